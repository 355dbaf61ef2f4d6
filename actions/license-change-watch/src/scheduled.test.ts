import { describe, expect, test } from "vitest";
import { lockOf } from "./testing/lock.ts";
import { issuesOf, watch, world } from "./testing/world.ts";

const accept = `version: 1
exceptions:
  - { rule: "license-change/*", package: "pkg:npm/cli", reason: accepted, until: 2027-01-01 }
`;

describe("an upstream event", () => {
  test("is told once, has one issue, which says what to paste and is closed when the policy accepts it", {
    timeout: 20_000,
  }, async () => {
    const here = await world();
    const first = await watch(here);
    expect([first.status, first.report.findings[0]?.level]).toEqual([1, "fail"]);
    const second = await watch(here, { runId: "2" });
    expect([second.status, second.report.findings[0]?.level]).toEqual([0, "note"]);
    expect(second.report.findings[0]?.message).toContain("Told since 2026-11-22, issue #1.");
    const [issue, ...others] = await issuesOf(here);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: "open", title: "cli 2.58.3: BSD-3-Clause → FSL-1.1-MIT" });
    expect(issue?.body).toContain('  - rule: license-change/restrictive\n    package: "pkg:npm/cli"\n');
    expect(issue?.body).toContain("<https://github.com/acme/cli>");
    await watch(here, { runId: "3", policy: accept });
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["closed"]);
    const last = await watch(here, { runId: "4", policy: accept });
    expect(last.report.findings[0]).toMatchObject({ level: "note", waived: { reason: "accepted" } });
    expect(await issuesOf(here)).toHaveLength(1);
  });

  test("is over when the project has moved past it", async () => {
    const here = await world();
    await watch(here);
    const { report } = await watch(here, { runId: "2", version: "2.58.3" });
    expect(report.findings).toEqual([]);
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["closed"]);
  });

  test("of one project in a repository is not over because another project is without it", async () => {
    const here = await world();
    const lock = (version: string) =>
      lockOf([{ name: "cli", version, license: version === "2.58.2" ? "BSD-3-Clause" : "FSL-1.1-MIT" }]);
    const files = { "a/package-lock.json": lock("2.58.2"), "b/package-lock.json": lock("2.58.3") };
    for (const [runId, path, levels] of [
      ["1", "a", ["fail"]],
      ["2", "b", []],
      ["3", "a", ["note"]],
    ] as const) {
      const { report } = await watch(here, { files, runId, inputs: { path } });
      expect(report.findings.map(({ level }) => level)).toEqual(levels);
    }
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["open"]);
  });

  test("of a registry that is out of reach stays as it was", async () => {
    const here = await world();
    await watch(here);
    here.registry.fail({ kind: 503, times: 99 });
    const { report } = await watch(here, { runId: "2" });
    expect(report.verdict).toBe("fail");
    expect(report.findings.map(({ rule }) => rule).toSorted()).toEqual([
      "license-change/restrictive",
      "license-change/unknown",
    ]);
    expect((await issuesOf(here)).map(({ state }) => state)).toEqual(["open"]);
  });
});
