import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { uploadReleaseAsset } from "./release-asset.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

/** Texts by the digest that GitHub tells of them. */
const texts = new Map(
  ["one", "two"].map((text) => [`sha256:${createHash("sha256").update(text).digest("hex")}`, text]),
);

const app = { owner: "acme", repo: "app" };

async function release(seed: { immutableReleases?: true } = {}) {
  const permissions = { contents: "write" as const };
  const github = await standIn({ repositories: [{ name: "acme/app", files: { a: "1" }, ...seed }] });
  const owner = jobClient(github, { timeout: 10_000 });
  const { data } = await owner.octokit.request("POST /repos/{owner}/{repo}/releases", {
    ...app,
    tag_name: "v1",
  });
  const put = (text: string, client = jobClient(github, { permissions, timeout: 2_000 })) =>
    uploadReleaseAsset(client, {
      repository: "acme/app",
      tag: "v1",
      name: "sbom.cdx.json",
      bytes: Buffer.from(text),
      mediaType: "application/vnd.cyclonedx+json",
    });
  const assets = async () => {
    const route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets";
    const list = await owner.octokit.request(route, { ...app, release_id: data.id });
    return list.data.map(({ name, digest }) => `${name}: ${texts.get(digest ?? "")}`);
  };
  return { github, put, assets };
}

test("an asset is created, kept where its bytes are the same, and replaced where not", async () => {
  const { put, assets } = await release();
  expect((await put("one")).outcome).toBe("created");
  expect((await put("one")).outcome).toBe("unchanged");
  expect((await put("two")).outcome).toBe("replaced");
  expect(await assets()).toEqual(["sbom.cdx.json: two"]);
});

test("a release that is not there is told with the way to have one", async () => {
  const github = await standIn({ repositories: [{ name: "acme/app", files: { a: "1" } }] });
  const draft = {
    repository: "acme/app",
    tag: "v9",
    name: "x",
    bytes: Buffer.from(""),
    mediaType: "text/plain",
  };
  await expect(uploadReleaseAsset(jobClient(github), draft)).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: "acme/app has no published release of the tag v9",
  });
});

test("without the permission nothing changes, and the error names the line to add", async () => {
  const { put, assets, github } = await release();
  await put("one");
  const reader = jobClient(github, { permissions: { contents: "read" } });
  await expect(put("two", reader)).rejects.toMatchObject({
    code: "PERMISSION",
    fix: expect.stringContaining("contents: write"),
  });
  expect(await assets()).toEqual(["sbom.cdx.json: one"]);
});

test("an immutable release is told as such", async () => {
  const { put, assets } = await release({ immutableReleases: true });
  await expect(put("one")).rejects.toMatchObject({
    code: "CONFIG",
    message: expect.stringContaining("is immutable"),
  });
  expect(await assets()).toEqual([]);
});

test.each(["lost-answer", "reset", 502, "cut-body", "half-body"] as const)(
  "after %s at any step there is one asset under the name, never none and never two",
  async (kind) => {
    let steps = 0;
    for (; ; steps++) {
      const { github, put, assets } = await release();
      await put("one");
      github.fail({ match: { path: /releases/ }, kind, skip: steps });
      const outcome = await put("two").then(
        () => "done",
        () => "failed",
      );
      if (github.pendingFaults > 0) break;
      const left = await assets();
      const own = left.filter((asset) => asset.startsWith("sbom.cdx.json: "));
      expect(own.length, `${kind} ${steps}`).toBeLessThanOrEqual(1);
      expect(left.length, `${kind} ${steps}`).toBeGreaterThan(0);
      if (outcome === "done") expect(left).toEqual(["sbom.cdx.json: two"]);
      await put("two");
      expect(await assets(), `${kind} ${steps}`).toEqual(["sbom.cdx.json: two"]);
    }
    expect(steps).toBeGreaterThanOrEqual(5);
  },
);
