import { entriesOf, isObject, type JsonObject, OspoError } from "@ospo-actions/core";
import { loadAll } from "js-yaml";
import { yamlFault } from "../yaml.ts";

/** What a pnpm-lock.yaml holds: since pnpm 11 it may be two documents (pnpm's docs: Reading `pnpm-lock.yaml`). */
export interface PnpmDocuments {
  /** The project's own, always the last one. */
  readonly project: JsonObject;
  /** pnpm itself and the plug-ins that it loads, which it needs to know before it reads the rest. */
  readonly environment: JsonObject | undefined;
  /** Names of documents that are neither. */
  readonly unknown: readonly string[];
}

/** The documents of the text of a lock file; FORMAT where it is not YAML or holds none. */
export function documentsOf(text: string, shown: string, fix: string): PnpmDocuments {
  const all = load(text, shown, fix);
  const project = all.at(-1);
  if (!isObject(project)) throw new OspoError("FORMAT", `${shown} is empty or holds no mapping`, { fix });
  const others = all.slice(0, -1);
  const environment = isEnvironment(others[0]) ? others[0] : undefined;
  const unknown = others.flatMap((one, at) => (one === environment ? [] : [`document ${at + 1}`]));
  return { project, environment, unknown };
}

function load(text: string, shown: string, fix: string): readonly unknown[] {
  try {
    // pnpm writes none, and with them a small file could stand for a graph without end.
    return loadAll(text, { maxAliases: 0 }) as unknown[];
  } catch (error) {
    throw yamlFault(error, shown, fix);
  }
}

/** One project, of which nothing but tools is said. */
function isEnvironment(document: unknown): document is JsonObject {
  if (!isObject(document)) return false;
  const importers = entriesOf(document.importers);
  return (
    String(document.lockfileVersion).startsWith("9") &&
    importers.length === 1 &&
    importers.every(([key, about]) => key === "." && entriesOf(about).every(([field]) => isTools(field)))
  );
}

function isTools(field: string): boolean {
  return field === "configDependencies" || field === "packageManagerDependencies";
}
