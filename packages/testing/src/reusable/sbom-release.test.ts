import { readFileSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DependencyTrackServer, startDependencyTrack } from "../dependency-track/server.ts";
import { workspaceWith } from "../dist-action.ts";
import { type GitHub, startGitHub } from "../github/github.ts";
import { type Sigstore, startSigstore } from "../sigstore/sigstore.ts";
import { examplePayload, type RunEvent } from "../workflow/event.ts";
import type { StandIn } from "../workflow/options.ts";
import type { WorkflowRun } from "../workflow/result.ts";
import { runWorkflow } from "../workflow/run.ts";
import { checkoutThrough } from "./checkout.ts";

const suite = resolve(import.meta.dirname, "../../../..");
const file = ".github/workflows/sbom-release.yml";
const own = readFileSync(join(suite, file), "utf8");
const name = "acme/app";
const enough = "{ contents: write, id-token: write, attestations: write }";
const timeout = 60_000;
const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { left: "1" } },
    "node_modules/left": { version: "1.0.0", license: "MIT" },
  },
});

let gitHub: GitHub;
let sigstore: Sigstore;
let track: DependencyTrackServer;
let folder: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  track = await startDependencyTrack();
  folder = await workspaceWith({ "sigstore.pem": sigstore.cert });
});
afterAll(async () => {
  await Promise.all([sigstore.close(), track.close()]);
  await rm(folder, { recursive: true, force: true });
});

const unpacked: StandIn = async ({ inputs, workspace }) => {
  await mkdir(join(workspace, inputs.get("path") ?? ""), { recursive: true });
  await writeFile(join(workspace, inputs.get("path") ?? "", "app.tgz"), "built");
  return undefined;
};

function published(): RunEvent {
  const payload = examplePayload("release", name, "published");
  payload.release.tag_name = "v1.0.0";
  payload.repository.visibility = "public";
  return { name: "release", payload, actor: "octocat", ref: "refs/tags/v1.0.0", sha: "a".repeat(40) };
}

/** The reusable workflow as `text`, called by a repository that publishes a release, with `permissions`. */
async function call(permissions: string, text = own): Promise<WorkflowRun> {
  gitHub = await startGitHub({ repositories: [{ name, files: { "package-lock.json": lock } }] });
  const token = gitHub.tokenFor({ permissions: { contents: "write" }, repository: name });
  await fetch(`${gitHub.apiUrl}/repos/${name}/releases`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ tag_name: "v1.0.0", name: "v1.0.0" }),
  });
  const reusable = await workspaceWith({ [file]: text });
  for (const part of ["actions", "dist"]) await symlink(join(suite, part), join(reusable, part));
  const caller = `on: { release: { types: [published] } }
permissions: {}
jobs:
  call:
    permissions: ${permissions}
    uses: acme/ospo-actions/${file}@v1
    with:
      build-artifact: build
      attest: build/*
      dependency-track-url: ${track.url}
      dependency-track-project: app@1.0.0
    secrets: { dependency-track-key: "\${{ secrets.KEY }}" }
`;
  try {
    return await runWorkflow({
      file: ".github/workflows/caller.yml",
      text: caller,
      repository: { name, folder },
      repositories: { "acme/ospo-actions": text === own ? suite : reusable },
      event: published(),
      secrets: { KEY: track.key },
      env: {
        https_proxy: sigstore.proxy.url,
        no_proxy: "127.0.0.1,localhost,.localhost",
        NODE_EXTRA_CA_CERTS: join(folder, "sigstore.pem"),
      },
      actions: {
        "actions/checkout": checkoutThrough(gitHub.apiUrl, ["package-lock.json"]),
        "actions/download-artifact": unpacked,
      },
      github: {
        apiUrl: gitHub.apiUrl,
        serverUrl: gitHub.serverUrl,
        graphqlUrl: gitHub.graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
        variablesFor: (job, granted) => gitHub.variablesFor(job, granted),
      },
    });
  } finally {
    await rm(reusable, { recursive: true, force: true });
  }
}

async function assets(): Promise<readonly string[]> {
  const release = (await gitHub.peek(`/repos/${name}/releases/tags/v1.0.0`)) as {
    assets: { name: string }[];
  };
  return release.assets.map((asset) => asset.name);
}

describe("the reusable workflow sbom-release.yml", () => {
  test("delivers a release's SBOM everywhere, once, with the permissions that it states", {
    timeout,
  }, async () => {
    const run = await call(enough);
    expect(run.conclusion, run.log).toBe("success");
    expect(await assets()).toEqual(["sbom.cdx.json"]);
    expect(gitHub.attestations).toMatchObject([
      { statement: { predicateType: "https://cyclonedx.org/bom", subject: [{ name: "app.tgz" }] } },
    ]);
    expect(track.projects).toMatchObject([
      { name: "app", version: "1.0.0", bom: { bomFormat: "CycloneDX" } },
    ]);
    expect(gitHub.uploads.map(({ isFinal }) => isFinal)).toEqual([true]);
    expect(run.log).not.toContain(track.key);
    await gitHub.close();
  });

  test("a caller that grants less is refused, by name", { timeout }, async () => {
    for (const line of ["contents", "id-token", "attestations"]) {
      const run = await call(enough.replace(`${line}: write`, `${line}: none`));
      expect(run.conclusion).toBe("startup_failure");
      expect(run.refusals.map(({ message }) => message).join()).toContain(`${line}: none`);
      await gitHub.close();
    }
  });

  test.each([
    ["contents: write #", "contents: read #", /No release asset: .*contents: write/s],
    ["id-token: write #", "id-token: none #", /No attestation: .*id-token: write/s],
    ["attestations: write #", "attestations: read #", /No attestation: .*attestations: write/s],
  ])("needs %s; with %s it fails, and says so", { timeout }, async (granted, lowered, words) => {
    const text = own.replace(granted, lowered);
    expect(text).not.toBe(own);
    const run = await call(enough, text);
    expect(run.conclusion).toBe("failure");
    expect(run.log.replaceAll("%0A", "\n")).toMatch(words);
    await gitHub.close();
  });
});
