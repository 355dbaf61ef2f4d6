import { expect, it } from "vitest";
import { budgets, overBudget } from "./budget.ts";

it("tells main files, bundles and a whole that are too large, and only those", () => {
  const files = {
    "one/index.js": budgets.index,
    "one/1.index.js": budgets.index + 1,
    "two/index.js": budgets.index + 1,
    "three/data/big.bin": budgets.bundle + 1,
    "four/1.index.js": 1,
    "four/all.bin": budgets.bundle,
    "shared/all.bin": budgets.all - 1,
  };
  const sizes = new Map(Object.entries(files).map(([path, length]) => [path, { length }]));
  expect(overBudget(sizes)).toEqual([
    "two/index.js has 1600001 bytes, more than its 1600000",
    "three has 8000001 bytes, more than its 8000000",
    "four has 8000001 bytes, more than its 8000000",
    "dist has 60800003 bytes, more than its 40000000",
  ]);
});
