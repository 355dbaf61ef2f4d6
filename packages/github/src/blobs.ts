import type { TreeFile } from "@ospo-actions/core";
import { blobName, readBlob } from "./content.ts";
import type { GitHub } from "./github.ts";
import type { Slug } from "./repository.ts";

/** What one request asks for at most, and how many bytes a blob may have to be among them: GitHub cuts long texts. */
const most = { blobs: 50, bytes: 64 * 1024 };

interface Waiting {
  readonly id: string;
  readonly resolve: (bytes: Buffer | Promise<Buffer>) => void;
}

/**
 * Reads contents by their name; small ones that are asked for at the same time come in one request. What does not
 * come so, or is not what its name says, is asked for alone.
 */
export function blobReader(github: GitHub, slug: Slug): (file: TreeFile) => Promise<Buffer> {
  let waiting: Waiting[] = [];
  const ask = (): void => {
    const all = waiting;
    waiting = [];
    for (let at = 0; at < all.length; at += most.blobs) void answer(all.slice(at, at + most.blobs));
  };
  const answer = async (some: readonly Waiting[]): Promise<void> => {
    const texts = some.length > 1 ? await textsOf(some, github, slug) : [];
    some.forEach(({ id, resolve }, at) => {
      const bytes = Buffer.from(texts[at] ?? "");
      resolve(blobName(bytes) === id ? bytes : readBlob(github, slug, id));
    });
  };
  return ({ id, size }) => {
    if (size > most.bytes) return readBlob(github, slug, id);
    const { promise, resolve } = Promise.withResolvers<Buffer>();
    if (waiting.push({ id, resolve }) === 1) setImmediate(ask);
    return promise;
  };
}

interface Texts {
  readonly repository: Readonly<Record<string, { readonly text?: string | null } | null>>;
}

/** The texts of blobs in one request; none where it fails: each alone then tells why. */
async function textsOf(
  some: readonly Waiting[],
  github: GitHub,
  { owner, repo }: Slug,
): Promise<readonly (string | undefined)[]> {
  const parameters = some.map((_, at) => `$b${at}: GitObjectID!`).join(" ");
  const parts = some.map((_, at) => `b${at}: object(oid: $b${at}) { ... on Blob { text } }`).join(" ");
  const text = `query($owner: String! $repo: String! ${parameters}) { repository(owner: $owner, name: $repo) { ${parts} } }`;
  const ids = Object.fromEntries(some.map(({ id }, at) => [`b${at}`, id]));
  try {
    const { repository } = await github.graphql<Texts>(text, { owner, repo, ...ids }, owner);
    return some.map((_, at) => repository[`b${at}`]?.text ?? undefined);
  } catch {
    return [];
  }
}
