import { OspoError } from "@ospo-actions/core";
import type { Octokit } from "./client.ts";

interface Query {
  readonly url: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly owner: string | undefined;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[];
}

/** The data of a query, which changes nothing and so may be repeated. Data that comes with errors is an error. */
export async function query<T>(octokit: Octokit, { url, text, variables, owner }: Query): Promise<T> {
  const request = { repeatable: true, owner };
  const response = await octokit.request(`POST ${url}`, { query: text, variables, request });
  const { data, errors = [] } = response.data as Answer;
  const [first] = errors;
  if (first === undefined && typeof data === "object" && data !== null) return data as T;
  const words = (first?.message ?? "no data").slice(0, 300);
  throw new OspoError(codeOf(first?.type), `GitHub's GraphQL answer is partial: ${words}`);
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
