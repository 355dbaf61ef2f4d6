import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import type { WebpackModule } from "./ncc.ts";

/** Data files that several actions read: one copy beside the bundles serves all. */
const data: ReadonlySet<string> = new Set(["license-texts.bin"]);

/** Large packages that several bundles load late: each is `shared/<package>.js`, whole. */
const packages: readonly string[] = ["undici", "yaml"];

/**
 * What ncc leaves outside a bundle, for the folder beside it: the packages above, and `#shared/<name>`, which a
 * package of ours declares in its `imports`. Patterns stand between slashes.
 */
export const externals: Readonly<Record<string, string>> = {
  ...Object.fromEntries(packages.map((name) => [name, `../shared/${name}.js`])),
  "/^#shared\\/([\\w.-]+)$/": "../shared/$1.js",
};

/** Whether a module of a bundle is data that bundles share. */
export function isSharedData(path: string): boolean {
  return data.has(basename(path));
}

/** `yaml` of `../shared/yaml.js`; `undefined` for what is no module that bundles share. */
export function sharedName(request: string | undefined): string | undefined {
  return /^\.\.\/shared\/([\w.-]+)\.js$/.exec(request ?? "")?.[1];
}

/**
 * The file behind each module that a bundle takes from the shared folder, by name. `importersOf` gives who imports
 * one. Throws where two importers mean different files.
 */
export function sharedEntries(
  modules: readonly WebpackModule[],
  importersOf: (module: WebpackModule) => readonly WebpackModule[],
): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const module of modules) {
    const name = module.externalType && sharedName(module.request);
    if (!name) continue;
    for (const file of importersOf(module).flatMap((importer) => filesOf(importer, requestOf(name))))
      addEntry(entries, name, createRequire(file).resolve(requestOf(name)));
    if (!entries.has(name)) throw new Error(`Nothing seems to import ${requestOf(name)}`);
  }
  return entries;
}

function requestOf(name: string): string {
  return packages.includes(name) ? name : `#shared/${name}`;
}

/** The file of a module; of a concatenated one, those of its files that name `request`. */
function filesOf({ resource, modules }: WebpackModule, request: string): readonly string[] {
  if (resource !== undefined) return [resource];
  const quoted = new RegExp(`["']${request}["']`);
  return [...(modules ?? [])].flatMap((part) =>
    part.resource !== undefined && quoted.test(readFileSync(part.resource, "utf8")) ? [part.resource] : [],
  );
}

/** Adds a shared module; throws where its name stands for another file already. */
export function addEntry(entries: Map<string, string>, name: string, entry: string): void {
  const known = entries.get(name) ?? entry;
  if (known !== entry)
    throw new Error(`shared/${name}.js would be two files, of which one has to go: ${known} and ${entry}`);
  entries.set(name, entry);
}

/**
 * Throws where a shared module holds compiled code of ours beside its entry: a class or a state of ours would be
 * there twice, once in the bundle, and `instanceof` would tell them apart.
 */
export function refuseOwnCode(modules: readonly string[], entry: string): void {
  const own = modules.filter((path) => /^(packages|actions)\/[^/]+\/build\//.test(path) && path !== entry);
  if (own.length > 0) throw new Error(`${entry} is shared, so it must not import ${own.join(", ")}`);
}

/**
 * The code of a bundle whose shared modules are loaded when they are first needed. Webpack imports all that is
 * outside at the top of the main file, so that a run would load megabytes which it does not use.
 */
export function loadLate(code: string): string {
  const hoisted = [...code.matchAll(/^import \* as (\w+) from ("\.\.\/shared\/[\w.-]+\.js");\n/gm)];
  return hoisted.reduce((text, [line, identifier = "", place]) => {
    const parts = text
      .replace(line, "")
      .split(new RegExp(`^(?=module\\.exports = .*\\b${identifier}\\b)`, "m"));
    if (parts.length !== 2 || parts[0]?.includes(identifier))
      throw new Error(`webpack wrote ${identifier} in a way that is new to this build`);
    const load = `process.getBuiltinModule("node:module").createRequire(import.meta.url)(${place})`;
    return parts.join(`const ${identifier} = ${load};\n`);
  }, code);
}
