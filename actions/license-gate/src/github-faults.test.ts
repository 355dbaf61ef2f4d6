import "@ospo-actions/testing/fast-time";
import { type FaultKind, type GitHub, startGitHub } from "@ospo-actions/testing";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { forkPull, gateAt } from "./testing/at-github.ts";
import { project } from "./testing/project.ts";

/** Hit every call, one after the other. */
const atEveryCall: readonly FaultKind[] = [
  500,
  422,
  "primary-limit",
  "secondary-limit",
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
];
/** Go the ways of others: at the first call, and for good. */
const alike: readonly FaultKind[] = [502, 503, 409, 429];
const faults = [...atEveryCall, ...alike];

const file = ".github/ospo.yml";
const before = project({ old: { license: "AGPL-3.0-only" } });
const rules = `version: 1
extends: ["acme/.github//ospo.yml@main"]
approvers: { licenses: ["@lea"] }
licenses: { allow: ["category:permissive", "category:network-copyleft"] }
`;
const policy = `${rules}exceptions:
  - { rule: "license/*", package: "pkg:npm/bought", licenses: [AGPL-3.0-only], reason: bought, approved-by: "@lea", until: 2999-01-01 }
`;
/** The fork writes what would let it pass, were it obeyed. */
const own = "version: 1\nlicenses: { allow: [AGPL-3.0-only] }\n";
const tree = project({
  old: { license: "AGPL-3.0-only" },
  bought: { license: "AGPL-3.0-only" },
  worse: { license: "AGPL-3.0-only" },
});

/** A run in which something must fail, whatever GitHub answers; what it told of the packages. */
interface Scene {
  readonly name: string;
  open(): Promise<GitHub>;
  run(gitHub: GitHub): ReturnType<typeof gateAt>;
}

const scenes: readonly Scene[] = [
  {
    name: "a pull request of a fork that edits the policy for itself",
    open: () =>
      startGitHub({
        users: ["lea", "mallory"],
        people: ["mallory"],
        repositories: [
          {
            name: "acme/app",
            files: { ...before, [file]: rules },
            branches: { accept: { [file]: policy } },
            pulls: [{ title: "Accept", body: "", head: "accept", approvedBy: ["lea"] }],
          },
          {
            name: "acme/.github",
            files: { "ospo.yml": "version: 1\nlicenses: { deny: [AGPL-3.0-only] }\n" },
          },
        ],
      }),
    run: async (gitHub) =>
      gateAt(gitHub, {
        files: { ...tree, [file]: own },
        event: await forkPull(gitHub),
        inputs: { texts: "never" },
        now: new Date(),
      }),
  },
  {
    name: "a target under a license that is not allowed",
    open: () =>
      startGitHub({
        repositories: [
          { name: "acme/app", files: { [file]: "version: 1\n" } },
          {
            name: "free/app",
            license: "AGPL-3.0",
            files: { "CONTRIBUTING.md": "Sign the Contributor License Agreement.\n" },
          },
        ],
      }),
    run: async (gitHub) => gateAt(gitHub, { files: {}, inputs: { target: "free/app" }, now: new Date() }),
  },
];

const opened: GitHub[] = [];
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));
const counts = { runs: 0, same: 0, less: 0, errors: 0 };
afterAll(() => {
  vi.unstubAllEnvs();
  const { runs, same, less, errors } = counts;
  process.stdout.write(
    `Fault matrix of GitHub's API: ${scenes.length} scenes x ${faults.length} faults, at every call once and at all for good: ${runs} runs, ${same} as without a fault, ${less} failed for more, ${errors} ended with an error, none passed\n`,
  );
});

type Run = Awaited<ReturnType<Scene["run"]>>;

const failing = ({ report }: Run) =>
  (report?.findings ?? []).flatMap(({ rule, subject, level }) =>
    level === "fail" ? [`${rule} ${subject}`] : [],
  );

test.each(scenes)("$name: no fault at any call makes it pass", { timeout: 240_000 }, async (scene) => {
  const gitHub = await scene.open();
  opened.push(gitHub);
  const start = gitHub.calls.length;
  const clean = await scene.run(gitHub);
  const calls = gitHub.calls.length - start;
  expect([clean.status, clean.report?.verdict]).toEqual([1, "fail"]);
  for (const kind of faults) {
    vi.stubEnv("FAST_TIME", kind === "hang" ? "60" : "4");
    const places = Array.from({ length: alike.includes(kind) ? 1 : calls }, (_, skip) => ({
      skip,
      times: 1,
    }));
    for (const place of [...places, { skip: 0, times: 10_000 }]) {
      gitHub.fail({ kind, ...place });
      const run = await scene.run(gitHub);
      gitHub.clearFaults();
      counts.runs++;
      expect(run.status, `${JSON.stringify([kind, place])}`).not.toBe(0);
      if (run.report === undefined) {
        counts.errors++;
        expect([2, 3]).toContain(run.status);
        expect(run.host.lines.join("\n")).toMatch(/^error: .*GitHub/m);
        continue;
      }
      expect(run.report.verdict).toBe("fail");
      expect(failing(run)).toEqual(expect.arrayContaining(failing(clean)));
      if (failing(run).length === failing(clean).length) counts.same++;
      else {
        counts.less++;
        const told = run.report.findings.map(({ message }) => message).join("\n");
        expect(told).toContain("its approval cannot be verified");
      }
    }
  }
});
