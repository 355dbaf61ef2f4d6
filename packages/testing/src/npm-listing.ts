import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

interface Listed {
  readonly name?: string;
  readonly version?: string;
  readonly path?: string;
  readonly dependencies?: Readonly<Record<string, Listed>>;
}

interface BomComponent {
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly components?: readonly BomComponent[];
}

const run = promisify(execFile);
const big = { maxBuffer: 256 * 1024 * 1024 };

/** `name@version` of all that `npm ls --all --package-lock-only` lists. `omit` as npm's flag, `npm` a version of it. */
export async function npmListing(
  folder: string,
  omit: readonly string[] = [],
  npm = "",
): Promise<ReadonlySet<string>> {
  const flags = [
    ...(npm ? ["--yes", npm] : []),
    "ls",
    "--all",
    "--long",
    "--json",
    "--package-lock-only",
    ...omit.map((kind) => `--omit=${kind}`),
  ];
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const options = { cwd: folder, ...big, env: { ...process.env, PATH } };
  const { stdout } = await run(npm ? "npx" : "npm", flags, options).catch(incomplete);
  const found = new Set<string>();
  const open: Listed[] = [JSON.parse(stdout) as Listed];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const [key, listed] of Object.entries(next.dependencies ?? {})) {
      if (listed.path === undefined && listed.version === undefined) continue;
      found.add(`${listed.name ?? key}@${listed.version ?? ""}`);
      open.push(listed);
    }
  }
  return found;
}

/** npm fails where a package that it never unpacked bundles others, and lists all the same. */
function incomplete(error: Error & { readonly stdout?: string }): { readonly stdout: string } {
  const { stdout = "" } = error;
  const { problems = [] } = (stdout === "" ? {} : JSON.parse(stdout)) as { problems?: readonly string[] };
  if (problems.length > 0 && problems.every((problem) => problem.startsWith("missing: "))) return { stdout };
  throw error;
}

/** `name@version` of all that cyclonedx-npm lists, from `folder`'s lock file. */
export async function cyclonedxNpmListing(folder: string): Promise<ReadonlySet<string>> {
  const main = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-npm");
  const script = join(dirname(main), "bin/cyclonedx-npm-cli.js");
  const { stdout } = await run(process.execPath, [script, "--package-lock-only", "--output-file", "-"], {
    cwd: folder,
    ...big,
  });
  return bomListing(stdout);
}

/** `name@version` of all components of a CycloneDX document, nested ones too. */
export function bomListing(document: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...((JSON.parse(document) as { components?: readonly BomComponent[] }).components ?? [])];
  for (let next = open.pop(); next; next = open.pop()) {
    found.add(`${next.group ? `${next.group}/` : ""}${next.name}@${next.version ?? ""}`);
    open.push(...(next.components ?? []));
  }
  return found;
}
