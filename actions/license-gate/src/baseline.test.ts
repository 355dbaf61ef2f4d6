import { describe, expect, test } from "vitest";
import { gate, project } from "./testing/project.ts";

const old = project({ one: { license: "GPL-3.0-only" }, two: { license: "AGPL-3.0-only" } });
const now = project({ one: { license: "GPL-3.0-only" }, three: { license: "AGPL-3.0-only" } });

async function freeze(files: Record<string, string>, until = "2027-01-31") {
  const written = await gate(files, { baseline: "known.json", "baseline-until": until });
  return { ...written, text: written.host.disk.get("/work/known.json") ?? "" };
}

describe("a baseline", () => {
  test("freezes today's findings, so that only new ones fail, and counts down what is left", async () => {
    const { text, report: first } = await freeze(old);
    expect(first?.verdict).toBe("pass");
    expect(first?.metrics).toMatchObject({ "baseline-total": 2, "baseline-left": 2, violations: 0 });
    const { report, status } = await gate({ ...now, "known.json": text }, { baseline: "known.json" });
    expect(status).toBe(1);
    expect(report?.metrics).toMatchObject({
      "baseline-total": 2,
      "baseline-left": 1,
      violations: 1,
      waived: 1,
    });
    expect(report?.findings.filter(({ level }) => level === "fail").map(({ subject }) => subject)).toEqual([
      "pkg:npm/three@1.0.0",
    ]);
    const waived = report?.findings.find(({ subject }) => subject === "pkg:npm/one@1.0.0");
    expect(waived?.waived).toEqual({
      reason: "known since 2026-11-22, in the baseline `known.json`",
      until: "2027-01-31",
    });
    expect(report?.findings.find(({ rule }) => rule === "license/baseline")?.message).toBe(
      "1 of 2 known findings are left; the baseline ends on 2027-01-31.",
    );
  });

  test("knows a package by its license: under another one it is new, in another version it is not", async () => {
    const { text } = await freeze(old);
    const lock = (license: string) =>
      JSON.stringify({
        ...JSON.parse(old["package-lock.json"] ?? ""),
        packages: {
          "": { name: "app", version: "1.0.0", dependencies: { one: "2" } },
          "node_modules/one": { version: "2.0.0", license },
        },
      });
    const under = async (license: string) => {
      const files = { ...old, "package-lock.json": lock(license), "known.json": text };
      return (await gate(files, { baseline: "known.json" })).report?.verdict;
    };
    expect([await under("GPL-3.0-only"), await under("AGPL-3.0-only")]).toEqual(["pass", "fail"]);
  });

  test("counts versions and platform builds of a package once", async () => {
    const files = project({
      one: { license: "GPL-3.0-only" },
      "one-linux": { license: "GPL-3.0-only" },
      two: { license: "MIT" },
    });
    const lock = JSON.parse(files["package-lock.json"] ?? "");
    lock.packages["node_modules/two/node_modules/one"] = { version: "2.0.0", license: "GPL-3.0-only" };
    lock.packages["node_modules/two"].dependencies = { one: "2" };
    const { report } = await freeze({ ...files, "package-lock.json": JSON.stringify(lock) });
    expect(report?.verdict).toBe("pass");
    expect(report?.metrics).toMatchObject({ "baseline-total": 2, "baseline-left": 2, waived: 3 });
  });

  test("that has ended lets all count again, and says so", async () => {
    const { text } = await freeze(old);
    const late = { now: new Date("2027-02-01T00:00:00Z") };
    const { report } = await gate({ ...old, "known.json": text }, { baseline: "known.json" }, late);
    expect(report?.metrics.violations).toBe(2);
    expect(report?.findings.map(({ rule }) => rule)).toContain("license/baseline-expired");
    const last = { now: new Date("2027-01-31T23:59:59Z") };
    const { report: still } = await gate({ ...old, "known.json": text }, { baseline: "known.json" }, last);
    expect(still?.metrics.violations).toBe(0);
  });

  test("does not hold what tells of the run: packages that were not checked", async () => {
    const { report } = await freeze(project({ silent: {} }));
    expect(report?.verdict).toBe("fail");
    expect(report?.metrics["baseline-total"]).toBe(0);
  });

  test.each([
    ["is not there", undefined],
    ["is no JSON", "{"],
    ["is another document", "{}"],
    [
      "has a fingerprint that is none",
      '{"schema":1,"created":"2026-01-01","until":"2027-01-01","findings":[{}]}',
    ],
    ["has no such day", '{"schema":1,"created":"2026-01-01","until":"2027-02-31","findings":[]}'],
    ["is of a newer schema", '{"schema":2,"created":"2026-01-01","until":"2027-01-01","findings":[]}'],
  ])("that %s stops the run", async (_, text) => {
    const files = text === undefined ? old : { ...old, "known.json": text };
    const { status, host } = await gate(files, { baseline: "known.json" });
    expect(status).toBe(2);
    expect(host.lines.join()).toMatch(/error: CONFIG: baseline: .*known.json|baseline: known.json/);
  });

  test.each(["2026-11-21", "tomorrow", "2027-02-30"])("may not last until %s", async (until) => {
    expect((await freeze(old, until)).status).toBe(2);
  });

  test("may not last longer than exceptions may, nor be where none are allowed", async () => {
    const policy = (rule: string) => ({ ".github/ospo.yml": `version: 1\nexceptions-policy: ${rule}\n` });
    expect((await freeze({ ...old, ...policy("{ max-days: 30 }") })).status).toBe(2);
    expect((await freeze({ ...old, ...policy("{ allowed: false }") })).status).toBe(2);
    expect((await freeze({ ...old, ...policy("{ max-days: 365 }") })).report?.verdict).toBe("pass");
    const { text } = await freeze(old);
    const inputs = { baseline: "known.json" };
    expect((await gate({ ...old, "known.json": text, ...policy("{ max-days: 30 }") }, inputs)).status).toBe(
      2,
    );
  });
});
