import { expect, test } from "vitest";
import { digestsOf } from "./integrity.ts";

const sha1 = `sha1-${Buffer.alloc(20, 2).toString("base64")}`;

test("every digest of an integrity string is given in hex, options left out", () => {
  expect(digestsOf(`sha512-${Buffer.alloc(64, 1).toString("base64")}?opt ${sha1}`)).toEqual([
    { algorithm: "SHA-512", hex: "01".repeat(64) },
    { algorithm: "SHA-1", hex: "02".repeat(20) },
  ]);
});

test.each(["", "sha512-short", "sha512-", "sha9-AAAA", "nonsense", "sha1 -AAAA"])(
  "%j gives no digest",
  (text) => {
    expect(digestsOf(text)).toEqual([]);
  },
);
