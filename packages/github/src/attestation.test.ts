import { Buffer } from "node:buffer";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { type GitHub, type Sigstore, startSigstore } from "@ospo-actions/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { attest, predicateBytes } from "./attestation.ts";
import { environmentOf, fastClock, jobClient, standIn } from "./testing/stand-in.ts";

let sigstore: Sigstore;
const trusted = getCACertificates();
beforeAll(async () => {
  sigstore = await startSigstore();
  setDefaultCACertificates([...trusted, sigstore.cert]);
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await sigstore.close();
});
afterEach(() => vi.unstubAllEnvs());

const draft = {
  repository: "acme/app",
  subjects: [
    { name: "app.tgz", sha256: "a".repeat(64) },
    { name: "app.zip", sha256: "b".repeat(64) },
  ],
  predicateType: "https://cyclonedx.org/bom",
  predicate: '{"bomFormat":"CycloneDX"}',
  sigstore: "public-good",
} as const;
const permissions = { attestations: "write", "id-token": "write", contents: "read" } as const;

async function start(granted: Readonly<Record<string, "read" | "write">> = permissions) {
  const github = await standIn({ repositories: [{ name: "acme/app" }] });
  const job = { repository: "acme/app", ref: "refs/heads/main", sha: "c".repeat(40), run: "1", job: "build" };
  const env = {
    ...environmentOf(github),
    ...github.variablesFor(job, granted).step,
    https_proxy: sigstore.proxy.url,
    // Sigstore's client asks the stand-in of GitHub, which is plain HTTP, through the same proxy.
    no_proxy: "127.0.0.1",
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return { github, env, client: jobClient(github, { permissions: granted }) };
}

const statements = (github: GitHub) => github.attestations.map(({ statement }) => statement);

describe("attest", () => {
  test("signs what is true of all subjects by the public-good instance, and stores it once", async () => {
    const { github, env, client } = await start();
    const before = sigstore.calls.length;
    const { url } = await attest(client, draft, { env });
    expect(url).toBe(`${github.serverUrl}/acme/app/attestations/1`);
    expect(statements(github)).toEqual([
      {
        _type: "https://in-toto.io/Statement/v1",
        subject: [
          { name: "app.tgz", digest: { sha256: "a".repeat(64) } },
          { name: "app.zip", digest: { sha256: "b".repeat(64) } },
        ],
        predicateType: "https://cyclonedx.org/bom",
        predicate: { bomFormat: "CycloneDX" },
      },
    ]);
    expect(sigstore.calls.slice(before).map(({ host, status }) => [host, status])).toEqual([
      ["fulcio.sigstore.dev", 201],
      ["rekor.sigstore.dev", 201],
    ]);
  });

  test("asks GitHub's own instance for what is private, and leaves nothing in the public log", async () => {
    const { github, env, client } = await start();
    const before = sigstore.calls.length;
    await attest(client, { ...draft, sigstore: "github" }, { env });
    expect(sigstore.calls.slice(before).map(({ host }) => host)).toEqual([
      "fulcio.github.localhost",
      "timestamp.github.localhost",
    ]);
    expect(github.attestations).toHaveLength(1);
  });

  test("stores no second one where GitHub's answer was lost", async () => {
    const { github, env, client } = await start();
    github.fail({ kind: "lost-answer", match: { method: "POST", path: /attestations$/ } });
    expect(await attest(client, draft, { env })).toEqual({ url: undefined });
    expect(github.attestations).toHaveLength(1);
  });

  test("stores it again where GitHub was not reached", async () => {
    const { github, env, client } = await start();
    github.fail({ kind: 502, match: { method: "POST", path: /attestations$/ } });
    expect((await attest(client, draft, { env })).url).toMatch(/attestations\/1$/);
    expect(github.attestations).toHaveLength(1);
  });

  test("tells that Sigstore does not sign, and stores nothing", { timeout: 60_000 }, async () => {
    const { github, env, client } = await start();
    sigstore.fail({ kind: 400, path: /signingCert/, times: 1 });
    await expect(attest(client, draft, { env })).rejects.toMatchObject({
      code: "NETWORK",
      message: expect.stringMatching(/^Sigstore did not sign: error creating signing certificate/),
    });
    expect(github.attestations).toEqual([]);
  });

  test("rides out a moment of trouble at Sigstore", { timeout: 60_000 }, async () => {
    const { github, env, client } = await start();
    sigstore.fail({ kind: 503, path: /signingCert/, times: 1 });
    sigstore.fail({ kind: "reset", path: /log\/entries/, times: 1 });
    await attest(client, draft, { env });
    expect(github.attestations).toHaveLength(1);
  });

  test("names the lines to add where the job has no id token, or may not store", async () => {
    const { env, client } = await start({ attestations: "write" });
    const before = sigstore.calls.length;
    await expect(attest(client, draft, { env })).rejects.toMatchObject({
      code: "PERMISSION",
      fix: expect.stringContaining("id-token: write\n  attestations: write"),
    });
    expect(sigstore.calls).toHaveLength(before);
    const unable = await start({ "id-token": "write", contents: "read" });
    await expect(attest(unable.client, draft, unable)).rejects.toMatchObject({
      code: "PERMISSION",
      fix: expect.stringContaining("attestations: write"),
    });
  });

  test("says before it asks anybody that an SBOM is too large", async () => {
    const { github, env, client } = await start();
    const predicate = JSON.stringify({ text: "ä".repeat(predicateBytes / 2) });
    await expect(attest(client, { ...draft, predicate }, { env })).rejects.toMatchObject({
      code: "LIMIT",
      message: `The predicate has ${Buffer.byteLength(predicate)} bytes; an attestation takes ${predicateBytes}`,
    });
    expect(github.calls).toEqual([]);
  });

  test("refuses GitHub Enterprise Server", async () => {
    const github = jobClient(await standIn({ repositories: [{ name: "acme/app" }] }), { clock: fastClock() });
    await expect(
      attest(github, draft, { env: { GITHUB_SERVER_URL: "https://ghe.example" } }),
    ).rejects.toMatchObject({ code: "CONFIG", message: expect.stringContaining("keeps no attestations") });
  });
});
