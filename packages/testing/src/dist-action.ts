import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What a bundle left behind, as the runner would see it. */
export interface DistRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

interface Options {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of Node.js itself, such as `--permission`. */
  readonly nodeFlags?: readonly string[];
  /** Sends SIGINT after this many milliseconds. */
  readonly interruptAfter?: number;
}

const root = resolve(import.meta.dirname, "../../..");

/** Runs `dist/<name>` as a child process with env files, as GitHub's runner does; nothing of our own environment leaks in. */
export async function runDist(
  name: string,
  { workspace, inputs = {}, env = {}, nodeFlags = [], interruptAfter }: Options,
): Promise<DistRun> {
  const temporary = await mkdtemp(join(tmpdir(), "ospo-dist-"));
  const files = { GITHUB_OUTPUT: join(temporary, "output"), GITHUB_STEP_SUMMARY: join(temporary, "summary") };
  await Promise.all(Object.values(files).map((file) => writeFile(file, "")));
  const raw = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [...nodeFlags, join(root, "dist", name, "index.js")], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...files,
      ...Object.fromEntries(raw),
      ...env,
    },
  });
  const timer =
    interruptAfter === undefined ? undefined : setTimeout(() => child.kill("SIGINT"), interruptAfter);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const status = await new Promise<number | null>((done) => child.on("close", done));
  clearTimeout(timer);
  const outputs = parseOutputs(await readFile(files.GITHUB_OUTPUT, "utf8"));
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, "utf8");
  if (status !== null) await rm(temporary, { recursive: true, force: true });
  return { status, stdout: stdout(), stderr: stderr(), outputs, summary };
}

/** A folder with `files`, below the system's temporary folder. The caller removes it. */
export async function workspaceWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ospo-work-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

/** The runner's own format: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [name, delimiter] = lines[at]?.split("<<") ?? [];
    if (!name || !delimiter) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs.set(name, lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return outputs;
}
