import { createHash } from "node:crypto";
import { limits, OspoError } from "@ospo-actions/core";
import { statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";
import { ensureVisible } from "./visible.ts";

export interface FileQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  /** Branch, tag or commit; the default branch unless told. */
  readonly ref?: string;
  /** Bytes at most. */
  readonly limit: number;
}

export interface RepositoryFile {
  readonly bytes: Buffer;
  /** Git's name of its content. */
  readonly sha: string;
}

/** Bytes of a blob that the API gives at most (docs: rest/git/blobs). */
const blobBytes = 100 * 1024 * 1024;

/**
 * A regular file; `undefined` where a visible repository has none at the path. NOT_FOUND where the repository
 * cannot be seen, FORMAT for a folder, link or submodule, LIMIT for more bytes than asked for.
 */
export async function readFile(github: GitHub, query: FileQuery): Promise<RepositoryFile | undefined> {
  const { path, ref, limit } = query;
  const slug = slugOf(query.repository);
  const answer = await github.octokit
    .request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...slug,
      path,
      ...(ref === undefined ? {} : { ref }),
    })
    .catch(nothingAt404);
  if (answer === undefined) return ensureVisible(github, slug);
  const { data } = answer;
  if (Array.isArray(data) || data.type !== "file")
    throw new OspoError("FORMAT", `${path} in ${query.repository} is no file`);
  if (data.size > Math.min(limit, blobBytes))
    throw new OspoError(
      "LIMIT",
      `${path} in ${query.repository} has ${data.size} bytes; at most ${limit} are read`,
    );
  if (data.encoding !== "base64") return { bytes: await readBlob(github, slug, data.sha), sha: data.sha };
  return { bytes: checked(data.content, data.sha), sha: data.sha };
}

/** The content with this name, up to 100 MB. */
export async function readBlob({ octokit }: GitHub, slug: Slug, sha: string): Promise<Buffer> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    ...slug,
    file_sha: sha,
  });
  return checked(data.content, sha);
}

/** The text of the blob `oid` of a repository (`owner/name`), up to `limits.licenseBytes`; what is no UTF-8 is replaced. */
export async function readBlobText(github: GitHub, repository: string, oid: string): Promise<string> {
  const bytes = await readBlob(github, slugOf(repository), oid);
  if (bytes.length > limits.licenseBytes)
    throw new OspoError("LIMIT", `The blob ${oid} of ${repository} has ${bytes.length} bytes`);
  return bytes.toString("utf8");
}

/** The bytes, held against their own name: a read that is cut or mixed up does not pass. */
function checked(base64: string, sha: string): Buffer {
  const bytes = Buffer.from(base64, "base64");
  if (blobName(bytes) === sha) return bytes;
  throw new OspoError("NETWORK", `GitHub's content of the blob ${sha} is not what its name says`);
}

/** Git's name of a blob: SHA-1 over a header and the bytes. */
export function blobName(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function nothingAt404(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
}
