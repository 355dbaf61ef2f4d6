import type { Caller } from "./caller.ts";
import type { State } from "./emulate.ts";
import type { Answer, Request } from "./exchange.ts";
import type { Tokens } from "./tokens.ts";
import type { World } from "./world.ts";

/** Where the stand-in answers. */
export interface Addresses {
  /** What `GITHUB_API_URL` holds. */
  readonly apiUrl: string;
  /** What `GITHUB_GRAPHQL_URL` holds. */
  readonly graphqlUrl: string;
  /** What `GITHUB_SERVER_URL` holds. */
  readonly serverUrl: string;
  /** Where redirects to files lead: another host, which no token may reach. */
  readonly downloadUrl: string;
}

/** All that an endpoint works on. */
export interface Call {
  readonly request: Request;
  /** Values of the path's placeholders. */
  readonly values: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly world: World;
  readonly state: State;
  readonly tokens: Tokens;
  readonly addresses: Addresses;
}

/** Answers what `emulate` lacks, or has wrong; by operation id in `endpoints/`. */
export type Endpoint = (call: Call) => Answer | Promise<Answer>;

/** `owner/repo` of the path. */
export function repositoryOf({ values }: Pick<Call, "values">): string {
  return `${values.owner}/${values.repo}`;
}
