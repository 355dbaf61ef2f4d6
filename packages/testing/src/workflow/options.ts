import type { JobIdentity } from "../github/results/job-token.ts";
import type { JobVariables } from "../github/results/results.ts";
import type { Grace } from "./child.ts";
import type { RunEvent } from "./event.ts";
import type { Permissions } from "./permissions.ts";
import type { Value } from "./value.ts";

export interface Repository {
  /** `owner/name`. */
  readonly name: string;
  /** The repository's files at the run's commit: workflows, and what a stand-in for checkout copies. */
  readonly folder: string;
  readonly visibility?: "public" | "private" | "internal";
}

/** What a stand-in for an action is handed. It ends well by returning outputs, and fails by throwing. */
export interface StandInCall {
  /** As the workflow wrote it: `actions/checkout@v7`. */
  readonly uses: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly workspace: string;
  readonly temporary: string;
  /** The repository's files at the run's commit. */
  readonly repository: Repository;
  readonly permissions: Permissions;
  readonly github: ReadonlyMap<string, Value>;
  /** A line of output, read for commands as any step's. */
  readonly write: (line: string) => void;
  readonly signal: AbortSignal;
}

export type StandIn = (
  call: StandInCall,
) => Promise<Readonly<Record<string, string>> | undefined> | Readonly<Record<string, string>> | undefined;

export interface GitHubServer {
  readonly apiUrl?: string;
  readonly serverUrl?: string;
  readonly graphqlUrl?: string;
  /** The token of a job, made from what the job may do. */
  readonly tokenFor?: (permissions: Permissions, job: string) => string;
  /** What a job's runner needs for artifacts and id tokens. */
  readonly variablesFor?: (job: JobIdentity, permissions: Readonly<Record<string, string>>) => JobVariables;
}

export interface WorkflowRunOptions {
  /** Path in the repository: `.github/workflows/ci.yml`. */
  readonly file: string;
  /** The workflow's text, where `file` is not in the repository's folder. */
  readonly text?: string;
  readonly repository: Repository;
  /** Folders of other repositories by `owner/name`, for actions and called workflows; any ref gives the same files. */
  readonly repositories?: Readonly<Record<string, string>>;
  readonly event: RunEvent;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Configuration variables. */
  readonly vars?: Readonly<Record<string, string>>;
  /** What the runner's own environment has beyond the usual, such as a proxy. */
  readonly env?: Readonly<Record<string, string>>;
  /** What only actions get, such as ACTIONS_RUNTIME_URL. */
  readonly actionsEnv?: Readonly<Record<string, string>>;
  /** In the place of an action, by `owner/name/path` with or without `@ref`: a function, or a folder with an action. */
  readonly actions?: Readonly<Record<string, StandIn | string>>;
  readonly github?: GitHubServer;
  /** GitHub Enterprise Server nests called workflows no deeper than 4; github.com 10. */
  readonly enterprise?: boolean;
  /** The repository's setting for the token of workflows that state no permissions. */
  readonly defaultPermissions?: "read" | "write";
  /** Cancels the run. */
  readonly signal?: AbortSignal;
  readonly grace?: Grace;
  /** Where the run keeps its files; the caller's to remove. Without it a folder is made and removed. */
  readonly folder?: string;
  /** Jobs at a time on this host. */
  readonly parallel?: number;
}
