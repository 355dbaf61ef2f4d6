import type { Digest } from "./component.ts";

const algorithms = {
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
} as const;
const bytes = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** The digests of a Subresource Integrity string (`sha512-<base64> …`); malformed parts are left out. */
export function digestsOf(integrity: string): readonly Digest[] {
  const digests: Digest[] = [];
  for (const part of integrity.split(/\s+/)) {
    const [, name, base64] =
      /^(md5|sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(part) ?? [];
    if (name === undefined || base64 === undefined) continue;
    const digest = Buffer.from(base64, "base64");
    if (digest.length === bytes[name as keyof typeof bytes]) {
      digests.push({ algorithm: algorithms[name as keyof typeof bytes], hex: digest.toString("hex") });
    }
  }
  return digests;
}
