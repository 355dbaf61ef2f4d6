import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startScorecard } from "@ospo-actions/testing/scorecard";
import { root } from "../paths.ts";
import { type Cost, medians } from "./measure.ts";

/** Repositories of one organization, all with an answer after 50 ms unless told. */
export interface Fleet {
  readonly repositories: number;
  /** Questions at a time. */
  readonly parallel: number;
  /** Part of them that answers after a second. */
  readonly slow?: number;
  /** Part of them without a score: a run before has found that out. */
  readonly unscored?: number;
}

/** Milliseconds of an answer, and of a slow one. */
const usual = 50;
const late = 1_000;
const runs = 3;

/** What dist/scorecard-monitor costs on a fleet, medians of three. Throws where it asks more than once for one. */
export async function fleetCost(
  { repositories, parallel, slow = 0, unscored = 0 }: Fleet,
  parent: string,
): Promise<{ readonly cost: Cost; readonly what: string }> {
  const folder = mkdtempSync(join(parent, "fleet-"));
  const names = Array.from({ length: repositories }, (_, at) => `repository-${at}`);
  const scope = { "github.com": { acme: { included: names, excluded: [] } } };
  writeFileSync(join(folder, "scope.json"), JSON.stringify(scope));
  const isAmong = (name: string, part: number): boolean =>
    part > 0 && Number(name.split("-").pop()) % Math.round(1 / (1 - part)) !== 0;
  const isSlow = (name: string): boolean =>
    slow > 0 && Number(name.split("-").pop()) % Math.round(1 / slow) === 0;
  const api = await startScorecard({
    others: (name) =>
      isAmong(name, unscored)
        ? { statuses: [404], delay: usual }
        : { result: { name }, delay: isSlow(name) ? late : usual },
  });
  try {
    const command = {
      args: [join(root, "dist/scorecard-monitor/index.js")],
      cwd: folder,
      env: environment(folder, api.url, parallel),
    };
    const scored = names.filter((name) => !isAmong(name, unscored)).length;
    if (unscored > 0) await medians([command], 1);
    const before = api.requests.length;
    const [cost] = await medians([command], runs);
    const asked = api.requests.length - before;
    if (cost === undefined || asked !== scored * runs)
      throw new Error(
        `${asked} requests in ${runs} runs for ${scored} repositories with a score: its figures say nothing`,
      );
    const left = unscored > 0 ? `, ${repositories - scored} known to have no score and not asked for` : "";
    return {
      cost,
      what: `scorecard-monitor: ${scored} requests, ${parallel} at a time${left}, medians of ${runs}`,
    };
  } finally {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(folder: string, url: string, parallel: number): Readonly<Record<string, string>> {
  return {
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, "temp"),
    GITHUB_OUTPUT: "",
    GITHUB_STEP_SUMMARY: "",
    INPUT_SCOPE: "scope.json",
    INPUT_DATABASE: "history.json",
    INPUT_REPORT: "report.md",
    "INPUT_API-URL": url,
    "INPUT_DEPS-DEV-URL": url,
    "INPUT_MAX-REQUEST-IN-PARALLEL": String(parallel),
  };
}
