import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FaultKind } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { artifacts, comments, report, runJob, sbom, startAcme, summaryOf } from "./testing/job.ts";

/** Statuses and limits that stay refused, and faults that a second look or try mends. */
const faults: readonly (readonly [FaultKind, "mended" | "told"])[] = [
  ["hang", "mended"],
  [502, "mended"],
  [503, "mended"],
  [409, "told"],
  [422, "told"],
  ["primary-limit", "told"],
  ["secondary-limit", "mended"],
  ["reset", "mended"],
  ["lost-answer", "mended"],
  ["cut-body", "mended"],
  ["half-body", "mended"],
  [{ delay: 500 }, "mended"],
];

describe.concurrent("a fault of GitHub while dist/report publishes", () => {
  test.each(faults)("%j: is %s", { timeout: 240_000 }, async (kind, end) => {
    const gitHub = await startAcme();
    const kept = await mkdtemp(join(tmpdir(), "ospo-faults-"));
    try {
      gitHub.fail({ kind, match: { method: "POST", path: /comments$/ } });
      const asked = ", comment: true, sarif-upload: true, artifact-name: all, report-file: report.json";
      const run = await runJob(gitHub, { steps: sbom() + report(asked), kept });
      expect(gitHub.pendingFaults).toBe(0);
      expect([artifacts(gitHub).length, gitHub.sarif.length]).toEqual([1, 1]);
      expect(summaryOf(run)).toContain("Open source report");
      const step = [...run.jobs.values()][0]?.steps.find(({ id }) => id === "report");
      const verdict = step?.outputs.get("verdict");
      if (end === "mended") expect([run.conclusion, verdict], run.log).toEqual(["success", "pass"]);
      else {
        expect([run.conclusion, verdict], run.log).toEqual(["failure", "fail"]);
        expect(run.log).toContain("No comment on the pull request: GitHub");
      }
      expect(await comments(gitHub)).toHaveLength(end === "mended" ? 1 : 0);
      expect(JSON.parse(await writtenIn(kept))).toMatchObject({ action: "report", verdict: "pass" });
    } finally {
      await gitHub.close();
      await rm(kept, { recursive: true, force: true });
    }
  });
});

/** The report.json in the workspace of a run. */
async function writtenIn(folder: string): Promise<string> {
  for await (const file of glob("**/work/**/report.json", { cwd: folder }))
    return readFile(join(folder, file), "utf8");
  return "";
}
