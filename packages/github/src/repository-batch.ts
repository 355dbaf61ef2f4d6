import { eachItem, OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import type { GraphqlPart } from "./graphql.ts";
import { slugOf } from "./repository.ts";

/** Repositories that one query asks for: far below GitHub's 500,000 nodes, and an answer stays small. */
const batch = 50;

/** Queries at a time. */
const concurrency = 4;

/**
 * What `fields` of GraphQL's Repository are of each repository (`owner/name`), in one call for each 50; under its
 * name of today where it was renamed. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
export async function readInBatches<T>(
  github: GitHub,
  names: readonly string[],
  fields: string,
): Promise<ReadonlyMap<string, T | OspoError>> {
  const batches = Array.from({ length: Math.ceil(names.length / batch) }, (_, at) =>
    names.slice(at * batch, (at + 1) * batch),
  );
  const results = new Map<string, T | OspoError>();
  const read = await eachItem(batches, (some) => readBatch<T>(github, some, fields), { concurrency });
  for (const { item, ...result } of read) {
    item.forEach((name, at) => {
      results.set(name, result.ok ? nodeOf(result.value.get(`r${at}`)) : failure(result.error));
    });
  }
  return results;
}

function readBatch<T>(
  github: GitHub,
  names: readonly string[],
  fields: string,
): Promise<ReadonlyMap<string, GraphqlPart<T>>> {
  const slugs = names.map(slugOf);
  const declared = slugs.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(", ");
  const parts = slugs.map((_, at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ...facts }`);
  const text = `query (${declared}) {
  ${parts.join("\n  ")}
}
fragment facts on Repository {
  ${fields}
}`;
  const variables = Object.fromEntries(
    slugs.flatMap(({ owner, repo }, at) => [
      [`o${at}`, owner],
      [`n${at}`, repo],
    ]),
  );
  return github.graphqlParts<T>(text, variables);
}

function nodeOf<T>(part: GraphqlPart<T> | undefined): T | OspoError {
  if (part === undefined) return new OspoError("FORMAT", "GitHub's answer leaves the repository out");
  return "error" in part ? part.error : part.value;
}

function failure(error: unknown): OspoError {
  return error instanceof OspoError
    ? error
    : new OspoError("NETWORK", "GitHub did not answer", { cause: error });
}
