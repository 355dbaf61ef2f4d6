import { expect, it } from "vitest";
import { describeFinding } from "./finding.ts";

it("describes a finding in one line that starts with its place", () => {
  const finding = { rule: "x/y", file: "a/b.yml", line: 3, message: "Bad\n  thing.", fix: "mend it." };
  expect(describeFinding(finding)).toBe("a/b.yml:3 x/y: Bad thing. Fix: mend it.");
});
