import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  checkout,
  type GitHub,
  pushEvent,
  runWorkflow,
  startGitHub,
  type WorkflowRun,
  workspaceWith,
} from "@ospo-actions/testing";
import { afterEach, expect, test } from "vitest";

const suite = resolve(import.meta.dirname, "../../..");
const name = "acme/app";
const timeout = 60_000;
const bun = readFileSync(join(suite, "packages/inventory/src/fixtures/bun-workspace.bun.lock"), "utf8");
const lock = (version: string): string =>
  JSON.stringify({
    lockfileVersion: 1,
    workspaces: { "": { name: "part", dependencies: { left: "1" }, devDependencies: { right: "1" } } },
    packages: {
      left: [`left@${version}`, "", { dependencies: { deep: "1" } }, ""],
      deep: ["deep@1.0.0", "", {}, ""],
      right: ["right@1.0.0", "", { dependencies: { deep: "1" } }, ""],
    },
  });

interface Snapshot {
  readonly sha: string;
  readonly job: { readonly correlator: string };
  readonly manifests: Readonly<
    Record<string, { readonly resolved: Readonly<Record<string, Readonly<Record<string, unknown>>>> }>
  >;
}

let gitHub: GitHub;
afterEach(() => gitHub.close());

/** A workflow with the job `sbom`, whose lines are given, on `files`. */
async function run(
  job: string,
  files: Record<string, string>,
  { result = "SUCCESS", grant = "write" } = {},
): Promise<WorkflowRun> {
  gitHub = await startGitHub({
    repositories: [{ name, snapshotResult: { result, message: "No such ref" } }],
  });
  const folder = await workspaceWith(files);
  try {
    return await runWorkflow({
      file: ".github/workflows/ci.yml",
      text: `name: CI
on: push
permissions: {}
jobs:
  sbom:
    runs-on: ubuntu-latest
    permissions: { contents: ${grant} }
${job}`,
      repository: { name, folder },
      repositories: { "acme/ospo-actions": suite },
      event: pushEvent({ repository: name }),
      actions: { "actions/checkout": checkout },
      github: {
        apiUrl: gitHub.apiUrl,
        serverUrl: gitHub.serverUrl,
        graphqlUrl: gitHub.graphqlUrl,
        tokenFor: (granted) =>
          gitHub.tokenFor({ repository: name, permissions: Object.fromEntries(granted) }),
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const snapshots = (): readonly Snapshot[] => gitHub.snapshots.map(({ body }) => body as Snapshot);

const alone = `    steps:
      - uses: actions/checkout@v7
      - { uses: acme/ospo-actions/actions/sbom@v1, with: { dependency-snapshot: true, workflows: false } }
`;

test("dist/sbom tells the dependency graph of a bun.lock, and what of it is direct and for development", {
  timeout,
}, async () => {
  const done = await run(alone, { "bun.lock": lock("1.0.0") });
  expect(done.conclusion, done.log).toBe("success");
  const [snapshot] = snapshots();
  expect(snapshot).toMatchObject({ sha: pushEvent({ repository: name }).sha });
  const resolved = Object.values(snapshot?.manifests["bun.lock"]?.resolved ?? {});
  const deep = "pkg:npm/deep@1.0.0";
  expect(resolved).toEqual([
    { package_url: "pkg:npm/left@1.0.0", relationship: "direct", scope: "runtime", dependencies: [deep] },
    { package_url: deep, relationship: "indirect", scope: "runtime", dependencies: [] },
    {
      package_url: "pkg:npm/right@1.0.0",
      relationship: "direct",
      scope: "development",
      dependencies: [deep],
    },
  ]);
  expect(done.log).toContain("Dependency graph: 3 packages of 1 files taken");
});

test("jobs of a matrix submit under a correlator each, and the same one at the next run", {
  timeout,
}, async () => {
  const matrix = `    strategy:
      matrix:
        part: [a, b]
        omit: ["", dev]
    steps:
      - uses: actions/checkout@v7
      - uses: acme/ospo-actions/actions/sbom@v1
        with: { dependency-snapshot: true, workflows: false, path: "\${{ matrix.part }}", omit: "\${{ matrix.omit }}" }
`;
  const correlators: (readonly string[])[] = [];
  for (const version of ["1.0.0", "2.0.0"]) {
    const done = await run(matrix, { "a/bun.lock": lock(version), "b/bun.lock": lock(version) });
    expect(done.conclusion, done.log).toBe("success");
    correlators.push(
      snapshots()
        .map(({ job }) => job.correlator)
        .sort(),
    );
    if (version === "1.0.0") await gitHub.close();
  }
  expect(new Set(correlators[0]).size).toBe(4);
  expect(correlators[1]).toEqual(correlators[0]);
  expect(correlators.flat().every((one) => /^CI_sbom_/.test(one))).toBe(true);
});

test("a real bun.lock is submitted without what no registry has", { timeout }, async () => {
  const done = await run(alone, { "bun.lock": bun });
  expect(done.conclusion, done.log).toBe("success");
  const resolved = Object.values(snapshots()[0]?.manifests["bun.lock"]?.resolved ?? {});
  const purls = resolved.map(({ package_url: purl }) => String(purl));
  expect(purls.length).toBeGreaterThan(30);
  expect(purls.filter((purl) => /local-lib|%40real\/core|pkg:npm\/tool/.test(purl))).toEqual([]);
  const known = new Set(purls);
  const named = resolved.flatMap(({ dependencies }) => dependencies as readonly string[]);
  expect(named.filter((purl) => !known.has(purl))).toEqual([]);
});

test.each([
  ["INVALID, which GitHub says with 201", { result: "INVALID" }, /INVALID: No such ref/],
  ["a job that may not write", { grant: "read" }, /contents: write/],
])("%s fails the job, and says so", { timeout }, async (_name, about, words) => {
  const done = await run(alone, { "bun.lock": lock("1.0.0") }, about);
  expect(done.conclusion).toBe("failure");
  expect(done.log.replaceAll("%0A", "\n")).toMatch(/No dependency snapshot: /);
  expect(done.log).toMatch(words);
});
