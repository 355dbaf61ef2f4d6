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
