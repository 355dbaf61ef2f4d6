import { existsSync, readFileSync } from "node:fs";
import { limits, run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import {
  type FakeHost,
  fakeHost,
  type ScorecardAnswer,
  type ScorecardApi,
  type ScorecardApiOptions,
  scorecardResult,
  startScorecard,
  usualChecks,
} from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { action } from "./main.ts";

const running: ScorecardApi[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

interface Setup {
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly api?: ScorecardApiOptions;
  readonly now?: Date;
}

interface Ran {
  readonly host: FakeHost;
  readonly api: ScorecardApi;
  readonly status: number;
}

async function runWith({ files = {}, inputs = {}, env = {}, api = {}, now }: Setup): Promise<Ran> {
  const stand = await startScorecard(api);
  running.push(stand);
  const urls = { "api-url": stand.url, "deps-dev-url": stand.url, timeout: "0.4" };
  const host = fakeHost({ files, inputs: { ...urls, ...inputs }, env, fetch, ...(now && { now }) });
  return { host, api: stand, status: await run(action, host) };
}

const paths = { scope: "scope.json", database: "db.json", report: "report.md" };

function scopeOf(...names: readonly string[]): string {
  const owners = Map.groupBy(names, (name) => name.split("/")[0] ?? "");
  const lists = [...owners].map(([owner, own]) => [
    owner,
    { included: own.map((name) => name.split("/")[1]), excluded: [] },
  ]);
  return JSON.stringify({ "github.com": Object.fromEntries(lists) }, undefined, 2);
}

function reportOf(host: FakeHost): Report {
  return JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "null") as Report;
}

function rulesOf(host: FakeHost): readonly string[] {
  return reportOf(host).findings.map(({ rule, level, subject }) => `${level} ${rule} ${subject}`);
}

const [first, second] = ["1".repeat(40), "2".repeat(40)];
const good = (name: string): ScorecardAnswer => ({ result: { name: `github.com/${name}` } });

test("a first run records every repository, writes database and report, and alerts of nothing", async () => {
  const { host, api, status } = await runWith({
    files: { "scope.json": scopeOf("acme/app", "acme/lib") },
    inputs: { ...paths, "database-format": "compatible" },
    api: {
      repositories: { "github.com/acme/app": good("acme/app"), "github.com/acme/lib": good("acme/lib") },
    },
  });
  expect([status, host.lines.filter((line) => /^(error|warning)/.test(line))]).toEqual([0, []]);
  expect(api.requests).toHaveLength(2);
  expect(JSON.parse(host.disk.get("/work/db.json") ?? "")["github.com"].acme.app).toEqual({
    previous: [],
    current: { score: 9.2, date: "2026-11-21T10:00:00Z", commit: "a".repeat(40) },
  });
  expect(host.disk.get("/work/report.md")).toContain("[acme/lib](https://github.com/acme/lib)");
  expect(Object.fromEntries(host.outputs)).toMatchObject({
    verdict: "pass",
    checked: "2",
    expected: "2",
    changed: "0",
    regressed: "0",
    "below-minimum": "0",
    errors: "0",
  });
  expect(JSON.parse(host.outputs.get("scores") ?? "")[0]).toEqual({
    platform: "github.com",
    org: "acme",
    repo: "app",
    score: 9.2,
    date: "2026-11-21T10:00:00Z",
    commit: "a".repeat(40),
  });
});

describe("a change is explained", () => {
  const before = { name: "github.com/acme/app", commit: first, date: "2026-11-10T00:00:00Z" };
  const fallen = {
    ...before,
    commit: second,
    date: "2026-11-20T00:00:00Z",
    score: 7.9,
    checks: { ...usualChecks, "Token-Permissions": 0 },
    details: { "Token-Permissions": ["Warn: no topLevel permission: .github/workflows/release.yml:18"] },
  };
  const files = { "scope.json": scopeOf("acme/app") };

  async function second_(inputs: Record<string, string>, kept: Record<string, string> = {}): Promise<Ran> {
    const api = { repositories: { "github.com/acme/app": { result: before } } };
    const one = await runWith({ files: { ...files, ...kept }, inputs, api });
    const disk = Object.fromEntries([...one.host.disk].map(([path, text]) => [path, text]));
    return runWith({
      files: disk,
      inputs,
      api: { repositories: { "github.com/acme/app": { result: fallen } }, earlier: { [first]: before } },
    });
  }

  test("by the checks that the history keeps, with the points they cost and the new warning", async () => {
    const { host, api } = await second_({ ...paths, gate: "regression" });
    expect(host.outputs.get("regressed")).toBe("1");
    expect(host.outputs.get("verdict")).toBe("fail");
    const [finding] = reportOf(host).findings;
    expect(finding).toMatchObject({ rule: "scorecard/regression", level: "fail", subject: "acme/app" });
    expect(finding?.message).toBe(
      "9.2 to 7.9: `Token-Permissions` 10 to 0 (-1.25 at a total weight of 60, the code changed), new: `no topLevel permission: .github/workflows/release.yml:18`.",
    );
    expect(api.requests).toHaveLength(1);
  });

  test("by the API's result of the earlier commit, where only the predecessor's totals are kept", async () => {
    const { host, api } = await second_({ ...paths, "database-format": "compatible" });
    expect(reportOf(host).findings[0]?.message).toContain(
      "`Token-Permissions` 10 to 0 (-1.25 at a total weight of 60, the code changed)",
    );
    expect(api.requests.at(-1)).toBe(`/projects/github.com/acme/app?commit=${first}`);
  });

  test("and told again until it is mended, but as new only once, also in SARIF", async () => {
    const inputs = { ...paths, "sarif-file": "new.sarif", gate: "regression" };
    const ran = await second_(inputs);
    const results = (host: FakeHost) =>
      JSON.parse(host.disk.get("/work/new.sarif") ?? "").runs[0].results.length;
    expect(results(ran.host)).toBe(1);
    const again = await runWith({
      files: Object.fromEntries(ran.host.disk),
      inputs,
      api: { repositories: { "github.com/acme/app": { result: fallen } } },
    });
    expect([rulesOf(again.host), results(again.host)]).toEqual([["review scorecard/regression acme/app"], 0]);
    expect([again.status, again.host.outputs.get("regressed")]).toEqual([0, "0"]);
    const mended = { ...before, commit: "3".repeat(40), date: "2026-11-21T00:00:00Z" };
    const last = await runWith({
      files: Object.fromEntries(again.host.disk),
      inputs,
      api: { repositories: { "github.com/acme/app": { result: mended } } },
    });
    expect(rulesOf(last.host)).toEqual([]);
  });

  test("as time at the same commit, which is no alert unless it is asked for", async () => {
    const old = { ...before, checks: { ...usualChecks }, commit: second };
    const run = async (causes: string): Promise<Ran> => {
      const api = { repositories: { "github.com/acme/app": { result: old } } };
      const one = await runWith({ files, inputs: paths, api });
      const drifted = { ...fallen, checks: { ...usualChecks, Maintained: 0 }, details: {} };
      return runWith({
        files: Object.fromEntries(one.host.disk),
        inputs: { ...paths, "alert-causes": causes },
        api: { repositories: { "github.com/acme/app": { result: drifted } } },
      });
    };
    expect(rulesOf((await run("code,settings,visibility")).host)).toEqual([]);
    expect(rulesOf((await run("environment")).host)).toEqual(["review scorecard/regression acme/app"]);
  });
});

describe("one repository among others", () => {
  const names = ["acme/app", "acme/odd"];

  test("a new repository that no source can tell of: the others are written, the verdict is a fail", async () => {
    const { host, status } = await runWith({
      files: { "scope.json": scopeOf(...names) },
      inputs: paths,
      api: {
        repositories: { "github.com/acme/app": good("acme/app"), "github.com/acme/odd": { statuses: [500] } },
      },
    });
    expect([
      status,
      host.outputs.get("errors"),
      host.outputs.get("checked"),
      host.outputs.get("expected"),
    ]).toEqual([1, "1", "1", "2"]);
    expect(host.disk.get("/work/report.md")).toContain("acme/app");
  });

  test("a never scored one is listed with what to do, and not asked for again at once", async () => {
    const setup = { files: { "scope.json": scopeOf(...names) }, inputs: paths };
    const api = { repositories: { "github.com/acme/app": good("acme/app") } };
    const one = await runWith({ ...setup, api });
    expect([one.status, rulesOf(one.host)]).toEqual([0, ["note scorecard/unscored repositories"]]);
    const two = await runWith({ files: Object.fromEntries(one.host.disk), inputs: paths, api });
    expect(two.api.requests).toEqual(["/projects/github.com/acme/app"]);
    expect(rulesOf(two.host)).toEqual(["note scorecard/unscored repositories"]);
  });

  test("results in a folder, by a glob and by name: a broken file is told, and takes no other along", async () => {
    const line = (name: string) => JSON.stringify(scorecardResult({ name: `github.com/acme/${name}` }));
    const { host, status } = await runWith({
      files: {
        "all/one.json": line("one"),
        "all/deep/two.ndjson": `${line("two")}\n${line("three")}\n`,
        "all/notes.txt": "no result",
        "all/broken.json": "{",
        "by-[name].json": `[${line("four")}]`,
        "glob/a-5.json": line("five"),
        "glob/b-6.json": line("six"),
      },
      inputs: { "results-path": "all, by-[name].json, glob/a-*.json", database: "db.json" },
    });
    expect([status, host.outputs.get("verdict"), host.outputs.get("checked")]).toEqual([1, "fail", "5"]);
    expect(JSON.parse(host.outputs.get("scores") ?? "").map(({ repo }: { repo: string }) => repo)).toEqual([
      "two",
      "three",
      "one",
      "four",
      "five",
    ]);
    expect(rulesOf(host)).toEqual(["fail scorecard/file files"]);
    expect(reportOf(host).findings[0]?.message).toContain("all/broken.json is neither JSON nor");
  });

  test("results of the command line: a line each, GitLab among them, one of them broken", async () => {
    const line = (name: string) => JSON.stringify(scorecardResult({ name }));
    const { host, status } = await runWith({
      files: { "r.jsonl": [line("github.com/acme/app"), "{", line("gitlab.com/group/sub/x")].join("\n") },
      inputs: { "results-path": "*.jsonl", database: "db.json", report: "report.md", "fail-on": "never" },
    });
    expect([status, host.outputs.get("verdict")]).toEqual([0, "fail"]);
    expect(JSON.parse(host.outputs.get("scores") ?? "").map(({ repo }: { repo: string }) => repo)).toEqual([
      "app",
      "x",
    ]);
    expect(host.disk.get("/work/report.md")).toContain(
      "[gitlab\\.com/group/sub/x](https://gitlab.com/group/sub/x)".replace("\\.", "."),
    );
  });

  test("more repositories than an issue or a summary holds", { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `acme/repository-${at}`);
    const { host, status } = await runWith({
      files: { "scope.json": scopeOf(...many) },
      inputs: { ...paths, "max-request-in-parallel": "50", timeout: "15" },
      api: { others: (name) => ({ result: { name } }) },
    });
    expect([status, host.outputs.get("checked")]).toEqual([0, "1000"]);
    expect(Buffer.byteLength(host.summary)).toBeLessThan(1024 * 1024);
  });

  test("more scores than an output holds: those that changed come first, and the rest is told", {
    timeout: 60_000,
  }, async () => {
    const many = Array.from({ length: 4_000 }, (_, at) => `acme/repository-${at}`);
    const line = (name: string, score: number, day: string) =>
      JSON.stringify(scorecardResult({ name: `github.com/${name}`, score, date: `2026-11-${day}` }));
    const inputs = { ...paths, "results-path": "r.jsonl", sources: "results" };
    const results = (last: number, day: string) =>
      many.map((name, at) => line(name, at === 3_999 ? last : 5, day)).join("\n");
    const files = { "scope.json": scopeOf(...many), "r.jsonl": results(5, "01") };
    const one = await runWith({ files, inputs });
    const again = { ...Object.fromEntries(one.host.disk), "r.jsonl": results(3, "02") };
    const { host } = await runWith({ files: again, inputs });
    const output = host.outputs.get("scores") ?? "";
    expect(output.length).toBeLessThan(limits.outputCharacters);
    expect(JSON.parse(output)[0]).toMatchObject({ repo: "repository-3999", score: 3, currentDiff: -2 });
    expect(host.lines.join("\n")).toMatch(/`scores` holds \d+ of 4000 repositories/);
  });
});

describe("the policy", () => {
  const policy = `version: 1
scorecard:
  minimum: 5
  checks: { Token-Permissions: 8 }
  tiers:
    - { repositories: ["acme/app"], checks: { SAST: 7 } }
exceptions:
  - { rule: "scorecard/check", repository: "acme/waived", check: Token-Permissions, reason: "not-applicable", until: 2027-01-01 }
  - { rule: "scorecard/check", repository: "acme/ended", check: Token-Permissions, reason: "remediated", until: 2026-01-01 }
`;
  const weak = (name: string) => ({
    result: { name: `github.com/${name}`, checks: { ...usualChecks, SAST: 8, "Token-Permissions": 3 } },
  });

  test("has minima by tier, waivers, and waivers that ended", async () => {
    const all = ["acme/app", "acme/weak", "acme/waived", "acme/ended"];
    const api = {
      repositories: {
        "github.com/acme/app": good("acme/app"),
        ...Object.fromEntries(all.slice(1).map((name) => [`github.com/${name}`, weak(name)])),
      },
    };
    const files = { "scope.json": scopeOf(...all), ".github/ospo.yml": policy };
    const { host, status } = await runWith({ files, inputs: paths, api });
    expect(status).toBe(1);
    expect(rulesOf(host)).toEqual([
      "fail scorecard/check acme/app",
      "fail scorecard/check acme/weak",
      "fail scorecard/check acme/ended",
      "note scorecard/check acme/waived",
    ]);
    expect(reportOf(host).findings[0]?.message).toBe("`SAST` is 0; 7 is the least (`.github/ospo.yml:6`).");
    expect(host.outputs.get("below-minimum")).toBe("3");
    const open = await runWith({ files, inputs: { ...paths, gate: "regression" }, api });
    expect([open.status, open.host.outputs.get("verdict")]).toEqual([0, "review"]);
  });

  test("that names none of the five reasons is told", async () => {
    const odd = policy.replace("not-applicable", "we like it");
    const files = { "scope.json": scopeOf("acme/waived"), ".github/ospo.yml": odd };
    const { host, status } = await runWith({
      files,
      inputs: paths,
      api: { repositories: { "github.com/acme/waived": weak("acme/waived") } },
    });
    expect(status).toBe(2);
    expect(host.lines.join()).toContain("test-data, remediated, not-applicable, not-supported, not-detected");
  });
});

describe("files", () => {
  const api = { others: (name: string): ScorecardAnswer => ({ result: { name } }) };

  test("of a report keep what stands outside of the tags", async () => {
    const text = "---\ntitle: Scores\n---\n<!-- S -->\nold\n<!-- E -->\nAfter.\n";
    const { host } = await runWith({
      files: { "scope.json": scopeOf("acme/app"), "report.md": text },
      inputs: {
        ...paths,
        "report-tags-enabled": "true",
        "report-start-tag": "<!-- S -->",
        "report-end-tag": "<!-- E -->",
      },
      api,
    });
    const next = host.disk.get("/work/report.md") ?? "";
    expect(next).toMatch(/^---\ntitle: Scores\n---\n<!-- S -->\n\n\| Repository/);
    expect(next).toMatch(/\n<!-- E -->\nAfter\.\n$/);
    expect(next).not.toContain("old");
  });

  test("are the same bytes where nothing changed", async () => {
    const setup = { files: { "scope.json": scopeOf("acme/app") }, inputs: paths, api };
    const one = await runWith(setup);
    const two = await runWith({ ...setup, files: Object.fromEntries(one.host.disk) });
    for (const file of ["/work/db.json", "/work/report.md"])
      expect(two.host.disk.get(file)).toBe(one.host.disk.get(file));
  });

  test("of the predecessor do not change for a new day and commit alone", async () => {
    const inputs = { ...paths, "database-format": "compatible" };
    const later = { commit: second, date: "2026-11-22T09:00:00Z" };
    const one = await runWith({ files: { "scope.json": scopeOf("acme/app") }, inputs, api });
    const disk = Object.fromEntries(one.host.disk);
    const two = await runWith({
      files: disk,
      inputs,
      api: { others: (name) => ({ result: { name, ...later } }) },
    });
    for (const file of ["/work/db.json", "/work/report.md"])
      expect(two.host.disk.get(file)).toBe(one.host.disk.get(file));
    const fallen = await runWith({
      files: disk,
      inputs,
      api: { others: (name) => ({ result: { name, ...later, score: 9.1 } }) },
    });
    expect(fallen.host.disk.get("/work/report.md")).toContain("| 9.1 | 2026-11-22T09:00:00Z | -0.1 ");
  });

  test("of the history go out as CSV and JSON lines", async () => {
    const inputs = { ...paths, "history-csv-file": "h.csv", "history-jsonl-file": "h.jsonl" };
    const { host } = await runWith({ files: { "scope.json": scopeOf("acme/app") }, inputs, api });
    expect(host.disk.get("/work/h.csv")).toContain('"github.com/acme/app","2026-11-21T10:00:00Z"');
    expect(JSON.parse(host.disk.get("/work/h.jsonl") ?? "")).toMatchObject({
      repository: "github.com/acme/app",
    });
  });

  test.each([
    ["a scope that is no JSON", { "scope.json": "{" }, paths, 3, /scope\.json is not JSON/],
    ["no scope", {}, paths, 3, /scope: scope\.json does not exist/],
    [
      "a database of a newer version",
      { "scope.json": scopeOf("a/b"), "db.json": '{"schema":9,"checks":[],"repositories":{}}' },
      paths,
      3,
      /schema 9; this version knows 1/,
    ],
    ["results that are not there", {}, { "results-path": "*.json" }, 3, /\*\.json names no file/],
    ["nothing to watch", {}, {}, 2, /scope: is required/],
    [
      "a state that is none",
      { "scope.json": scopeOf("a/b") },
      { ...paths, state: "x" },
      2,
      /state: must be dir:PATH or branch:NAME/,
    ],
    [
      "discovery without organizations",
      {},
      { ...paths, "discovery-enabled": "true" },
      2,
      /discovery-orgs: is required/,
    ],
    [
      "an unknown cause",
      { "scope.json": scopeOf("a/b") },
      { ...paths, "alert-causes": "weather" },
      2,
      /alert-causes: must be one of/,
    ],
  ])("that are wrong end with what is wrong: %s", async (_, files, inputs, status, message) => {
    const ran = await runWith({
      files: files as Record<string, string>,
      inputs: inputs as Record<string, string>,
    });
    expect([ran.status, ran.host.lines.join("\n")]).toEqual([status, expect.stringMatching(message)]);
    expect(ran.host.outputs.get("verdict")).toBe("fail");
  });
});

const data = new URL("../../../../shared/data/scorecard/monitor/", import.meta.url);

test
  .skipIf(!existsSync(data))
  .each(["nodejs__security-wg", "NodeSecure__Governance", "expressjs__security-wg"])(
  "the saved files of %s are carried on (needs shared/data)",
  async (folder) => {
    const text = (name: string) => readFileSync(new URL(`${folder}/${name}`, data), "utf8");
    const { host } = await runWith({
      files: {
        "scope.json": text("scope.json"),
        "db.json": text("database.json"),
        "report.md": text("report.md"),
      },
      inputs: { ...paths, "report-tags-enabled": "true", timeout: "15" },
      api: { others: (name) => ({ result: { name } }) },
    });
    expect([host.outputs.get("errors"), host.outputs.get("checked")]).toEqual([
      "0",
      host.outputs.get("expected"),
    ]);
    const before = JSON.parse(text("database.json"))["github.com"];
    const after = JSON.parse(host.disk.get("/work/db.json") ?? "")["github.com"];
    for (const [owner, names] of Object.entries<Record<string, { previous: object[]; current: object }>>(
      before,
    ))
      for (const [name, old] of Object.entries(names)) {
        const { previous, current } = after[owner][name];
        expect([...previous, current].slice(0, old.previous.length + 1)).toEqual([
          ...old.previous,
          old.current,
        ]);
      }
    expect(reportOf(host).tables.some(({ id }) => id === "left")).toBe(
      folder !== "NodeSecure__Governance" || Object.keys(before.NodeSecure).length > 28,
    );
  },
);

test.skipIf(!existsSync(data))(
  "the saved, tagged report of onebeyond keeps its page, and its database all scores (needs shared/data)",
  async () => {
    const text = (name: string) => readFileSync(new URL(`onebeyond__maintainers/${name}`, data), "utf8");
    const old = text("report-with-tags.md");
    const { host, status } = await runWith({
      files: { "scope.json": text("scope.json"), "db.json": text("database.json"), "report.md": old },
      inputs: { ...paths, "report-tags-enabled": "true", timeout: "15" },
      api: { others: (name) => (name.includes("/guidesmiths/") ? undefined : { result: { name } }) },
    });
    expect([status, host.outputs.get("checked")]).toEqual([0, "49"]);
    const next = host.disk.get("/work/report.md") ?? "";
    const [start, end] = [
      "<!-- OPENSSF-SCORECARD-MONITOR:START -->",
      "<!-- OPENSSF-SCORECARD-MONITOR:END -->",
    ];
    expect(next.split(start)[0]).toBe(old.split(start)[0]);
    expect(next.split(end)[1]).toBe(old.split(end)[1]);
    const before = JSON.parse(text("database.json"))["github.com"];
    const after = JSON.parse(host.disk.get("/work/db.json") ?? "")["github.com"];
    expect(after.guidesmiths).toEqual(before.guidesmiths);
    expect(after.onebeyond["systemic-knex"].previous.at(-1)).toEqual(
      before.onebeyond["systemic-knex"].current,
    );
  },
);
