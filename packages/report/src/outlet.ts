import type { Report } from "./model.ts";

/** Who may read a repository and what stands in it. `unknown`: nobody could say. */
export type Visibility = "public" | "internal" | "private" | "unknown";

/** A file that belongs to the report. */
export interface PublishedFile {
  /** Absolute. */
  readonly path: string;
  /** As reports show it: relative to the workspace, absolute outside of it. */
  readonly name: string;
}

/**
 * A place beyond this machine that a report goes to: a comment, an artifact, code scanning. `publish` sends
 * nothing there before the guard has let it pass.
 */
export interface Outlet {
  /** What messages call it: `comment on the pull request`. */
  readonly name: string;
  /** `owner/name` whose readers see what is put there; `undefined` for anybody, as on a page. */
  readonly repository: string | undefined;
  /** Whether the user asked for it in so many words: then what stands in its way is an error. */
  readonly isRequired: boolean;
  /** The user names the place and has the key to it, so who reads there is theirs to answer for: the guard stands back. */
  readonly isOwn?: true;
  /** Whether there is such a place in this run: a push has no pull request to comment on. */
  exists(): Promise<boolean>;
  /** Puts the report there, and gives a line for the log. */
  send(report: Report, files: readonly PublishedFile[]): Promise<string>;
  /** Whether `error` is what this run may not do, whatever is asked of it: a notice says so, and it goes on. */
  mayNot(error: unknown): boolean;
}

/** What lies beyond this machine, as far as the inputs ask for it. */
export interface Outside {
  readonly outlets: readonly Outlet[];
  /** Asks who may read a repository. It never throws. */
  visibilityOf(repository: string): Promise<Visibility>;
  /** Whether an input allows what the guard would hold back. */
  readonly publishPrivate: boolean;
}
