import type { Buffer } from "node:buffer";

/** A comment to begin with. `author` is a login among the stand-in's users. */
export interface CommentSeed {
  readonly author?: string;
  readonly body: string;
}

interface IssueSeed extends CommentSeed {
  readonly title: string;
  readonly labels?: readonly string[];
  readonly comments?: readonly CommentSeed[];
}

/** A pull request from `head`, a branch of the same repository or of a fork, to the default branch or `base`. */
interface PullSeed extends CommentSeed {
  readonly title: string;
  readonly head: string;
  /** Login whose fork has the branch; one of the users. */
  readonly fork?: string;
  /** Of the fork's branch, over those of the default branch. */
  readonly files?: FilesSeed;
  readonly closed?: boolean;
  /** It was merged once these logins, none or some, had approved its head. */
  readonly approvedBy?: readonly string[];
  readonly base?: string;
  readonly comments?: readonly CommentSeed[];
}

export interface ArtifactSeed {
  readonly name: string;
  readonly runId: number;
  /** The zip that a download gives. */
  readonly zip: Buffer;
  readonly expired?: boolean;
}

/** A run of a workflow, as GitHub's API tells of it. */
interface RunSeed {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that the head is in. */
  readonly headRepository: string;
  readonly event?: string;
  readonly conclusion?: string;
}

/** Text or bytes by path. */
export type FilesSeed = Readonly<Record<string, string | Buffer>>;

/** A repository to begin with. Issues come before pull requests; numbers are given in this order. */
export interface RepositorySeed {
  /** `owner/name`. */
  readonly name: string;
  /** Full names that it had: GraphQL finds it by them, too. */
  readonly formerNames?: readonly string[];
  /** Public, unless told. */
  readonly visibility?: "public" | "private" | "internal";
  readonly description?: string;
  readonly archived?: boolean;
  readonly fork?: boolean;
  readonly topics?: readonly string[];
  /** When it was last pushed to, ISO 8601. The moment of seeding, unless told. */
  readonly pushedAt?: string;
  readonly defaultBranch?: string;
  /** Of the default branch; without any it has a README.md. */
  readonly files?: FilesSeed;
  /** Further branches: the default branch's files with these over them. */
  readonly branches?: Readonly<Record<string, FilesSeed>>;
  readonly labels?: readonly string[];
  readonly issues?: readonly IssueSeed[];
  readonly pulls?: readonly PullSeed[];
  /** Custom properties and their values. */
  readonly properties?: Readonly<Record<string, string | readonly string[] | null>>;
  /** What GitHub detected: an SPDX id. Its text is the file `LICENSE`. */
  readonly license?: string;
  /** The SPDX document that the dependency graph exports. */
  readonly sbom?: object;
  /** Its releases take no assets once they are published. */
  readonly immutableReleases?: boolean;
  /** What the dependency graph says of snapshots. SUCCESS unless told. */
  readonly snapshotResult?: { readonly result: string; readonly message: string };
  /** Dependency changes by `base...head`. */
  readonly comparisons?: Readonly<Record<string, readonly object[]>>;
  /** Repository security advisories as GitHub's API tells them. */
  readonly advisories?: readonly { readonly ghsa_id: string }[];
  readonly artifacts?: readonly ArtifactSeed[];
  readonly runs?: readonly RunSeed[];
}

/** A GitHub App and where it is installed: account to `all` or names of its repositories. */
export interface AppSeed {
  readonly id: number;
  readonly slug: string;
  /** PEM; the stand-in verifies with it what the App signed with its private key. */
  readonly publicKey: string;
  readonly permissions: Readonly<Record<string, "read" | "write" | "admin">>;
  readonly installations: Readonly<Record<string, "all" | readonly string[]>>;
}

export interface GitHubOptions {
  readonly repositories?: readonly RepositorySeed[];
  /** Logins beside `octocat`, `github-actions[bot]`, the Apps' bots and the owners of repositories. */
  readonly users?: readonly string[];
  /** Owners that are people: every other owner is an organization. */
  readonly people?: readonly string[];
  /** Organizations beside the owners of `repositories`. */
  readonly organizations?: readonly string[];
  readonly apps?: readonly AppSeed[];
  /** Of the advisory database, as GitHub's API tells them. */
  readonly advisories?: readonly { readonly ghsa_id: string }[];
  /** The clock of tokens, rate limits and App signatures. The real one, unless told. */
  readonly now?: () => Date;
  /** `creator` of issues matches no App, as GitHub Enterprise Cloud had it (renovatebot/renovate#44730). */
  readonly blindToApps?: boolean;
  /** Serves below `/api/v3` and `/api/graphql`, as GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
}
