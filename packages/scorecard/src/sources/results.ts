import { projectKey } from "../project.ts";
import type { ResultEntry } from "../read-results.ts";
import type { ScorecardResult } from "../result.ts";
import type { Source } from "./source.ts";

/** The newest result of each repository in results files, and what in them could not be read. */
export interface ResultSet {
  readonly results: ReadonlyMap<string, ScorecardResult>;
  readonly errors: readonly unknown[];
}

/** Of several results of a repository the newest counts. */
export function resultSet(entries: Iterable<ResultEntry>): ResultSet {
  const results = new Map<string, ScorecardResult>();
  const errors: unknown[] = [];
  for (const entry of entries) {
    if ("error" in entry) {
      errors.push(entry.error);
      continue;
    }
    const key = projectKey(entry.result.project);
    const known = results.get(key);
    const isNewer = known === undefined || Date.parse(entry.result.date) >= Date.parse(known.date);
    if (isNewer) results.set(key, entry.result);
  }
  return { results, errors };
}

/** Results that were read from files. */
export function resultsSource({ results }: ResultSet): Source {
  return {
    name: "results",
    async ask(project) {
      const result = results.get(projectKey(project));
      return result === undefined ? { state: "none" } : { state: "found", result };
    },
  };
}
