import { anyText, fakeHost, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import { readProject } from "../project.ts";
import { readWorkflows } from "./read.ts";
import { parseUses } from "./uses.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";

const files = {
  ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${sha} # v7.0.1
      - uses: ./.github/actions/local
      - run: "echo uses: not/this@v1"
        env: { uses: nor/that@v1 }
      - uses: github/codeql-action/analyze@v3
      - uses: docker://ghcr.io/acme/tool:1.2
  call:
    uses: Acme/Shared/.github/workflows/build.yml@main
  again:
    uses: $/actions/own
`,
  ".github/workflows/again.yaml": `jobs: { a: { steps: [{ uses: actions/checkout@${sha} }, { uses: actions/cache@v4 }] } }`,
  ".github/workflows/notes.txt": "uses: x/y@v1",
  ".github/actions/local/action.yml": "runs: { using: composite, steps: [{ uses: actions/setup-node@v6 }] }",
  ".github/actions/image/action.yaml": "runs: { using: docker, image: 'docker://alpine:3.20' }",
};

test("what workflows and local actions use is listed once, with the release that a pin's comment names", async () => {
  const { drafts, problems } = await readWorkflows(".", fakeHost({ files }).files);
  expect(problems).toEqual([]);
  expect(drafts.map(({ purl, manifest, release }) => [purl, manifest, release])).toEqual([
    [`pkg:githubactions/actions/checkout@${sha}`, ".github/workflows/again.yaml", "v7.0.1"],
    ["pkg:githubactions/actions/cache@v4", ".github/workflows/again.yaml", undefined],
    ["pkg:githubactions/github/codeql-action@v3#analyze", ".github/workflows/ci.yml", undefined],
    ["pkg:docker/acme/tool@1.2?repository_url=ghcr.io", ".github/workflows/ci.yml", undefined],
    ["pkg:githubactions/acme/shared@main#.github/workflows/build.yml", ".github/workflows/ci.yml", undefined],
    ["pkg:docker/alpine@3.20", ".github/actions/image/action.yaml", undefined],
    ["pkg:githubactions/actions/setup-node@v6", ".github/actions/local/action.yml", undefined],
  ]);
});

test("they build the product and are not in it: excluded, asked for by the project", async () => {
  const lock = {
    lockfileVersion: 3,
    packages: { "": { name: "app" }, "node_modules/a": { version: "1.0.0" } },
  };
  const host = fakeHost({ files: { ...files, "package-lock.json": JSON.stringify(lock) } });
  const tools = await readWorkflows(".", host.files);
  const { components } = inventoryOf([await readProject(".", host.files)], undefined, tools);
  const cache = components.find(({ name }) => name === "actions/cache");
  expect(cache).toMatchObject({
    scope: "excluded",
    extraneous: false,
    source: { kind: "workflow" },
    version: "v4",
  });
  expect(components[0]?.edges).toHaveLength(tools.drafts.length);
});

test.each([
  ["not YAML", "jobs: [", /ci\.yml.*cannot be read/],
  ["no mapping", "- a", /holds no mapping/],
  ["no action", "jobs: { a: { steps: [{ uses: checkout }] } }", /uses `checkout`, which names no action/],
  ["aliases without end", `a: &a x\nb: [${"*a,".repeat(2_000)}]`, /cannot be read/],
  ["brackets without end", "[".repeat(500_000), /cannot be read/],
])("a file of %s is a problem to review, and the others are read", async (_what, text, message) => {
  const host = fakeHost({ files: { ...files, ".github/workflows/ci.yml": text } });
  const { drafts, problems } = await readWorkflows(".", host.files);
  expect(problems).toEqual([
    expect.objectContaining({ kind: "workflow", level: "review", message: expect.stringMatching(message) }),
  ]);
  expect(drafts.map(({ name }) => name)).toContain("actions/cache");
});

test("what GitHub tolerates is read: a bracket without indentation, and steps that several jobs share", async () => {
  const text = `permissions: {
  contents: read
}
jobs:
  one: { steps: &steps [{ uses: a/b@v1 }, { uses: c/d@v2 }] }
  two: { steps: *steps }
`;
  const host = fakeHost({ files: { ".github/workflows/ci.yml": text } });
  const { drafts, problems } = await readWorkflows(".", host.files);
  expect([drafts.map(({ name }) => name), problems]).toEqual([["a/b", "c/d"], []]);
});

test("a megabyte of steps that a thousand jobs share is read once", async () => {
  const jobs = Array.from({ length: 900 }, (_, at) => `  j${at}: { steps: *s }\n`).join("");
  const text = `x: &s [${"{uses: a/b@v1},".repeat(60_000)}]\njobs:\n${jobs}`;
  const host = fakeHost({ files: { ".github/workflows/ci.yml": text } });
  expect((await readWorkflows(".", host.files)).drafts).toHaveLength(1);
});

test.each([
  ["docker://alpine", "pkg:docker/alpine"],
  ["docker://localhost:5000/a/b:1", "pkg:docker/a/b@1?repository_url=localhost:5000"],
  [`docker://a/b:1@sha256:${"0".repeat(64)}`, `pkg:docker/a/b@sha256:${"0".repeat(64)}`],
  ["a/b@feature/x", "pkg:githubactions/a/b@feature%2Fx"],
  ["A/B/c d@v1", "pkg:githubactions/a/b@v1#c%20d"],
])("%s is %s", (text, purl) => {
  expect(parseUses(text)).toMatchObject({ purl });
});

test("no text makes the reader throw, or a purl of two lines", () => {
  for (const text of Object.values(hostileTexts)) {
    const used = parseUses(text);
    if (used && used !== "unknown") expect(used.purl).toMatch(/^pkg:[\x21-\x7e]+$/);
  }
  fc.assert(
    fc.property(anyText, (text) => {
      for (const whole of [text, `a/b@${text}`, `a/b/${text}@v1`, `docker://${text}`]) {
        const used = parseUses(whole);
        if (used && used !== "unknown") expect(used.purl).toMatch(/^pkg:[\x21-\x7e]+$/);
      }
    }),
  );
});
