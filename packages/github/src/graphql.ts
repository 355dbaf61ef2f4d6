import { OspoError } from "@ospo-actions/core";
import type { Octokit } from "./client.ts";

interface Query {
  readonly url: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly owner: string | undefined;
}

interface Fault {
  readonly type?: string;
  readonly message?: string;
  readonly path?: readonly unknown[];
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Fault[];
}

/** The data of a query, which changes nothing and so may be repeated. Data that comes with errors is an error. */
export async function query<T>(octokit: Octokit, asked: Query): Promise<T> {
  const { data, errors = [] } = await ask(octokit, asked);
  const [first] = errors;
  if (first === undefined && typeof data === "object" && data !== null) return data as T;
  throw partial(first);
}

/** A part of a query by its alias, or the error that it alone ended with. */
export type GraphqlPart<T> = { readonly value: T } | { readonly error: OspoError };

/** The parts of a query that asks for several things at once; an error that belongs to no part is thrown. */
export async function queryParts<T>(
  octokit: Octokit,
  asked: Query,
): Promise<ReadonlyMap<string, GraphqlPart<T>>> {
  const { data, errors = [] } = await ask(octokit, asked);
  const stray = errors.find(({ path }) => typeof path?.[0] !== "string");
  if (stray !== undefined || typeof data !== "object" || data === null) throw partial(stray ?? errors[0]);
  const parts = new Map<string, GraphqlPart<T>>();
  for (const [alias, value] of Object.entries(data))
    parts.set(
      alias,
      value === null ? { error: new OspoError("NOT_FOUND", "GitHub gives nothing") } : { value: value as T },
    );
  for (const fault of errors) parts.set(String(fault.path?.[0]), { error: partial(fault) });
  return parts;
}

async function ask(octokit: Octokit, { url, text, variables, owner }: Query): Promise<Answer> {
  const request = { repeatable: true, owner };
  const response = await octokit.request(`POST ${url}`, { query: text, variables, request });
  return response.data as Answer;
}

function partial(fault: Fault | undefined): OspoError {
  const words = (fault?.message ?? "no data").slice(0, 300);
  return new OspoError(codeOf(fault?.type), `GitHub's GraphQL answer is partial: ${words}`);
}

function codeOf(type: string | undefined): "RATE_LIMIT" | "NOT_FOUND" | "PERMISSION" | "FORMAT" {
  switch (type) {
    case "RATE_LIMITED":
      return "RATE_LIMIT";
    case "NOT_FOUND":
      return "NOT_FOUND";
    case "FORBIDDEN":
    case "INSUFFICIENT_SCOPES":
      return "PERMISSION";
    default:
      return "FORMAT";
  }
}
