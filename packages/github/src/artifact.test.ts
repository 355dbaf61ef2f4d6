import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { fakeHost, type GitHub } from "@ospo-actions/testing";
import { afterEach, describe, expect, test, vi } from "vitest";
import { uploadArtifact } from "./artifact.ts";
import { fastClock, standIn } from "./testing/stand-in.ts";

const job = { repository: "acme/app", ref: "refs/heads/main", sha: "a".repeat(40), run: "1", job: "build" };
const files = { "out/report.json": '{ "a": "ä" }', "page.html": "<p>".repeat(10_000) };
const draft = {
  name: "ospo-report",
  files: [
    { path: "out/report.json", name: "report.json" },
    { path: "page.html", name: "pages/page.html" },
  ],
};
const repositories = [{ name: "acme/app" }];

function environment(github: GitHub, of = job): Record<string, string> {
  return { ...github.variablesFor(of, {}).action, GITHUB_SERVER_URL: github.serverUrl };
}

function hostOf(github: GitHub, of = job, cancelled?: AbortSignal) {
  return fakeHost({ env: environment(github, of), files, fetch, ...(cancelled && { cancelled }) });
}

const options = () => ({ clock: fastClock(), timeout: 10_000 });

const folders: string[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** GitHub's own client, and a folder for it. */
async function toolkit(github: GitHub) {
  const folder = await mkdtemp(join(tmpdir(), "ospo-artifact-"));
  folders.push(folder);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const env = { ...environment(github, { ...job, run: "2" }), GITHUB_WORKSPACE: folder };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return { folder, client: new DefaultArtifactClient() };
}

describe("uploadArtifact", () => {
  test("says what GitHub's own client says, call by call", async () => {
    const github = await standIn({ repositories });
    await uploadArtifact(hostOf(github), draft, options());
    const ours = github.calls.filter(({ operation }) => operation !== "blob");
    const { folder, client } = await toolkit(github);
    await writeFile(join(folder, "report.json"), "{}");
    await client.uploadArtifact("ospo-report", [join(folder, "report.json")], folder);
    const theirs = github.calls.slice(3).filter(({ operation }) => operation !== "blob");
    const shape = ({ operation, body }: (typeof ours)[number]) => [
      operation,
      Object.keys(body as object).sort(),
    ];
    expect(ours.map(shape)).toEqual(theirs.map(shape));
    expect(ours[0]?.body).toMatchObject({ version: 7, mime_type: "application/zip", name: "ospo-report" });
    expect(theirs[0]?.body).toMatchObject({ version: 7, mime_type: "application/zip", name: "ospo-report" });
  });

  test("writes a zip that GitHub's own client unpacks, byte for byte", async () => {
    const github = await standIn({ repositories });
    const { id, size } = await uploadArtifact(hostOf(github, { ...job, run: "2" }), draft, options());
    expect(github.uploads[0]?.bytes?.length).toBe(size);
    const { folder, client } = await toolkit(github);
    await client.downloadArtifact(id, { path: folder });
    expect(await readFile(join(folder, "report.json"), "utf8")).toBe(files["out/report.json"]);
    expect(await readFile(join(folder, "pages/page.html"), "utf8")).toBe(files["page.html"]);
  });

  test("leaves how long it is kept to the repository", async () => {
    const github = await standIn({ repositories });
    await uploadArtifact(hostOf(github), draft, options());
    expect(github.uploads.map(({ expires }) => expires)).toEqual([undefined]);
  });

  test("masks the runner's token and the signature of the address", async () => {
    const github = await standIn({ repositories });
    const host = hostOf(github);
    await uploadArtifact(host, draft, options());
    expect(host.masked).toEqual([host.env.ACTIONS_RUNTIME_TOKEN, github.uploads[0]?.signature]);
  });

  test.each(["https://ghe.example", "https://github.com.evil.example"])(
    "says that %s takes none",
    async (server) => {
      const host = fakeHost({ env: { GITHUB_SERVER_URL: server, ACTIONS_RUNTIME_TOKEN: "t" }, files });
      await expect(uploadArtifact(host, draft)).rejects.toMatchObject({
        code: "CONFIG",
        message: expect.stringContaining("GitHub Enterprise Server"),
      });
    },
  );

  test("says that there is no run to upload to", async () => {
    await expect(uploadArtifact(fakeHost({ files }), draft)).rejects.toMatchObject({ code: "CONFIG" });
  });

  test.each(["", "../x", "a/b", "a\nb", "::error::", ".hidden", "x".repeat(101)])(
    "refuses the name %j",
    async (name) => {
      await expect(uploadArtifact(fakeHost({ files }), { ...draft, name })).rejects.toMatchObject({
        code: "INPUT",
      });
    },
  );

  test.each([
    [[], "INPUT"],
    [[{ path: "none", name: "none" }], "NOT_FOUND"],
    [[...draft.files, { path: "page.html", name: "report.json" }], "INPUT"],
  ])("refuses the files %j before it calls", async (wrong, code) => {
    const github = await standIn({ repositories });
    await expect(uploadArtifact(hostOf(github), { ...draft, files: wrong })).rejects.toMatchObject({ code });
    expect(github.calls).toEqual([]);
  });

  test("refuses more bytes than it may upload, before it calls", async () => {
    const github = await standIn({ repositories });
    const host = hostOf(github);
    const stat = async () => ({ kind: "file", size: 100 * 1024 * 1024 + 1, real: "/large" }) as const;
    const large = { ...host, files: { ...host.files, stat } };
    await expect(uploadArtifact(large, draft)).rejects.toMatchObject({ code: "LIMIT" });
    expect(github.calls).toEqual([]);
  });

  test("tells a name that the run has already, and makes no second one", async () => {
    const github = await standIn({ repositories });
    await uploadArtifact(hostOf(github), draft, options());
    await expect(
      uploadArtifact(hostOf(github, { ...job, job: "test" }), draft, options()),
    ).rejects.toMatchObject({
      code: "INPUT",
      message: "artifact-name: this run has an artifact called ospo-report already",
    });
    expect(github.uploads).toHaveLength(1);
  });

  test("sends no byte to a host that is none of GitHub's stores", async () => {
    const github = await standIn({ repositories });
    const redirected: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const text = await answer.text();
      return new Response(text.replace(/http:[^"]*_blobs/, "http://169.254.169.254/_blobs"), answer);
    };
    const host = { ...hostOf(github), fetch: redirected };
    await expect(uploadArtifact(host, draft, options())).rejects.toMatchObject({
      code: "FORMAT",
      message: expect.stringContaining("none of its stores"),
    });
    expect(github.calls).toHaveLength(1);
  });

  test("finds what an answer that was lost had finished, and does not finish it again", async () => {
    const github = await standIn({ repositories });
    github.fail({ kind: "lost-answer", match: { path: /FinalizeArtifact/ } });
    await uploadArtifact(hostOf(github), draft, options());
    expect(github.calls.map(({ operation }) => operation)).toEqual([
      "CreateArtifact",
      "blob",
      "FinalizeArtifact",
      "ListArtifacts",
    ]);
  });

  test("waits 1, 4 and 9 seconds, and then gives up", async () => {
    const github = await standIn({ repositories });
    github.fail({ kind: 503, times: 9 });
    const clock = fastClock();
    await expect(uploadArtifact(hostOf(github), draft, { clock })).rejects.toMatchObject({ code: "NETWORK" });
    expect(clock.waits).toEqual([1_000, 4_000, 9_000]);
  });

  test("ends an upload that hangs when the run is cancelled", async () => {
    const github = await standIn({ repositories });
    github.fail({ kind: "hang" });
    const cancelled = new AbortController();
    const upload = uploadArtifact(hostOf(github, job, cancelled.signal), draft, { clock: fastClock() });
    setTimeout(() => cancelled.abort(new Error("cancelled by the user")), 50);
    await expect(upload).rejects.toThrow("cancelled by the user");
  });
});
