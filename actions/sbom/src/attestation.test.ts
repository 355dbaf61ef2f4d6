import { createHash } from "node:crypto";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { type GitHub, type Sigstore, startSigstore } from "@ospo-actions/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { deliver, gitHubWith, jobHost } from "./testing/delivery.ts";

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

const files = { "dist/app.tgz": "built", "dist/app.zip": "built too" };
const asked = { attest: "dist/*" };
const isPublic = { repository: { visibility: "public" } };
type About = Parameters<typeof deliver>[1];

/** A run whose environment Sigstore's client sees too: it reads the process's. */
async function attestIn(github: GitHub, about: About) {
  const all = { files, inputs: asked, event: isPublic, ...about };
  const { env } = jobHost(github, all);
  const own = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_SERVER_URL"];
  for (const name of own) vi.stubEnv(name, env[name]);
  vi.stubEnv("https_proxy", sigstore.proxy.url);
  vi.stubEnv("no_proxy", "127.0.0.1");
  return deliver(github, all);
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hostsSince = (start: number) => sigstore.calls.slice(start).map(({ host }) => host);

describe("attest", () => {
  test.each([
    ["cyclonedx-json", "https://cyclonedx.org/bom", "/work/sbom.cdx.json"],
    ["spdx-json", "https://spdx.dev/Document/v2.3", "/work/sbom.spdx.json"],
  ])("states that the %s is the SBOM of what was built", async (format, predicateType, path) => {
    const github = await gitHubWith();
    const { host, status } = await attestIn(github, { inputs: { ...asked, format } });
    expect(status).toBe(0);
    expect(github.attestations).toMatchObject([
      {
        statement: {
          predicateType,
          predicate: JSON.parse(host.disk.get(path) ?? ""),
          subject: [
            { name: "app.tgz", digest: { sha256: sha256("built") } },
            { name: "app.zip", digest: { sha256: sha256("built too") } },
          ],
        },
      },
    ]);
    expect(host.lines).toContainEqual(
      `info: Attestation of 2 files by the public Sigstore: ${github.serverUrl}/acme/app/attestations/1`,
    );
  });

  test.each([["private"], ["internal"], [undefined]])(
    "leaves nothing of a repository that is %s in the public log",
    async (visibility) => {
      const github = await gitHubWith();
      const before = sigstore.calls.length;
      const { status } = await attestIn(github, { event: { repository: { visibility } } });
      expect([status, github.attestations.length]).toEqual([0, 1]);
      expect(hostsSince(before)).toEqual(["fulcio.github.localhost", "timestamp.github.localhost"]);
    },
  );

  test("says which glob names nothing, and asks nobody", async () => {
    const github = await gitHubWith();
    const before = sigstore.calls.length;
    const { host, status } = await attestIn(github, { inputs: { attest: "dist/*.tgz, out/*.whl" } });
    expect([status, hostsSince(before)]).toEqual([2, []]);
    expect(host.lines).toContainEqual(expect.stringContaining("attest: out/*.whl names no file"));
    expect(host.disk.has("/work/sbom.cdx.json")).toBe(true);
  });

  test.each([
    [{ contents: "read" }, /may ask for no id token.*id-token: write/s],
    [{ contents: "read", "id-token": "write" }, /403.*attestations: write/s],
  ] as const)("names the lines to add to a job with %j", async (permissions, words) => {
    const github = await gitHubWith();
    const { host, status } = await attestIn(github, { permissions });
    expect([status, host.outputs.get("verdict")]).toEqual([3, "fail"]);
    expect(host.lines).toContainEqual(expect.stringMatching(words));
  });

  test("a pull request from a fork has no id token, which a notice says", async () => {
    const github = await gitHubWith();
    const { host, status } = await attestIn(github, {
      permissions: { contents: "read" },
      env: { GITHUB_EVENT_NAME: "pull_request" },
      event: { ...isPublic, pull_request: { head: { repo: { full_name: "mallory/app" } } } },
    });
    expect(status).toBe(0);
    expect(host.lines).toContainEqual(expect.stringMatching(/^notice: No attestation: .*id token/s));
  });

  test("works only in a workflow run of github.com", async () => {
    const github = await gitHubWith();
    const outside = await attestIn(github, { env: { GITHUB_REPOSITORY: "" } });
    expect(outside.host.lines).toContainEqual(expect.stringContaining("attest works only in a workflow run"));
    const enterprise = await attestIn(github, { env: { GITHUB_SERVER_URL: "https://ghe.example" } });
    expect(enterprise.status).toBe(2);
    expect(enterprise.host.lines).toContainEqual(expect.stringContaining("keeps no attestations"));
  });
});
