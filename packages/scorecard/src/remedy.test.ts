import { expect, test } from "vitest";
import { checkNames } from "./check.ts";
import { remedyOf } from "./remedy.ts";

test("every check of Scorecard has a remedy, but for those that tell of time and people", () => {
  expect(checkNames.filter((name) => remedyOf(name) === undefined)).toEqual(["Contributors", "Maintained"]);
  for (const name of checkNames) expect(remedyOf(name)?.how ?? ".").toMatch(/\.$/);
});
