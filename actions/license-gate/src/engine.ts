import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Host, inputError, limits, OspoError } from "@ospo-actions/core";
import { type Engine, provideEngine, runEngine } from "@ospo-actions/core/engine";
import type { Component, InstalledProject } from "@ospo-actions/inventory";
import type { Identifier, LicenseFile } from "@ospo-actions/license";
import type { PackageTexts } from "./evidence.ts";

/** What the engine reads of one package. */
interface ReadPackage {
  readonly name: string;
  readonly version: string;
  /** The declared license as a manifest has it; `undefined` where the engine only guesses. */
  readonly declared: unknown;
  /** Absolute paths of its license files. */
  readonly files: readonly string[];
}

/** The one place that knows the tool: its successor `@lizenz/checker` has the same options and output. */
const checker = {
  name: "license-checker-rseidelsohn",
  program: "bin/license-checker-rseidelsohn.js",
  lock: new URL("../engines/license-checker.package-lock.json", import.meta.url),
  args: (folder: string): readonly string[] => ["--json", "--start", folder],
  read: readOutput,
};

/**
 * What license-checker reads of installed npm packages, by component: declared licenses and where their files are. Its
 * guesses and its judgement are not taken; texts are identified here. INPUT for anything but npm's own `node_modules`.
 */
export async function readWithEngine(
  components: readonly Component[],
  installs: ReadonlyMap<string, InstalledProject>,
  identifier: Identifier,
  host: Host,
): Promise<ReadonlyMap<Component, PackageTexts>> {
  const folders = await foldersOf(installs, host);
  const engine: Engine = { ...checker, lock: await readFile(checker.lock, "utf8") };
  const main = await provideEngine(engine, host);
  const read = new Map<string, ReadPackage>();
  for (const folder of folders) {
    const { status, stdout, stderr } = await runEngine(main, { args: checker.args(folder), folder }, host);
    if (status !== 0)
      throw new OspoError("FORMAT", `${checker.name} ended with ${status}: ${stderr.trim().slice(-500)}`, {
        fix: "Leave `engine` at `auto`.",
      });
    for (const one of checker.read(stdout.toString("utf8"))) read.set(`${one.name}@${one.version}`, one);
  }
  const found = new Map<Component, PackageTexts>();
  for (const component of components) {
    const one = read.get(`${component.name}@${component.version}`);
    if (one) found.set(component, await textsOf(one, identifier, host));
  }
  return found;
}

async function foldersOf(
  installs: ReadonlyMap<string, InstalledProject>,
  { files }: Host,
): Promise<readonly string[]> {
  const folders = [];
  for (const { manager, folder } of installs.values()) {
    const isThere = (await files.stat(`${folder}/node_modules`))?.kind === "folder";
    if (manager !== "npm" || !isThere)
      throw inputError([
        `engine: license-checker reads trees that npm installed, and ${files.display(folder)} is ${manager === "npm" ? "not installed" : `one of ${manager}`}; leave it at \`auto\``,
      ]);
    folders.push(files.resolve(folder));
  }
  if (folders.length === 0) throw inputError(["engine: license-checker reads installed trees, not SBOMs"]);
  return folders;
}

async function textsOf(
  { declared, files: paths }: ReadPackage,
  identifier: Identifier,
  { files }: Host,
): Promise<PackageTexts> {
  const found: LicenseFile[] = [];
  for (const path of paths) {
    const text = await files.read(path, limits.licenseBytes).catch((error: unknown) => {
      if (error instanceof OspoError) return undefined;
      throw error;
    });
    const file = text === undefined ? undefined : identifier.read(basename(path), text);
    if (file) found.push(file);
  }
  return { source: "installed", license: declared, licenses: undefined, files: found };
}

/** The output of `--json`: by `name@version`. FORMAT where it is none. */
function readOutput(text: string): readonly ReadPackage[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new OspoError("FORMAT", `${checker.name} did not print JSON`, { cause });
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const at = key.lastIndexOf("@");
    if (at <= 0 || typeof entry !== "object" || entry === null) return [];
    const { licenses, licenseFile } = entry as Record<string, unknown>;
    return {
      name: key.slice(0, at),
      version: key.slice(at + 1),
      declared: stated(licenses),
      files: typeof licenseFile === "string" ? [licenseFile] : [],
    };
  });
}

/** A star marks what the tool made of words in files; so do `Custom:` and `UNKNOWN`. */
function stated(licenses: unknown): unknown {
  if (Array.isArray(licenses)) {
    const all = licenses.map(stated);
    return all.includes(undefined) ? undefined : all;
  }
  if (typeof licenses !== "string" || /\*$|^(?:UNKNOWN$|Custom:)/.test(licenses)) return undefined;
  return licenses;
}
