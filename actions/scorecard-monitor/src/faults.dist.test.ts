import type { FaultKind } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { databaseOf, home, type Job, scopeOf, startJob } from "./testing/job.ts";

/** Statuses and limits that stay refused, and faults that a second look or try mends. */
const faults: readonly (readonly [FaultKind, "mended" | "told"])[] = [
  ["hang", "mended"],
  [500, "mended"],
  [502, "mended"],
  [503, "mended"],
  [409, "told"],
  [422, "told"],
  ["primary-limit", "told"],
  ["secondary-limit", "mended"],
  [429, "mended"],
  ["reset", "mended"],
  ["lost-answer", "mended"],
  ["cut-body", "mended"],
  ["half-body", "mended"],
  [{ delay: 500 }, "mended"],
];

async function fallen(): Promise<Job> {
  return startJob({
    files: { "scope.json": scopeOf("acme/app"), "db.json": databaseOf({ "acme/app": 9 }) },
    repositories: [{ name: "acme/app" }],
    api: { others: (name) => ({ result: { name, score: 4, commit: "2".repeat(40) } }) },
  });
}

const asked = { "auto-commit": "true", "auto-push": "true", "generate-issue": "true" };

describe.concurrent("a fault of GitHub while dist/scorecard-monitor delivers", () => {
  test.each(faults)(
    "%j at the issue: is %s, and the database is there",
    { timeout: 240_000 },
    async (kind, end) => {
      const job = await fallen();
      try {
        job.gitHub.fail({ kind, match: { method: "POST", path: /issues$/ } });
        const { status, outputs, stdout } = await job.run(asked);
        expect(job.gitHub.pendingFaults).toBe(0);
        expect([status, outputs.get("verdict")], stdout).toEqual(
          end === "mended" ? [0, "review"] : [3, "fail"],
        );
        const issues = (await job.gitHub.peek(`/repos/${home}/issues?state=all`)) as unknown[];
        expect(issues).toHaveLength(end === "mended" ? 1 : 0);
        for (const text of [await job.read("db.json"), await job.pushed("db.json")])
          expect(JSON.parse(text)["github.com"].acme.app.current.score).toBe(4);
      } finally {
        await job.close();
      }
    },
  );

  test("what stays refused is told with the permission and the line that grants it", async () => {
    const job = await fallen();
    try {
      const token = job.gitHub.tokenFor({ repository: home, permissions: { contents: "write" } });
      const { status, stdout } = await job.run({ ...asked, "github-token": token });
      expect(status).toBe(3);
      expect(stdout).toMatch(/issues: write/);
      expect(await job.pushed("report.md")).toContain("acme/app");
    } finally {
      await job.close();
    }
  });
});
