import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { isSlug } from "./repository.ts";
import { readInBatches } from "./repository-batch.ts";

/** A repository that somebody else's software comes from, as it is now. */
export interface SourceRepository {
  /** `owner/name` of today: another one than was asked for after a transfer or rename. */
  readonly name: string;
  readonly archived: boolean;
  /** Names of the files at the root of the default branch with their blob ids; empty without a commit. */
  readonly files: ReadonlyMap<string, string>;
}

interface Node {
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly object: {
    readonly entries?:
      | readonly { readonly name: string; readonly oid: string; readonly type: string }[]
      | null;
  } | null;
}

const fields = `nameWithOwner isArchived
  object(expression: "HEAD:") { ... on Tree { entries { name oid type } } }`;

/**
 * Reads repositories (`owner/name`) in one call for each 50: their root's files, whether they are archived, what
 * they are called today. One that cannot be read is an error of its own (NOT_FOUND: gone or private).
 */
export async function readSourceRepositories(
  github: GitHub,
  names: readonly string[],
  wanted: (file: string) => boolean,
): Promise<ReadonlyMap<string, SourceRepository | OspoError>> {
  const nodes = await readInBatches<Node>(github, names, fields);
  return new Map([...nodes].map(([name, node]) => [name, sourceOf(node, wanted)]));
}

function sourceOf(node: Node | OspoError, wanted: (file: string) => boolean): SourceRepository | OspoError {
  if (node instanceof OspoError) return node;
  const { nameWithOwner, isArchived, object } = node;
  if (typeof nameWithOwner !== "string" || !isSlug(nameWithOwner) || typeof isArchived !== "boolean")
    return new OspoError("FORMAT", "GitHub's answer about the repository is not whole");
  const blobs = (object?.entries ?? []).filter(({ name, type }) => type === "blob" && wanted(name));
  return {
    name: nameWithOwner,
    archived: isArchived,
    files: new Map(blobs.map(({ name, oid }) => [name, oid])),
  };
}
