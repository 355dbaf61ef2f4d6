import { cpuTime, hostileTexts } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { withoutCredentials } from "./credentials.ts";

test.each([
  ['"https://me:secret@npm.example/x.tgz"', '"https://npm.example/x.tgz"'],
  ["https://token@npm.example/x.tgz", "https://npm.example/x.tgz"],
  ["https://me@corp.example:se@cret@npm.example:8443/x", "https://npm.example:8443/x"],
  ["x@git+https://oauth2:secret@git.example/a/b.git#main", "x@git+https://git.example/a/b.git#main"],
  ["git+ssh://git@git.example/a/b.git", "git+ssh://git@git.example/a/b.git"],
  ["git+ssh://git:secret@git.example/a/b.git", "git+ssh://git@git.example/a/b.git"],
  ["https://a.example/x.tgz?v=1&token=secret&w=2#f", "https://a.example/x.tgz?v=1&token=***&w=2#f"],
  ["https://a.example/x?X-Amz-Signature=0a&sig=0b", "https://a.example/x?X-Amz-Signature=***&sig=***"],
])("%s becomes %s", (stated, kept) => expect(withoutCredentials(stated)).toBe(kept));

test.each([
  "https://registry.example/@scope/name/-/name-1.0.0.tgz",
  "https://registry.example/x.tgz?cache=0&sync_timestamp=1",
  "https://a.example\n@scope/name@1.0.0",
  "npm:left-pad@1.3.0",
])("%s stays as it is", (text) => expect(withoutCredentials(text)).toBe(text));

test("takes no time for any hostile text", () => {
  const texts = [
    ...Object.values(hostileTexts),
    "?token".repeat(20_000),
    "://a".repeat(25_000),
    "?".repeat(1e5),
  ];
  const start = cpuTime();
  for (const text of texts) withoutCredentials(`https://${text}`);
  expect(cpuTime() - start).toBeLessThan(1_000);
});
