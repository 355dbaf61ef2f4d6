import { readFileSync } from "node:fs";
import { cpuTime, hostileTexts } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { lineFinder } from "./lines.ts";

test("the line of an entry of a package-lock is found by its place", () => {
  const lineOf = lineFinder(
    JSON.stringify(
      { packages: { "": { dependencies: { a: "1" } }, "node_modules/a": { version: "1" } } },
      undefined,
      2,
    ),
  );
  expect(lineOf("node_modules/a")).toBe(8);
  expect(lineOf("node_modules/b")).toBeUndefined();
});

test("the line of an entry of a pnpm-lock is that of its details", () => {
  const lineOf = lineFinder(
    "packages:\n  '@s/a@1.0.0':\n    resolution: {}\nsnapshots:\n  '@s/a@1.0.0':\n    dependencies: {}\n  b@1.0.0:\n    x: 1\n",
  );
  expect(lineOf("@s/a@1.0.0")).toBe(5);
  expect(lineOf("b@1.0.0")).toBe(7);
});

const fixtures = ["npm-workspace.package-lock.json", "pnpm-workspace.pnpm-lock.yaml"];
test.each(fixtures)("a line searched for alone is the line of the index, in %s", (file) => {
  const text = readFileSync(new URL(`./fixtures/${file}`, import.meta.url), "utf8");
  const keys = file.endsWith("json")
    ? Object.keys((JSON.parse(text) as { packages: object }).packages).filter((key) => key !== "")
    : [...text.matchAll(/^ {2}'?([^\s'][^':]*@[^':]*)'?:$/gm)].map(([, key]) => key ?? "");
  const indexed = lineFinder(text);
  for (let at = 0; at < 16; at++) indexed("");
  expect(keys.length).toBeGreaterThan(100);
  for (const key of keys) expect(lineFinder(text)(key), key).toBe(indexed(key));
});

test("no key takes long to find in a lock file full of it", () => {
  for (const [name, text] of Object.entries(hostileTexts)) {
    const lock = Array(8).fill(JSON.stringify(text)).join("\n");
    const start = cpuTime();
    lineFinder(lock)(text);
    expect(cpuTime() - start, name).toBeLessThan(1_000);
  }
});

test("finds the headers of yarn.lock, of one pattern and of several, quoted or not", () => {
  const lock = `# yarn lockfile v1


"@s/a@^1", "@s/a@1":
  version "1.0.0"

b@1, "b@>= 1":
  version "1.0.0"

c@1, c@2:
  version "1.0.0"

"d@npm:1, d@npm:^1":
  version: 1.0.0
`;
  const lineOf = lineFinder(lock);
  const keys = ["@s/a@^1, @s/a@1", "b@1, b@>= 1", "c@1, c@2", "d@npm:1, d@npm:^1"];
  expect(keys.map(lineOf)).toEqual([4, 7, 10, 13]);
});
