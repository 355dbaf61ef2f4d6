import { createReport, publish } from "@ospo-actions/report";
import { fakeHost, type GitHub, type RepositorySeed } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { environmentOf, fastClock, jobClient, standIn } from "../testing/stand-in.ts";
import { outsideOf } from "./outside.ts";
import { isReadOnly } from "./read-only.ts";
import { visibilities } from "./visibility.ts";

const repositories: readonly RepositorySeed[] = [
  { name: "acme/app" },
  { name: "acme/inner", visibility: "internal" },
  { name: "acme/secret", visibility: "private" },
];

describe("visibilities", () => {
  test("tell who may read a repository, as far as the token sees it", async () => {
    const github = await standIn({ repositories });
    const ofJob = visibilities(async () => jobClient(github, { repository: "acme/secret" }));
    expect(await Promise.all(["acme/app", "acme/inner", "acme/secret", "acme/none"].map(ofJob))).toEqual([
      "public",
      "unknown",
      "private",
      "unknown",
    ]);
    const inner = visibilities(async () => jobClient(github, { repository: "acme/inner" }));
    expect(await inner("acme/inner")).toBe("internal");
  });

  test("ask once a repository, in whatever case it is written", async () => {
    const github = await standIn({ repositories });
    const client = jobClient(github);
    const ask = visibilities(async () => client);
    await Promise.all(["acme/app", "ACME/App", "acme/app"].map(ask));
    expect(github.calls).toHaveLength(1);
  });

  test.each(["", "acme", "acme/..", "a/b/c", "acme/app?x", "https://x/y"])(
    "ask nothing about %j, which is no repository",
    async (name) => {
      const github = await standIn({ repositories });
      expect(await visibilities(async () => jobClient(github))(name)).toBe("unknown");
      expect(github.calls).toEqual([]);
    },
  );

  test("are unknown where GitHub does not answer, or there is no client", async () => {
    const github = await standIn({ repositories });
    github.fail({ kind: 503, times: 99 });
    expect(await visibilities(async () => jobClient(github))("acme/app")).toBe("unknown");
    expect(await visibilities(() => Promise.reject(new Error("no token")))("acme/app")).toBe("unknown");
  });
});

describe("isReadOnly", () => {
  const of = (env: Record<string, string>, event: object = {}) =>
    isReadOnly(
      fakeHost({
        env: { GITHUB_REPOSITORY: "acme/app", GITHUB_EVENT_PATH: "event.json", ...env },
        files: { "event.json": JSON.stringify(event) },
      }),
    );
  const from = (name: string | undefined) => ({
    pull_request: { head: { repo: name === undefined ? null : { full_name: name } } },
  });

  test("holds for pull requests from forks, deleted ones too, and for what Dependabot started", async () => {
    const env = { GITHUB_EVENT_NAME: "pull_request" };
    expect(await of(env, from("mallory/app"))).toBe(true);
    expect(await of(env, from(undefined))).toBe(true);
    expect(await of({ GITHUB_EVENT_NAME: "push", GITHUB_ACTOR: "dependabot[bot]" })).toBe(true);
  });

  test("does not hold for the repository's own, nor for pull_request_target", async () => {
    expect(await of({ GITHUB_EVENT_NAME: "pull_request" }, from("Acme/App"))).toBe(false);
    expect(await of({ GITHUB_EVENT_NAME: "pull_request_target" }, from("mallory/app"))).toBe(false);
    expect(await of({ GITHUB_EVENT_NAME: "push" })).toBe(false);
  });
});

describe("outsideOf", () => {
  const report = createReport({
    action: "sbom",
    subject: { repository: "acme/app", manifest: "package-lock.json" },
    now: new Date(0),
    coverage: { checked: 1, expected: 1, unit: "components", missing: [] },
    findings: [],
    rules: [],
    tables: [],
    metrics: {},
  });

  function hostOf(github: GitHub, about: Record<string, string> = {}) {
    const job = {
      repository: "acme/app",
      ref: "refs/heads/main",
      sha: "a".repeat(40),
      run: "1",
      job: "build",
    };
    const env = { ...environmentOf(github), ...github.variablesFor(job, {}).action, ...about };
    return fakeHost({ env, fetch, files: { "sub/sbom.cdx.json": "{}" } });
  }

  test("asks and sends nothing unless an input says so", async () => {
    const github = await standIn({ repositories });
    const host = hostOf(github, { GITHUB_REPOSITORY: "acme/app" });
    await publish(report, { title: "SBOM", outside: outsideOf({ artifactName: undefined }, host) }, host);
    expect(github.calls).toEqual([]);
  });

  test("names files in an artifact as in the workspace, and those outside of it by their name alone", async () => {
    const github = await standIn({ repositories });
    const host = hostOf(github, { GITHUB_REPOSITORY: "acme/app" });
    const outside = outsideOf({ artifactName: "kept" }, host, { upload: { clock: fastClock() } });
    const further = ["/work/sub/sbom.cdx.json"];
    await publish(report, { title: "SBOM", csvFile: "a/b.csv", further, outside }, host);
    expect([...(github.uploads[0]?.files.keys() ?? [])]).toEqual([
      "report.json",
      "a/b.csv",
      "sub/sbom.cdx.json",
    ]);
  });

  test("says that there is no workflow run to keep an artifact of, or to show alerts for", async () => {
    const host = fakeHost();
    for (const asked of [{ artifactName: "kept" }, { sarifUpload: true }])
      await expect(
        publish(report, { title: "SBOM", outside: outsideOf(asked, host) }, host),
      ).rejects.toMatchObject({
        code: "CONFIG",
        message: expect.stringContaining("only in a workflow run"),
      });
  });

  test.each([
    [{ GITHUB_SHA: "" }, /only in a workflow run/],
    [{ GITHUB_EVENT_NAME: "workflow_run" }, /another commit/],
  ])("shows no alerts where the commit is not that of the run: %j", async (about, words) => {
    const github = await standIn({ repositories });
    const run = { GITHUB_REPOSITORY: "acme/app", GITHUB_SHA: "a".repeat(40), GITHUB_REF: "refs/heads/main" };
    const host = hostOf(github, { ...run, ...about });
    const outside = outsideOf({ sarifUpload: true }, host);
    await expect(publish(report, { title: "SBOM", outside }, host)).rejects.toMatchObject({
      code: "CONFIG",
      message: expect.stringMatching(words),
    });
    expect(github.calls).toEqual([]);
  });
});
