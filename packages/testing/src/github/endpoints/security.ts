import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { type Endpoint, repositoryOf } from "../endpoint.ts";
import { refusal } from "../exchange.ts";
import { page } from "../page.ts";

/** Bytes that code scanning takes, compressed, and unpacked here at most (docs: SARIF file too large). */
const packed = 10 * 1024 * 1024;
const unpacked = 100 * 1024 * 1024;

/** Code scanning's SARIF uploads, and security advisories. */
export const security: Readonly<Record<string, Endpoint>> = {
  "code-scanning/upload-sarif": (call) => {
    const { sarif, commit_sha: commit, ref } = call.request.body as Record<string, string>;
    const bytes = Buffer.from(sarif ?? "", "base64");
    if (bytes.length > packed) return refusal(413, "Payload Too Large");
    const document = unpack(bytes);
    if (document === undefined) return refusal(400, "sarif is not valid gzip'd and base64-encoded JSON");
    const id = randomUUID();
    const repository = repositoryOf(call);
    call.world.sarif.push({ id, repository, commit: commit ?? "", ref: ref ?? "", sarif: document });
    const url = `${call.addresses.apiUrl}/repos/${repository}/code-scanning/sarifs/${id}`;
    return { status: 202, body: { id, url } };
  },
  "code-scanning/get-sarif": ({ world, values, addresses }) => {
    const upload = world.sarif.find(({ id }) => id === values.sarif_id);
    if (!upload) return refusal(404, "Not Found");
    const url = `${addresses.apiUrl}/repos/${upload.repository}/code-scanning/analyses?sarif_id=${upload.id}`;
    return { status: 200, body: { processing_status: "complete", analyses_url: url } };
  },
  "security-advisories/list-repository-advisories": (call) =>
    page(call.world.repository(repositoryOf(call))?.advisories ?? [], call.request, call.addresses.apiUrl),
  "security-advisories/get-repository-advisory": (call) => {
    const all = call.world.repository(repositoryOf(call))?.advisories ?? [];
    const body = all.find(({ ghsa_id }) => ghsa_id === call.values.ghsa_id);
    return body ? { status: 200, body } : refusal(404, "Not Found");
  },
  "security-advisories/get-global-advisory": ({ world, values }) => {
    const body = world.advisories?.find(({ ghsa_id }) => ghsa_id === values.ghsa_id);
    return body ? { status: 200, body } : refusal(404, "Not Found");
  },
};

function unpack(bytes: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(bytes, { maxOutputLength: unpacked }).toString());
  } catch {
    return undefined;
  }
}
