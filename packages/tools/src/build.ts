/** Compiles and bundles everything into `dist/`, or into `--out DIR`. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Bundle } from "./bundle.ts";
import { bundleAll } from "./bundles.ts";
import { command } from "./command.ts";
import { execute } from "./execute.ts";
import { notices } from "./notices.ts";
import { root } from "./paths.ts";
import { compileSchemas } from "./schemas.ts";
import { isSharedData } from "./shared.ts";
import { targets } from "./targets.ts";

/**
 * Compiles the schemas, then the packages in `folders` and what they need (without any: all packages); throws
 * with the compiler's output where one does not compile.
 */
export async function compile(folders: readonly string[] = []): Promise<void> {
  await compileSchemas();
  const { status, output } = await execute(["node_modules/typescript/bin/tsc", "-b", ...folders], root);
  if (status !== 0) throw new Error(output);
}

/** Writes the bundles of this tree to `out`, and removes what an earlier build left there. */
export async function build(out: string, log: (line: string) => void): Promise<void> {
  const all = targets(root);
  await compile(all.map(({ source }) => source));
  const { main, shared } = await bundleAll(all, root, (name, { files }, seconds) =>
    log(`${name}: ${describe(files)}, ${seconds.toFixed(1)} s`),
  );
  const files = [
    ...[...main].flatMap(([name, bundle]) => placed(join(out, name), withNotices(bundle))),
    ...placed(join(out, "shared"), sharedFiles([...main.values()], [...shared.values()])),
  ];
  await rm(out, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

function placed(folder: string, files: Bundle["files"]): readonly (readonly [string, Uint8Array])[] {
  return [...files].map(([path, content]) => [join(folder, path), content]);
}

function withNotices({ files, modules }: Bundle): Bundle["files"] {
  return new Map([...files, ["licenses.txt", noticesOf(modules.filter((path) => !isSharedData(path)))]]);
}

/** The modules that bundles share, and the notices of these and of the data that came with the bundles. */
function sharedFiles(main: readonly Bundle[], shared: readonly Bundle[]): Bundle["files"] {
  const data = main.flatMap(({ modules }) => modules.filter(isSharedData));
  const all = new Set([...data, ...shared.flatMap(({ modules }) => modules)]);
  if (all.size === 0) return new Map();
  return new Map([...shared.flatMap(({ files }) => [...files]), ["licenses.txt", noticesOf([...all])]]);
}

function noticesOf(modules: readonly string[]): Uint8Array {
  return Buffer.from(notices(modules, root));
}

function describe(files: Bundle["files"]): string {
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const index = files.get("index.js");
  const start = index === undefined ? "" : `index.js ${megabytes(index.length)}, all `;
  return `${start}${files.size} files ${megabytes(total)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

/** `--out` must be new, empty or a bundle folder: all in it is removed. */
async function checkedOut(path: string): Promise<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const inside = entry.isDirectory() ? await readdir(join(path, entry.name)) : [];
    if (!inside.includes("licenses.txt"))
      throw new Error(`${path} holds ${entry.name}, which no build wrote`);
  }
  return path;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
  const out = await checkedOut(resolve(process.env.INIT_CWD ?? ".", values.out));
  await build(out, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`Written to ${relative(process.cwd(), out) || out}\n`);
}

if (import.meta.main) await command(main);
