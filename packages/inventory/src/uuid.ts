import { createHash } from "node:crypto";

/** Namespace of our serial numbers: UUIDv5 of the DNS name `ospo-actions`, so that it is nobody else's. */
const namespace = Buffer.from("0d3ad32ba0c65b2e9a64f2a1c6b6b7de", "hex");

/** The name-based UUID, version 5 (RFC 9562, 5.5), of `content`, part after part: the same content, the same UUID. */
export function contentUuid(content: readonly string[]): string {
  const hash = createHash("sha1").update(namespace);
  content.forEach((part) => {
    hash.update(part);
  });
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
