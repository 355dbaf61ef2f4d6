import { eachItem, OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import type { GraphqlPart } from "./graphql.ts";
import { slugOf } from "./repository.ts";

/** A repository that somebody else's software comes from, as it is now. */
export interface SourceRepository {
  /** `owner/name` of today: another one than was asked for after a transfer or rename. */
  readonly name: string;
  readonly archived: boolean;
  /** Names of the files at the root of the default branch with their blob ids; empty without a commit. */
  readonly files: ReadonlyMap<string, string>;
}

/** Repositories that one query asks for: far below GitHub's 500,000 nodes, and an answer stays small. */
const batch = 50;

/** Queries at a time. */
const concurrency = 4;

interface Node {
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly object: {
    readonly entries?:
      | readonly { readonly name: string; readonly oid: string; readonly type: string }[]
      | null;
  } | null;
}

/**
 * Reads repositories (`owner/name`) in one call for each 50: their root's files, whether they are archived, what
 * they are called today. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
export async function readSourceRepositories(
  github: GitHub,
  names: readonly string[],
  wanted: (file: string) => boolean,
): Promise<ReadonlyMap<string, SourceRepository | OspoError>> {
  const batches = Array.from({ length: Math.ceil(names.length / batch) }, (_, at) =>
    names.slice(at * batch, (at + 1) * batch),
  );
  const results = new Map<string, SourceRepository | OspoError>();
  const read = await eachItem(batches, (some) => readBatch(github, some), { concurrency });
  for (const { item, ...result } of read) {
    item.forEach((name, at) => {
      results.set(name, result.ok ? sourceOf(result.value.get(`r${at}`), wanted) : failure(result.error));
    });
  }
  return results;
}

function readBatch(
  github: GitHub,
  names: readonly string[],
): Promise<ReadonlyMap<string, GraphqlPart<Node>>> {
  const slugs = names.map(slugOf);
  const declared = slugs.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(", ");
  const parts = slugs.map((_, at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ...facts }`);
  const text = `query (${declared}) {
  ${parts.join("\n  ")}
}
fragment facts on Repository {
  nameWithOwner isArchived
  object(expression: "HEAD:") { ... on Tree { entries { name oid type } } }
}`;
  const variables = Object.fromEntries(
    slugs.flatMap(({ owner, repo }, at) => [
      [`o${at}`, owner],
      [`n${at}`, repo],
    ]),
  );
  return github.graphqlParts<Node>(text, variables);
}

function sourceOf(
  part: GraphqlPart<Node> | undefined,
  wanted: (file: string) => boolean,
): SourceRepository | OspoError {
  if (part === undefined) return new OspoError("FORMAT", "GitHub's answer leaves the repository out");
  if ("error" in part) return part.error;
  const { nameWithOwner, isArchived, object } = part.value;
  if (typeof nameWithOwner !== "string" || typeof isArchived !== "boolean")
    return new OspoError("FORMAT", "GitHub's answer about the repository is not whole");
  const blobs = (object?.entries ?? []).filter(({ name, type }) => type === "blob" && wanted(name));
  return {
    name: nameWithOwner,
    archived: isArchived,
    files: new Map(blobs.map(({ name, oid }) => [name, oid])),
  };
}

function failure(error: unknown): OspoError {
  return error instanceof OspoError
    ? error
    : new OspoError("NETWORK", "GitHub did not answer", { cause: error });
}
