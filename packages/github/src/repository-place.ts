import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { readInBatches } from "./repository-batch.ts";

/** Where a repository is today, and who may see it. */
export interface RepositoryPlace {
  /** `owner/name` of today: another one than was asked for after a transfer or rename. */
  readonly name: string;
  readonly isPrivate: boolean;
  readonly topics: readonly string[];
}

interface Node {
  readonly nameWithOwner: string;
  readonly isPrivate: boolean;
  readonly repositoryTopics?: { readonly nodes?: readonly ({ topic: { name: string } } | null)[] | null };
}

/** A repository has 20 topics at most (docs: classifying with topics). */
const fields = "nameWithOwner isPrivate repositoryTopics(first: 20) { nodes { topic { name } } }";

/** Looks repositories (`owner/name`) up in one call for each 50; NOT_FOUND for one that is gone or not visible. */
export async function placesOf(
  github: GitHub,
  names: readonly string[],
): Promise<ReadonlyMap<string, RepositoryPlace | OspoError>> {
  const nodes = await readInBatches<Node>(github, names, fields);
  return new Map([...nodes].map(([name, node]) => [name, placeOf(node)]));
}

function placeOf(node: Node | OspoError): RepositoryPlace | OspoError {
  if (node instanceof OspoError) return node;
  const { nameWithOwner: name, isPrivate } = node;
  if (typeof name !== "string" || typeof isPrivate !== "boolean")
    return new OspoError("FORMAT", "GitHub's answer about the repository is not whole");
  const nodes = node.repositoryTopics?.nodes ?? [];
  return { name, isPrivate, topics: nodes.flatMap((one) => one?.topic.name ?? []) };
}
