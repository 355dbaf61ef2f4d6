import { reaches } from "../caller.ts";
import { administrator } from "../emulate.ts";
import type { Call } from "../endpoint.ts";
import { licenseBody } from "../endpoints/license.ts";
import { covers } from "../permissions.ts";
import type { RepositorySeed } from "../seed.ts";
import { isPublic } from "../world.ts";
import { connect, type Paging } from "./connection.ts";
import { forbidden } from "./failure.ts";
import { commitNode } from "./history.ts";

/** A repository as the schema has it; what is in git is read when a query asks for it. */
export function repositoryNode(call: Call, seed: RepositorySeed): object {
  const [login = "", name = ""] = seed.name.split("/");
  const url = `${call.addresses.serverUrl}/${seed.name}`;
  return {
    __typename: "Repository",
    id: `R_${Buffer.from(seed.name).toString("base64url")}`,
    name,
    nameWithOwner: seed.name,
    owner: { __typename: call.world.people.has(login) ? "User" : "Organization", login },
    url,
    description: seed.description ?? null,
    isArchived: seed.archived ?? false,
    isFork: seed.fork ?? false,
    isPrivate: !isPublic(seed),
    isDisabled: false,
    isEmpty: false,
    visibility: (seed.visibility ?? "public").toUpperCase(),
    pushedAt: seed.pushedAt ?? null,
    repositoryTopics: (paging: Paging) => connect("repositoryTopics", topics(seed), paging),
    licenseInfo: license(seed, call),
    defaultBranchRef: () => reference(call, seed, seed.defaultBranch ?? "main"),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      reference(call, seed, qualifiedName.replace(/^refs\/heads\//, "")),
    object: ({ expression = "", oid }: { expression?: string; oid?: string }) => {
      refuseReading(call, seed);
      return expression.includes(":") ? at(call, seed, expression) : named(call, seed, oid ?? expression);
    },
  };
}

function topics({ topics = [] }: RepositorySeed): readonly object[] {
  return topics.map((name) => ({ topic: { name } }));
}

function license({ license: spdx }: RepositorySeed, { addresses }: Call): object | null {
  const body = licenseBody(spdx, addresses.apiUrl) as Record<string, unknown> | null;
  return body && { ...body, spdxId: body.spdx_id };
}

/** A branch and the commit it points to; `null` for none. */
async function reference(call: Call, seed: RepositorySeed, branch: string): Promise<object | null> {
  refuseReading(call, seed);
  const { status, body } = await call.state.call(
    administrator,
    "GET",
    `/repos/${seed.name}/git/ref/heads/${branch}`,
  );
  if (status !== 200) return null;
  const { sha } = (body as { object: { sha: string } }).object;
  return { name: branch, prefix: "refs/heads/", target: { __typename: "Commit", oid: sha } };
}

/** The file or folder that `ref:path` names; `null` for none. */
async function at(call: Call, seed: RepositorySeed, expression: string): Promise<object | null> {
  const [ref = "", path = ""] = expression.split(/:(.*)/s);
  const place = `/repos/${seed.name}/contents/${path}?ref=${encodeURIComponent(ref === "HEAD" ? (seed.defaultBranch ?? "main") : ref)}`;
  const { status, body } = await call.state.call(administrator, "GET", place);
  if (status !== 200) return null;
  if (Array.isArray(body)) {
    const entries = (body as { name: string; sha: string; type: string }[]).map(({ name, sha, type }) => ({
      __typename: "TreeEntry",
      name,
      oid: sha,
      type: type === "dir" ? "tree" : "blob",
    }));
    return { __typename: "Tree", entries };
  }
  return blobNode(body);
}

/** The commit or content with this name; `null` for none. */
async function named(call: Call, seed: RepositorySeed, oid: string): Promise<object | null> {
  const commit = await commitNode(call, seed, oid);
  if (commit !== null) return commit;
  const { status, body } = await call.state.call(
    administrator,
    "GET",
    `/repos/${seed.name}/git/blobs/${oid}`,
  );
  return status === 200 ? blobNode(body) : null;
}

function blobNode(body: unknown): object {
  const { sha, size, content } = body as { sha: string; size: number; content: string };
  const bytes = Buffer.from(content, "base64");
  const isBinary = bytes.includes(0);
  const text = isBinary ? null : bytes.toString();
  return { __typename: "Blob", oid: sha, byteSize: size, isBinary, isTruncated: false, text };
}

function refuseReading({ caller }: Call, seed: RepositorySeed): void {
  if (isPublic(seed) || caller.type === "anonymous" || caller.type === "app") return;
  const granted = caller.permissions;
  const covered = granted === undefined || covers(granted, "contents=read");
  if (!covered || !reaches(caller, seed.name)) throw forbidden();
}
