import fc from "fast-check";
import { expect, test } from "vitest";
import { type CheckScore, checkScores, sameScores } from "./check-scores.ts";

const score = fc.option(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(2.5, 0.1)), {
  nil: undefined,
  freq: 3,
});
const entries = fc.uniqueArray(
  fc.tuple(fc.constantFrom("SAST", "License", "__proto__", "a\nb", "a", "b"), score),
  {
    selector: ([name]) => name,
  },
);

function sorted(list: readonly (readonly [string, CheckScore])[]) {
  return list.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

test("kept scores say what a map of them says", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const [kept, map] = [checkScores(list), new Map<string, CheckScore>(sorted(list))];
      expect([...kept]).toEqual([...map]);
      expect([[...kept.keys()], kept.size]).toEqual([[...map.keys()], map.size]);
      for (const name of ["SAST", "__proto__", "constructor", "b"])
        expect([kept.has(name), kept.get(name)]).toEqual([map.has(name), map.get(name)]);
    }),
  );
});

test("scores are the same in whatever order and form they are", () => {
  fc.assert(
    fc.property(entries, entries, (one, other) => {
      const isSame =
        one.length === other.length &&
        one.every(([name, score]) => other.some(([n, s]) => n === name && s === score));
      expect(sameScores(checkScores(one), checkScores(other))).toBe(isSame);
      expect(sameScores(new Map(one), checkScores(other))).toBe(isSame);
      expect(sameScores(checkScores(one), checkScores(one.toReversed()))).toBe(true);
    }),
  );
});

test("more sets of checks than there can be are kept all the same", () => {
  const all = Array.from({ length: 2_000 }, (_, at) => checkScores([[`check-${at}`, at % 11]]));
  expect(all.every((scores, at) => scores.get(`check-${at}`) === at % 11)).toBe(true);
});
