import fc from "fast-check";
import { expect, test } from "vitest";
import type { Check } from "./result.ts";
import { keptWarnings, noWarnings, type Warnings, warningsOf } from "./warning.ts";
import { type WarningChange, warningChanges } from "./warning-change.ts";

function compared(before: readonly string[], after: readonly string[]): WarningChange {
  return warningChanges(warned(before), warned(after))("SAST");
}

function warned(lines: readonly string[]): Warnings {
  return { lines: new Map([["SAST", lines]]), marks: "" };
}

function checkWith(details: readonly string[], name = "SAST"): Check {
  return { name, score: 0, reason: "", details, annotations: [] };
}

test.each([
  ["a line that moved", "not pinned: ci.yml:60", "not pinned: ci.yml:61"],
  [
    "a line that moved before a remedy",
    "not pinned: Dockerfile:1: pin it",
    "not pinned: Dockerfile:7: pin it",
  ],
  ["another digest to pin", "pin node to node@sha256:aa11", "pin node to node@sha256:bb22"],
  [
    "another commit that nobody reviewed",
    `no reviews found for commit: ${"a".repeat(40)}`,
    `no reviews found for commit: ${"0".repeat(40)}`,
  ],
  ["other counts", "0 commits out of 22 are checked", "1 commits out of 30 are checked"],
])("%s is no new warning", (_, before, after) => {
  expect(compared([before], [after])).toEqual({ added: [], gone: [], goneMore: 0 });
});

test("another advisory, file or further line is a new warning", () => {
  const before = ["vulnerable to: GHSA-1", "not pinned: a.yml:1"];
  const after = [
    "vulnerable to: GHSA-2",
    "not pinned: a.yml:1",
    "not pinned: a.yml:9",
    "not pinned: b.yml:1",
  ];
  expect(compared(before, after)).toEqual({
    added: ["vulnerable to: GHSA-2", "not pinned: a.yml:9", "not pinned: b.yml:1"],
    gone: ["vulnerable to: GHSA-1"],
    goneMore: 0,
  });
});

test("what a warning quotes of an address is kept without its password and query", () => {
  const details = [
    "Warn: curl https://user:secret@example.com/x?token=secret | sh: ci.yml:3",
    "Warn: ssh://git:secret@example.com/x",
    "Info: not kept",
  ];
  expect(warningsOf([checkWith(details)]).lines.get("SAST")).toEqual([
    "curl https://…@example.com/x?… | sh: ci.yml:3",
    "ssh://…@example.com/x",
  ]);
});

test("a remedy that stands behind the place is not kept", () => {
  const details = [
    "Warn: image not pinned by hash: a/Dockerfile:1: pin ubuntu:20.04 to ubuntu:20.04@sha256:aa",
    "Warn: no permission defined: .github/workflows/ci.yml:1: Visit https://app.example/\nTick the box",
    "Warn: branch protection not enabled: for branch 'main'",
  ];
  expect(warningsOf([checkWith(details)]).lines.get("SAST")).toEqual([
    "image not pinned by hash: a/Dockerfile:1",
    "no permission defined: .github/workflows/ci.yml:1",
    "branch protection not enabled: for branch 'main'",
  ]);
});

test("what is new one way is gone the other way", () => {
  const lines = fc.array(fc.constantFrom("a:1", "a:2", "b:1", "c"));
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(compared(before, after).added).toHaveLength(compared(after, before).gone.length);
      expect(after.length - before.length).toBe(
        compared(before, after).added.length - compared(before, after).gone.length,
      );
    }),
  );
});

test("what there was no room for is still known not to be new, and counted when it is gone", () => {
  const lines = fc.array(fc.constantFrom("a:1", "a:2", "b:1", "c", "0 commits out of 9"), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, fc.nat(12), (before, after, room) => {
      const fresh = warningsOf([checkWith(before.map((line) => `Warn: ${line}`))]);
      const kept = keptWarnings(fresh, room);
      expect([...kept.lines.values()].flat().join("").length).toBeLessThanOrEqual(room);
      const [now, full] = [warningChanges(kept, warned(after))("SAST"), compared(before, after)];
      expect(now.added.toSorted()).toEqual(full.added.toSorted());
      expect(now.gone.length + now.goneMore).toBe(full.gone.length);
    }),
  );
});

test("of a result with thousands of warnings the first hundreds are read", () => {
  const many = Array.from({ length: 1_000 }, (_, at) => `Warn: line ${at}`);
  const warnings = warningsOf(["A", "B", "C", "D"].map((name) => checkWith(many, name)));
  expect([...warnings.lines.values()].map(({ length }) => length)).toEqual([200, 200, 100]);
  const changes = warningChanges(keptWarnings(warnings, 300), noWarnings);
  expect(["A", "B", "C", "D"].map(changes).map(({ gone, goneMore }) => gone.length + goneMore)).toEqual([
    200, 200, 100, 0,
  ]);
  expect(keptWarnings(warnings, 0).marks).toHaveLength(500 * 6 + "A B C ".length + 2);
});
