import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { type DistRun, runDist } from "../dist-action.ts";
import { envFilePairs } from "../workflow/env-file.ts";

/** A run of a built action in a world of its own, and all that it left there. */
export interface SealedRun extends DistRun {
  /** GITHUB_OUTPUT as the runner would read it. */
  readonly outputFile: string;
  /** Text of each file that was made or changed, by path: `work/...`, `temp/...`, or another. */
  readonly written: ReadonlyMap<string, string>;
}

interface Options {
  /** Relative to the workspace. */
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Servers on 127.0.0.1 that it may speak to, by their ports; none unless told. */
  readonly ports?: readonly number[];
}

const dist = resolve(import.meta.dirname, "../../../../dist");

/** Loaded before the action: whoever opens another connection or asks for an address ends with an error and a line. */
const guardFor = (ports: readonly number[]): string => `
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
const refuse = () => { process.stderr.write("NETWORK\\n"); throw new Error("no network here"); };
const { connect } = net.Socket.prototype;
const open = new Set(${JSON.stringify(ports)});
net.Socket.prototype.connect = function (...args) {
  const { host, port, path } = [args[0]].flat()[0] ?? {};
  if (path || host !== "127.0.0.1" || !open.has(Number(port))) refuse();
  return connect.apply(this, args);
};
net.Server.prototype.listen = refuse;
dgram.Socket.prototype.send = dgram.Socket.prototype.connect = refuse;
dns.lookup = dns.promises.lookup = refuse;`;

/** Runs `dist/<name>` where it may read and write its workspace and temporary folder and do nothing else. */
export async function runSealed(
  name: string,
  { files, inputs = {}, env = {}, ports = [] }: Options,
): Promise<SealedRun> {
  const world = await mkdtemp(join(tmpdir(), "ospo-sealed-"));
  try {
    const [workspace, temporary, runner] = ["work", "temp", "runner"].map((folder) => join(world, folder));
    if (!workspace || !temporary || !runner) throw new Error("unreachable: three folders in, three out");
    const envFiles = Object.fromEntries(
      ["output", "step_summary", "env", "path", "state"].map((file) => [
        `GITHUB_${file.toUpperCase()}`,
        join(runner, file),
      ]),
    );
    for (const folder of [workspace, temporary]) await mkdir(folder);
    for (const file of Object.values(envFiles)) await put(file, "");
    for (const [path, text] of Object.entries(files)) await put(join(workspace, path), text);
    const before = await textsBelow(world);
    const run = await runDist(name, {
      workspace,
      inputs,
      env: { ...envFiles, RUNNER_TEMP: temporary, ...env },
      nodeFlags: [
        "--permission",
        ...[world, dist].map((path) => `--allow-fs-read=${path}`),
        ...[workspace, temporary, ...Object.values(envFiles)].map((path) => `--allow-fs-write=${path}`),
        "--disable-proto=throw",
        "--disallow-code-generation-from-strings",
        `--import=data:text/javascript,${encodeURIComponent(guardFor(ports))}`,
      ],
    });
    const written = new Map(
      [...(await textsBelow(world))].filter(([path, text]) => before.get(path) !== text),
    );
    const [outputFile = "", summary = ""] = take(written, ["runner/output", "runner/step_summary"]);
    return { ...run, outputs: new Map(envFilePairs(outputFile)), outputFile, summary, written };
  } finally {
    await rm(world, { recursive: true, force: true });
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function textsBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const texts = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), await readFile(path, "utf8")] as const;
  });
  return new Map(await Promise.all(texts));
}

/** The texts of `paths`, which leave `texts`. */
function take(texts: Map<string, string>, paths: readonly string[]): readonly (string | undefined)[] {
  return paths.map((path) => {
    const text = texts.get(path);
    texts.delete(path);
    return text;
  });
}
