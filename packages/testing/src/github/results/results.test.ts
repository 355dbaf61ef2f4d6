import { createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type GitHub, startGitHub } from "../github.ts";

const job = { repository: "acme/app", ref: "refs/heads/main", sha: "a".repeat(40), run: "1", job: "build" };

let gitHub: GitHub;
let folder: string;
beforeEach(async () => {
  gitHub = await startGitHub({ repositories: [{ name: "acme/app" }] });
  folder = await mkdtemp(join(tmpdir(), "ospo-results-"));
  await writeFile(join(folder, "a.txt"), "Hello");
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  return async () => {
    await gitHub.close();
    await rm(folder, { recursive: true, force: true });
  };
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** GitHub's own client, in the environment of `of`. */
function toolkit(of = job): DefaultArtifactClient {
  const env = {
    ...gitHub.variablesFor(of, {}).action,
    GITHUB_SERVER_URL: gitHub.serverUrl,
    GITHUB_WORKSPACE: folder,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return new DefaultArtifactClient();
}

describe("the artifact service", () => {
  test("takes, lists, gives and deletes what GitHub's own client uploads", async () => {
    const client = toolkit();
    const { id, size } = await client.uploadArtifact("one", [join(folder, "a.txt")], folder);
    expect([...(gitHub.uploads[0]?.files ?? [])]).toEqual([["a.txt", "Hello"]]);
    const { artifacts } = await client.listArtifacts();
    expect(artifacts).toMatchObject([{ name: "one", id, size }]);
    await client.downloadArtifact(id ?? 0, { path: join(folder, "down") });
    expect(await readFile(join(folder, "down/a.txt"), "utf8")).toBe("Hello");
    await client.deleteArtifact("one");
    expect(gitHub.uploads).toEqual([]);
  });

  test("has a name once in a run, for all of its jobs, and again in the next run", async () => {
    const files = [join(folder, "a.txt")];
    await toolkit().uploadArtifact("one", files, folder);
    await expect(toolkit({ ...job, job: "test" }).uploadArtifact("one", files, folder)).rejects.toThrow(
      "(409) Conflict: an artifact with this name already exists on the workflow run",
    );
    await toolkit({ ...job, run: "2" }).uploadArtifact("one", files, folder);
    expect(gitHub.uploads.map(({ isFinal }) => isFinal)).toEqual([true, true]);
  });

  test("breaks as it is told to, and GitHub's own client tries again", async () => {
    gitHub.fail({ kind: 503, match: { path: /FinalizeArtifact/ } });
    await toolkit().uploadArtifact("one", [join(folder, "a.txt")], folder);
    expect(gitHub.pendingFaults).toBe(0);
  });
});

/** What a client of ours would send by mistake. */
async function call(operation: string, message: object, token?: string): Promise<number> {
  const { ACTIONS_RUNTIME_TOKEN = "" } = gitHub.variablesFor(job, {}).action;
  const answer = await fetch(
    `${gitHub.url}/twirp/github.actions.results.api.v1.ArtifactService/${operation}`,
    {
      method: "POST",
      headers: {
        authorization: `Bearer ${token ?? ACTIONS_RUNTIME_TOKEN}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(message),
    },
  );
  return answer.status;
}

/** What the stand-in complained of, which then counts no more. */
function complaints(): readonly string[] {
  return (gitHub.violations as string[]).splice(0);
}

describe("a breach of the artifact service's contract", () => {
  test.each([
    ["CreateArtifact", { name: "a", version: 7, nmae: "b" }, /nmae is unknown/],
    ["CreateArtifact", { version: 7 }, /name is missing/],
    ["FinalizeArtifact", { name: "a", size: 5 }, /size is unknown, or no string/],
    ["UploadArtifact", {}, /is no operation/],
  ])("is told: %s %j", async (operation, message, words) => {
    expect(await call(operation, message)).toBeGreaterThanOrEqual(400);
    expect(complaints().join("\n")).toMatch(words);
  });

  test("a token of another job, or of none, is refused", async () => {
    const message = { workflow_run_backend_id: "1", workflow_job_run_backend_id: "2", name: "a", version: 7 };
    expect(await call("CreateArtifact", message)).toBe(403);
    expect(await call("CreateArtifact", message, "eyJ")).toBe(401);
    expect(complaints()).toEqual([]);
  });

  test("a signed address takes nothing without its signature, and no token", async () => {
    const headers = { authorization: "Bearer x", "x-ms-version": "2025-01-05" };
    const answer = await fetch(`${gitHub.url}/_blobs/artifacts/a.zip?sig=no`, {
      method: "PUT",
      headers,
      body: "x",
    });
    expect(answer.status).toBe(403);
    expect(complaints().join()).toMatch(/a token went to the blob service/);
  });
});

describe("id tokens", () => {
  test("are signed for the audience that is asked for, and say whose they are", async () => {
    const { step } = gitHub.variablesFor(job, { "id-token": "write" });
    const address = `${step.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sigstore`;
    const headers = { authorization: `Bearer ${step.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
    const { value } = (await (await fetch(address, { headers })).json()) as { value: string };
    const [header = "", claims = "", signature = ""] = value.split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
      iss: "https://token.actions.githubusercontent.com",
      aud: "sigstore",
      sub: "repo:acme/app:ref:refs/heads/main",
    });
    const { keys } = (await (await fetch(`${gitHub.url}/_id-token/.well-known/jwks`)).json()) as {
      keys: JsonWebKey[];
    };
    const key = createPublicKey({ key: keys[0] as JsonWebKey, format: "jwk" });
    const signed = Buffer.from(`${header}.${claims}`);
    expect(verify("RSA-SHA256", signed, key, Buffer.from(signature, "base64url"))).toBe(true);
    expect((await fetch(address)).status).toBe(401);
  });

  test("are not offered to a job without `id-token: write`", () => {
    expect(gitHub.variablesFor(job, { contents: "write" }).step).toEqual({});
    expect(gitHub.variablesFor(job, { "id-token": "write" }).step).not.toEqual({});
  });
});
