import { describe, expect, test } from "vitest";
import { assetsOf, deliver, gitHubWith } from "./testing/delivery.ts";

const asked = { "release-assets": "true" };

test("a tag's release gets the SBOM under its file's name and media type; a second run changes nothing", {
  timeout: 30_000,
}, async () => {
  const github = await gitHubWith();
  const { host, status } = await deliver(github, { inputs: asked });
  expect(status).toBe(0);
  expect(await assetsOf(github)).toEqual(["sbom.cdx.json"]);
  const upload = github.calls.find(({ operation }) => operation === "repos/upload-release-asset");
  expect(upload?.body).toEqual(JSON.parse(host.disk.get("/work/sbom.cdx.json") ?? ""));
  expect(upload?.headers["content-type"]).toBe("application/vnd.cyclonedx+json; version=1.6");
  const env = { SOURCE_DATE_EPOCH: "1700000000" };
  for (const outcome of ["replaced", "unchanged"]) {
    const again = await deliver(github, { inputs: asked, env });
    expect(again.host.lines).toContainEqual(
      expect.stringContaining(`info: Release v1.0.0: sbom.cdx.json ${outcome}, `),
    );
  }
  expect(await assetsOf(github)).toEqual(["sbom.cdx.json"]);
});

test("a release event names its tag, whatever the ref", async () => {
  const github = await gitHubWith();
  const { status } = await deliver(github, {
    inputs: { ...asked, format: "spdx-json" },
    env: { GITHUB_EVENT_NAME: "release", GITHUB_REF: "refs/heads/main" },
    event: { release: { tag_name: "v1.0.0" } },
  });
  expect(status).toBe(0);
  expect(await assetsOf(github)).toEqual(["sbom.spdx.json"]);
});

describe("what does not arrive is no pass, and the SBOM stays in the workspace", () => {
  test.each([
    ["a branch", { GITHUB_REF: "refs/heads/main" }, 2, /for no release, but for refs\/heads\/main/],
    ["no run at all", { GITHUB_REPOSITORY: "", GITHUB_REF: "" }, 2, /No release asset/],
    ["a tag without a release", { GITHUB_REF: "refs/tags/v9" }, 3, /no published release of the tag v9/],
  ])("%s", async (_name, env, status, words) => {
    const github = await gitHubWith();
    const { host, status: ended } = await deliver(github, { inputs: asked, env });
    expect([ended, host.outputs.get("verdict")]).toEqual([status, "fail"]);
    expect(host.lines).toContainEqual(expect.stringMatching(words));
    expect(host.disk.has("/work/sbom.cdx.json")).toBe(true);
    expect(await assetsOf(github)).toEqual([]);
  });

  test("an immutable release says so", async () => {
    const github = await gitHubWith({ immutableReleases: true });
    const { host, status } = await deliver(github, { inputs: asked });
    expect(status).toBe(2);
    expect(host.lines).toContainEqual(expect.stringMatching(/release v1\.0\.0 is immutable/));
  });

  test("a token that may not write, with the line to add", async () => {
    const github = await gitHubWith();
    const { host, status } = await deliver(github, { inputs: asked, permissions: { contents: "read" } });
    expect(status).toBe(3);
    expect(host.lines).toContainEqual(expect.stringMatching(/No release asset: .*\n.*contents: write/s));
  });

  test("one that fails stops no other", async () => {
    const github = await gitHubWith({ immutableReleases: true });
    const inputs = { ...asked, "dependency-snapshot": "true", "artifact-name": "sbom" };
    const { status } = await deliver(github, { inputs });
    expect([status, github.snapshots.length, github.uploads.length]).toEqual([2, 1, 1]);
  });
});

test.each([["sbom cdx.json"], [".sbom.json"], ["sbom,json"]])(
  "a file called %j, which GitHub would rename, is refused before anything is read or written",
  async (name) => {
    const github = await gitHubWith();
    const { host, status } = await deliver(github, { inputs: { ...asked, "output-file": `out/${name}` } });
    expect(status).toBe(2);
    expect(host.lines).toEqual([expect.stringContaining("output-file: a release asset cannot be called")]);
  },
);

test("what fails on its verdict, or is not whole, is delivered nowhere, and says so", async () => {
  const github = await gitHubWith();
  const { host, status } = await deliver(github, { inputs: { ...asked, "min-quality": "100" } });
  expect(status).toBe(1);
  expect(host.lines).toContainEqual("warning: The SBOM is not delivered: the verdict is fail");
  expect(await assetsOf(github)).toEqual([]);
  const torn = await deliver(github, {
    inputs: { ...asked, "fail-on": "never" },
    files: { "package-lock.json": '{"lockfileVersion":3,"packages":{"":{}}}' },
  });
  expect(torn.host.lines).toContainEqual("warning: The SBOM is not delivered: none was written");
  const despite = await deliver(github, { inputs: { ...asked, "min-quality": "100", "fail-on": "never" } });
  expect([despite.status, (await assetsOf(github)).length]).toEqual([0, 1]);
});
