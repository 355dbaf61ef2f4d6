import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWarnings, warningsOf } from "./warning.ts";

test.each([
  ["a line that moved", "not pinned: ci.yml:60", "not pinned: ci.yml:61"],
  [
    "a line that moved before a remedy",
    "not pinned: Dockerfile:1: pin it",
    "not pinned: Dockerfile:7: pin it",
  ],
  ["another digest to pin", "pin node to node@sha256:aa11", "pin node to node@sha256:bb22"],
  ["other counts", "0 commits out of 22 are checked", "1 commits out of 30 are checked"],
])("%s is no new warning", (_, before, after) => {
  expect(compareWarnings([before], [after])).toEqual({ added: [], gone: [] });
});

test("another advisory, file or further line is a new warning", () => {
  const before = ["vulnerable to: GHSA-1", "not pinned: a.yml:1"];
  const after = [
    "vulnerable to: GHSA-2",
    "not pinned: a.yml:1",
    "not pinned: a.yml:9",
    "not pinned: b.yml:1",
  ];
  expect(compareWarnings(before, after)).toEqual({
    added: ["vulnerable to: GHSA-2", "not pinned: a.yml:9", "not pinned: b.yml:1"],
    gone: ["vulnerable to: GHSA-1"],
  });
});

test("what a warning quotes of an address is kept without its password and query", () => {
  const details = [
    "Warn: curl https://user:secret@example.com/x?token=secret | sh: ci.yml:3",
    "Warn: ssh://git:secret@example.com/x",
    "Info: not kept",
  ];
  const check = { name: "x", score: 0, reason: "", details, annotations: [] };
  expect(warningsOf(check)).toEqual([
    "curl https://…@example.com/x?… | sh: ci.yml:3",
    "ssh://…@example.com/x",
  ]);
});

test("what is new one way is gone the other way", () => {
  const lines = fc.array(fc.constantFrom("a:1", "a:2", "b:1", "c"));
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(compareWarnings(before, after).added).toHaveLength(compareWarnings(after, before).gone.length);
      expect(after.length - before.length).toBe(
        compareWarnings(before, after).added.length - compareWarnings(before, after).gone.length,
      );
    }),
  );
});
