import { describe, expect, test } from "vitest";
import { deliver, gitHubWith, lock, sha } from "./testing/delivery.ts";

interface Snapshot {
  readonly sha: string;
  readonly ref: string;
  readonly job: { readonly id: string; readonly correlator: string };
  readonly detector: { readonly name: string };
  readonly manifests: Readonly<Record<string, { readonly resolved: object }>>;
}

const asked = { "dependency-snapshot": "true" };
const bodies = (github: Awaited<ReturnType<typeof gitHubWith>>) =>
  github.snapshots.map(({ body }) => body as Snapshot);

test("a push tells the dependency graph of its commit what the lock file resolves to", async () => {
  const github = await gitHubWith();
  const { host, status } = await deliver(github, { inputs: asked });
  expect([status, host.outputs.get("verdict")]).toEqual([0, "pass"]);
  const [snapshot] = bodies(github);
  expect(snapshot).toMatchObject({
    sha,
    ref: "refs/tags/v1.0.0",
    job: { id: "7", correlator: expect.stringMatching(/^CI_build_sbom_[0-9a-f]{12}$/) },
    detector: { name: "ospo-actions" },
  });
  expect(Object.keys(snapshot?.manifests["package-lock.json"]?.resolved ?? {})).toHaveLength(3);
  expect(host.lines).toContainEqual(
    expect.stringMatching(/notice: GitHub's dependency graph reads package-lock.json itself/),
  );
});

test("a pull request is told of by its head, not by the merge that was checked out", async () => {
  const github = await gitHubWith();
  const head = "b".repeat(40);
  await deliver(github, {
    inputs: asked,
    env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/2/merge" },
    event: { pull_request: { head: { sha: head, repo: { full_name: "acme/app" } } } },
  });
  expect(bodies(github).map(({ sha: commit, ref }) => [commit, ref])).toEqual([[head, "refs/pull/2/merge"]]);
});

test("jobs of a matrix that read different files do not replace each other's snapshot", async () => {
  const github = await gitHubWith();
  const files = { "a/package-lock.json": lock, "b/package-lock.json": lock };
  for (const path of ["a", "b", "a"]) await deliver(github, { inputs: { ...asked, path }, files });
  const [a, b, again] = bodies(github).map(({ job }) => job.correlator);
  expect(a).not.toBe(b);
  expect(again).toBe(a);
});

describe("what does not arrive is no pass", () => {
  test("INVALID, which GitHub says with 201", async () => {
    const github = await gitHubWith({ snapshotResult: { result: "INVALID", message: "No such ref" } });
    const { host, status } = await deliver(github, { inputs: asked });
    expect([status, host.outputs.get("verdict")]).toEqual([3, "fail"]);
    expect(host.lines).toContainEqual(
      expect.stringMatching(/error: No dependency snapshot: .*INVALID: No such ref/),
    );
  });

  test("a token that may not write, with the line to add", async () => {
    const github = await gitHubWith();
    const { host, status } = await deliver(github, { inputs: asked, permissions: { contents: "read" } });
    expect(status).toBe(3);
    expect(host.lines).toContainEqual(
      expect.stringMatching(/No dependency snapshot: .*\n.*contents: write/s),
    );
    expect(host.disk.has("/work/sbom.cdx.json")).toBe(true);
  });

  test.each([
    [{ GITHUB_EVENT_NAME: "workflow_run" }, /another commit than the SBOM/],
    [{ GITHUB_SHA: "" }, /works only in a workflow run/],
  ])("a run that is for no commit of its own: %j", async (env, words) => {
    const github = await gitHubWith();
    const { host, status } = await deliver(github, { inputs: asked, env });
    expect(status).toBe(2);
    expect(host.lines).toContainEqual(expect.stringMatching(words));
    expect(github.snapshots).toEqual([]);
  });

  test("but a pull request from a fork, whose token cannot write, is told so in a notice", async () => {
    const github = await gitHubWith();
    const { host, status } = await deliver(github, {
      inputs: asked,
      permissions: { contents: "read" },
      env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/2/merge" },
      event: { pull_request: { head: { sha, repo: { full_name: "mallory/app" } } } },
    });
    expect(status).toBe(0);
    expect(host.lines).toContainEqual(expect.stringMatching(/^notice: No dependency snapshot/));
  });
});
