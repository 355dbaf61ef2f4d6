import { existsSync, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  checkout,
  dispatchEvent,
  type GitHub,
  type RepositorySeed,
  runWorkflow,
  type ScorecardAnswer,
  type StandIn,
  startGitHub,
  startScorecard,
  type WorkflowRun,
  workspaceWith,
} from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";

const suite = resolve(import.meta.dirname, "../../..");
const data = new URL("../../../../shared/data/scorecard/monitor/", import.meta.url);
const timeout = 60_000;

interface Saved {
  readonly folder: string;
  readonly repository: string;
  /** Where the files are in the repository. */
  readonly path: string;
  /** Organizations that are discovered. */
  readonly owners: readonly string[];
  /** Whether the action commits by itself. */
  readonly pushes: boolean;
}

const saved: readonly Saved[] = [
  {
    folder: "nodejs__security-wg",
    repository: "nodejs/security-wg",
    path: "tools/ossf_scorecard",
    owners: ["nodejs"],
    pushes: false,
  },
  {
    folder: "NodeSecure__Governance",
    repository: "NodeSecure/Governance",
    path: "reports/ossf_scorecard",
    owners: ["NodeSecure"],
    pushes: true,
  },
  {
    folder: "expressjs__security-wg",
    repository: "expressjs/security-wg",
    path: "tools/ossf_scorecard",
    owners: ["expressjs", "pillarjs", "jshttp"],
    pushes: false,
  },
];

function savedText(folder: string, name: string): string {
  return readFileSync(new URL(`${folder}/${name}`, data), "utf8");
}

interface Scope {
  readonly "github.com": Readonly<Record<string, { included: string[]; excluded: string[] }>>;
}

type Entries = Readonly<Record<string, { previous: object[]; current: { score: number } }>>;
interface Database {
  readonly "github.com": Readonly<Record<string, Entries>>;
}

/** Repositories of the organizations: new ones, an archived one, a fork, one that is excluded. */
function discoverable({ owners }: Saved, scope: Scope): readonly RepositorySeed[] {
  return owners.flatMap((owner) => [
    { name: `${owner}/brand-new` },
    { name: `${owner}/old-and-archived`, archived: true },
    { name: `${owner}/somebody-elses`, fork: true },
    ...(scope["github.com"][owner]?.excluded ?? []).slice(0, 1).map((name) => ({ name: `${owner}/${name}` })),
  ]);
}

interface Ran {
  readonly run: WorkflowRun;
  readonly gitHub: GitHub;
  /** The file as the next step of the job saw it. */
  readonly left: ReadonlyMap<string, string>;
}

/** The saved workflow with its own files, where only the `uses:` line is another. */
async function runSaved(one: Saved, answer: (name: string) => ScorecardAnswer | undefined): Promise<Ran> {
  const { folder, repository, path } = one;
  const names = ["scope.json", "database.json", "report.md"];
  const files = Object.fromEntries(names.map((name) => [`${path}/${name}`, savedText(folder, name)]));
  const scope = JSON.parse(savedText(folder, "scope.json")) as Scope;
  const text = savedText(folder, "workflow.yml");
  const changed = text.replace(
    /ossf\/scorecard-monitor@\S+/,
    "acme/ospo-actions/actions/scorecard-monitor@v1",
  );
  expect(changed.split("\n").filter((line, at) => line !== text.split("\n")[at])).toHaveLength(1);
  const api = await startScorecard({ others: answer });
  const gitHub = await startGitHub({
    repositories: [{ name: repository, files }, ...discoverable(one, scope)],
    users: ["fraxken"],
  });
  const checkedOut = await workspaceWith(files);
  const left = new Map<string, string>();
  const keep: StandIn = async ({ workspace }) => {
    for (const name of names) left.set(name, await readFile(join(workspace, path, name), "utf8"));
    return undefined;
  };
  try {
    const run = await runWorkflow({
      file: ".github/workflows/monitor.yml",
      text: changed,
      repository: { name: repository, folder: checkedOut },
      repositories: { "acme/ospo-actions": suite },
      event: dispatchEvent({ repository }),
      env: { SCORECARD_API_URL: api.url, DEPS_DEV_API_URL: api.url },
      actions: {
        "actions/checkout": checkout,
        "step-security/harden-runner": async () => undefined,
        "gr2m/create-or-update-pull-request-action": keep,
      },
      github: {
        apiUrl: gitHub.apiUrl,
        serverUrl: gitHub.serverUrl,
        graphqlUrl: gitHub.graphqlUrl,
        tokenFor: (granted) => gitHub.tokenFor({ repository, permissions: Object.fromEntries(granted) }),
      },
    });
    for (const name of one.pushes ? names : [])
      left.set(name, await fileOf(gitHub, repository, `${path}/${name}`));
    return { run, gitHub, left };
  } finally {
    await Promise.all([api.close(), rm(checkedOut, { recursive: true, force: true })]);
  }
}

async function fileOf(gitHub: GitHub, repository: string, path: string): Promise<string> {
  const { sha } = (await gitHub.peek(`/repos/${repository}/contents/${path}`)) as { sha: string };
  const { content } = (await gitHub.peek(`/repos/${repository}/git/blobs/${sha}`)) as { content: string };
  return Buffer.from(content, "base64").toString();
}

/** What the predecessor asks of a database: its host, and entries with scores, dates and commits. */
function expectReadable(text: string): void {
  const database = JSON.parse(text) as Database;
  expect(Object.keys(database)).toEqual(["github.com"]);
  for (const entries of Object.values(database["github.com"]))
    for (const { previous, current } of Object.values(entries))
      for (const record of [...previous, current])
        expect(record).toMatchObject({
          score: expect.any(Number),
          date: expect.any(String),
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        });
}

describe.skipIf(!existsSync(data))("a saved workflow with another `uses:` line (needs shared/data)", () => {
  test.each(saved)("of $repository runs, and its files are carried on", { timeout }, async (one) => {
    const { run, gitHub, left } = await runSaved(one, (name) =>
      name.endsWith("/old-and-archived") ? undefined : { result: { name, commit: "f".repeat(40) } },
    );
    try {
      expect(run.conclusion, run.log).toBe("success");
      const before = JSON.parse(savedText(one.folder, "database.json")) as Database;
      const text = left.get("database.json") ?? "";
      expectReadable(text);
      const after = JSON.parse(text) as Database;
      for (const [owner, entries] of Object.entries(before["github.com"]))
        for (const [name, old] of Object.entries(entries)) {
          const now = after["github.com"][owner]?.[name];
          const past = [...old.previous, old.current];
          expect([...(now?.previous ?? []), now?.current].slice(0, past.length)).toEqual(past);
        }
      const scope = JSON.parse(left.get("scope.json") ?? "") as Scope;
      const old = JSON.parse(savedText(one.folder, "scope.json")) as Scope;
      for (const [owner, { included, excluded }] of Object.entries(old["github.com"])) {
        expect(scope["github.com"][owner]?.excluded).toEqual(excluded);
        expect(scope["github.com"][owner]?.included.slice(0, included.length)).toEqual(included);
      }
      for (const owner of one.owners) {
        const names = scope["github.com"][owner]?.included ?? [];
        expect(names).toContain("brand-new");
        expect(names).not.toContain("old-and-archived");
        expect(names).not.toContain("somebody-elses");
        expect(after["github.com"][owner]?.["brand-new"]?.current.score).toBe(9.2);
      }
      expect(left.get("report.md")).toMatch(
        /^<!-- OPENSSF-SCORECARD-MONITOR:START -->[\s\S]*<!-- OPENSSF-SCORECARD-MONITOR:END -->$/,
      );
      const issues = (await gitHub.peek(`/repos/${one.repository}/issues?state=all`)) as unknown[];
      expect(issues.length).toBeLessThanOrEqual(one.owners.length);
    } finally {
      await gitHub.close();
    }
  });

  test("keeps one issue where scores fell at new commits, and says which", { timeout }, async () => {
    const one = saved[1] as Saved;
    const fall = (name: string): ScorecardAnswer => ({
      result: { name, score: 3.1, commit: "e".repeat(40), date: "2026-11-20T00:00:00Z" },
    });
    const { run, gitHub } = await runSaved(one, fall);
    try {
      expect(run.conclusion, run.log).toBe("success");
      const issues = (await gitHub.peek(`/repos/${one.repository}/issues`)) as {
        title: string;
        body: string;
        assignees: { login: string }[];
      }[];
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({
        title: "OpenSSF Scorecard Report Updated!",
        assignees: [{ login: "fraxken" }],
      });
      expect(issues[0]?.body).toContain("NodeSecure/js-x-ray");
      expect(issues[0]?.body.length).toBeLessThan(65_536);
    } finally {
      await gitHub.close();
    }
  });

  test("survives repositories that are missing, broken, or never answer", { timeout }, async () => {
    const one = saved[2] as Saved;
    const { run, gitHub, left } = await runSaved(one, (name) => {
      if (name.endsWith("/express")) return { statuses: [500] };
      if (name.endsWith("/cors")) return undefined;
      return { result: { name, commit: "f".repeat(40) } };
    });
    try {
      expect(run.conclusion, run.log).toBe("success");
      const after = JSON.parse(left.get("database.json") ?? "") as Database;
      const before = JSON.parse(savedText(one.folder, "database.json")) as Database;
      const at = (database: Database, name: string) => database["github.com"].expressjs?.[name];
      for (const name of ["express", "cors"]) expect(at(after, name)).toEqual(at(before, name));
      expect(at(after, "morgan")?.current.score).toBe(9.2);
      expect(left.get("report.md")).toContain("[expressjs/express](https://github.com/expressjs/express)");
    } finally {
      await gitHub.close();
    }
  });
});
