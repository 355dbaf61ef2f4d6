import type { Answer, Request } from "../exchange.ts";
import type { ResultsDesk } from "./desk.ts";
import type { ArtifactUpload } from "./upload.ts";

interface Context {
  readonly desk: ResultsDesk;
  complain(violation: string): void;
}

/**
 * Answers as Azure's Blob service would at an address with a shared access signature: Put Blob, Put Block, Put
 * Block List, Get Blob (docs: learn.microsoft.com/rest/api/storageservices).
 */
export function answerBlob({ desk, complain }: Context, request: Request): Answer {
  const { query, headers, method } = request;
  if (headers.authorization) complain(`${method} ${request.path}: a token went to the blob service`);
  const upload = desk.uploads.find(({ signature }) => signature === query.get("sig"));
  if (!upload) return blobError(403, "AuthenticationFailed");
  if (method === "GET")
    return upload.bytes ? { status: 200, body: upload.bytes } : blobError(404, "BlobNotFound");
  if (method !== "PUT") return blobError(405, "UnsupportedHttpVerb");
  if (!headers["x-ms-version"]) complain(`PUT ${request.path}: no x-ms-version`);
  if (Number(headers["content-length"]) !== request.raw.length)
    return blobError(411, "MissingContentLengthHeader");
  switch (query.get("comp")) {
    case null:
      return putBlob(upload, request);
    case "block":
      upload.blocks.set(query.get("blockid") ?? "", request.raw);
      return created;
    case "blocklist":
      return putBlockList(upload, request.raw.toString());
    default:
      complain(`PUT ${request.path}: comp=${query.get("comp")}`);
      return blobError(400, "InvalidQueryParameterValue");
  }
}

const created: Answer = {
  status: 201,
  headers: { etag: '"0x1"', "last-modified": "Sun, 22 Nov 2026 10:00:00 GMT", "x-ms-version": "2025-01-05" },
};

function putBlob(upload: ArtifactUpload, { headers, raw }: Request): Answer {
  if (headers["x-ms-blob-type"] !== "BlockBlob") return blobError(400, "MissingRequiredHeader");
  upload.bytes = raw;
  return created;
}

function putBlockList(upload: ArtifactUpload, xml: string): Answer {
  const ids = [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id = ""]) => id);
  const blocks = ids.map((id) => upload.blocks.get(id));
  if (blocks.includes(undefined)) return blobError(400, "InvalidBlockList");
  upload.bytes = Buffer.concat(blocks.filter((block) => block !== undefined));
  return created;
}

function blobError(status: number, code: string): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return {
    status,
    headers: { "content-type": "application/xml", "x-ms-error-code": code },
    body: Buffer.from(xml),
  };
}
