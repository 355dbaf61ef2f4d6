import type { Project } from "../project.ts";
import type { SourceName } from "../reading.ts";
import type { ScorecardResult } from "../result.ts";

/** What a source says of a repository: its result, that it has none, or to ask again after `wait` ms. */
export type Answer =
  | { readonly state: "found"; readonly result: ScorecardResult }
  | { readonly state: "none" }
  | { readonly state: "pending"; readonly wait: number };

/** A place that scores come from. An answer that cannot be had is an OspoError. */
export interface Source {
  readonly name: SourceName;
  ask(project: Project, signal: AbortSignal): Promise<Answer>;
}
