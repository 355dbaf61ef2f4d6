import { asString, entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { refuseConflict } from "../json.ts";
import { documentsOf } from "./documents.ts";
import { splitKey } from "./key.ts";
import { type Sections, upgradedSections } from "./version6.ts";

/** A pnpm-lock.yaml, of lockfileVersion 6 to 9, as 9 has it; checked at its top. */
export interface PnpmLock {
  /** Project folder (`.` the root's) -> what it asks for. */
  readonly importers: ReadonlyMap<string, JsonObject>;
  /** `name@version` -> what the registry says of it. */
  readonly packages: ReadonlyMap<string, JsonObject>;
  /** `name@version(peers…)` -> what it is linked with. */
  readonly snapshots: ReadonlyMap<string, JsonObject>;
  /** Key of lockfileVersion 6 -> key of 9; empty for 9. */
  readonly renamed: ReadonlyMap<string, string>;
  /** `name@version`, `name@range` or `name` -> the patch: its file, from pnpm 11 on its digest. */
  readonly patches: ReadonlyMap<string, string>;
  /** The whole document, for what only few ask. */
  readonly document: JsonObject;
  /** Keys of entries that are no mapping. */
  readonly unreadable: readonly string[];
}

const renew = "Run `pnpm install --lockfile-only` and commit the lock file.";

export function parsePnpmLock(text: string, shown: string): PnpmLock {
  refuseConflict(text, shown, renew);
  const { project: lock, environment, unknown } = documentsOf(text, shown, renew);
  const version = String(lock.lockfileVersion ?? "none");
  if (!/^[679](\.|$)/.test(version)) {
    throw new OspoError("FORMAT", `${shown} has lockfileVersion ${version}; 6, 7 and 9 are read`, {
      fix: "Run `pnpm install --lockfile-only` with pnpm 9 or later and commit the lock file.",
    });
  }
  const unreadable = [...unknown];
  const sectionOf = (value: unknown): ReadonlyMap<string, JsonObject> => {
    const entries = new Map<string, JsonObject>();
    for (const [key, entry] of entriesOf(value)) {
      if (isObject(entry)) entries.set(key, entry);
      else unreadable.push(key);
    }
    return entries;
  };
  const isSplit = lock.snapshots !== undefined || version.startsWith("9");
  if (isSplit && !isObject(lock.importers)) {
    throw new OspoError("FORMAT", `${shown} has no "importers": it is not complete`, { fix: renew });
  }
  const sections = isSplit ? sectionsOf(lock, sectionOf) : upgradedSections(lock, sectionOf);
  const whole = environment ? withTools(sections, sectionsOf(environment, sectionOf)) : sections;
  return { ...whole, patches: patchesOf(lock), document: lock, unreadable };
}

function sectionsOf(
  { importers, packages, snapshots }: JsonObject,
  sectionOf: (value: unknown) => ReadonlyMap<string, JsonObject>,
): Sections {
  return {
    importers: sectionOf(importers),
    packages: sectionOf(packages),
    snapshots: sectionOf(snapshots),
    renamed: new Map(),
  };
}

/** pnpm and its plug-ins are real packages that an install brings: the project asks for them too. */
function withTools(project: Sections, tools: Sections): Sections {
  const own = { ...project.importers.get("."), ...tools.importers.get(".") };
  return {
    importers: new Map([...project.importers, [".", own]]),
    packages: new Map([...tools.packages, ...project.packages]),
    snapshots: new Map([...tools.snapshots, ...project.snapshots]),
    renamed: project.renamed,
  };
}

/** By the selector as stated, and by name, where the first of a name stands for its ranges. */
function patchesOf(lock: JsonObject): ReadonlyMap<string, string> {
  const patches = new Map<string, string>();
  for (const [selector, about] of entriesOf(lock.patchedDependencies)) {
    const patch = (isObject(about) ? asString(about.path) : asString(about)) ?? selector;
    patches.set(selector, patch);
    const name = splitKey(selector)?.name ?? selector;
    if (!patches.has(name)) patches.set(name, patch);
  }
  return patches;
}
