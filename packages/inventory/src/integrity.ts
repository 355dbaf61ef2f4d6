import type { Digest } from "./component.ts";

const algorithms = {
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
} as const;
const bytes = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** One buffer for all: a lock has thousands of digests, and making a buffer costs more than decoding one. */
const scratch = Buffer.alloc(128);

/** The digests of a Subresource Integrity string (`sha512-<base64> …`); malformed parts are left out. */
export function digestsOf(integrity: string): readonly Digest[] {
  if (integrity === "") return [];
  return integrity.split(" ").flatMap((part) => digestOf(part) ?? []);
}

function digestOf(part: string): Digest | undefined {
  const dash = part.indexOf("-");
  const name = part.slice(0, dash) as keyof typeof bytes;
  if (dash < 0 || !Object.hasOwn(bytes, name)) return undefined;
  const [base64 = ""] = part.slice(dash + 1).split("?", 1);
  if (base64.length > 2 * scratch.length) return undefined;
  const length = scratch.write(base64, "base64");
  if (length !== bytes[name]) return undefined;
  return { algorithm: algorithms[name], hex: scratch.toString("hex", 0, length) };
}
