import { existsSync, readFileSync } from "node:fs";
import { type Cause, compareReadings, type Delta, readDatabase } from "@ospo-actions/scorecard";
import { describe, expect, test } from "vitest";
import { alertsOf } from "./alert.ts";

const data = new URL("../../../../shared/data/scorecard/", import.meta.url);
const files = [
  "monitor/nodejs__security-wg/database.json",
  "monitor/NodeSecure__Governance/database.json",
  "monitor/expressjs__security-wg/database.json",
  "monitor/onebeyond__maintainers/database.json",
];
/** What the action does unless told. */
const usual = {
  threshold: 0.25,
  causes: new Set<Cause>(["code", "settings", "visibility"]),
  days: 30,
  now: new Date("2026-11-22T00:00:00Z"),
};

/** Every recorded change of a total, as the run that saw it compared it. */
function changesIn(file: string): readonly Delta[] {
  const { entries } = readDatabase(readFileSync(new URL(file, data), "utf8"), file);
  return [...entries.values()].flatMap(({ readings }) =>
    readings.flatMap((after, at) => {
      const before = readings[at - 1];
      return before && before.score !== after.score ? [compareReadings(before, after)] : [];
    }),
  );
}

/** Why a change that the predecessor makes an issue of is no alert. */
function reasonOf({ total = 0, cause }: Delta): string {
  if (total > 0) return "a gain";
  if (cause === "environment") return "the same commit: time or the world outside";
  return "below the threshold";
}

describe.skipIf(!existsSync(data))("the recorded histories (needs shared/data)", () => {
  const changes = files.flatMap(changesIn);
  const alerted = changes.filter((delta) => alertsOf(delta, usual).length > 0);

  test("alert of a small part of what the predecessor makes issues of, each difference with its cause", () => {
    const reasons = new Map<string, number>();
    for (const delta of changes) {
      if (alerted.includes(delta)) continue;
      reasons.set(reasonOf(delta), (reasons.get(reasonOf(delta)) ?? 0) + 1);
    }
    const told = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(", ");
    process.stdout.write(
      `${changes.length} changes: the predecessor alerts of all, we of ${alerted.length}; left out: ${told}\n`,
    );
    expect(alerted.length).toBeGreaterThan(0);
    expect(alerted.length).toBeLessThan(changes.length / 5);
    expect([...reasons.values()].reduce((sum, count) => sum + count, alerted.length)).toBe(changes.length);
  });

  test("lose no fall of a point or more at a changed commit", () => {
    const falls = changes.filter(
      ({ total = 0, from, to }) => total <= -1 && (from.commit === undefined || from.commit !== to.commit),
    );
    expect(falls.length).toBeGreaterThan(10);
    for (const fall of falls) expect(alerted).toContain(fall);
  });
});
