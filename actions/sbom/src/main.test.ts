import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { type FakeHost, fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { action } from "./main.ts";

interface Sbom {
  readonly metadata: { readonly timestamp: string; readonly component: { readonly name: string } };
  readonly components: readonly { readonly "bom-ref": string; readonly scope: string }[];
}

function lock(packages: object): string {
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages }, undefined, 2);
}

const small = lock({
  "": { name: "app", version: "1.0.0", dependencies: { a: "1" }, devDependencies: { d: "1" } },
  "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "1" } },
  "node_modules/b": { version: "1.0.0", license: "ISC" },
  "node_modules/d": { version: "1.0.0", dev: true },
});

async function runOn(
  files: Record<string, string>,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const host = fakeHost({ files, inputs, env });
  return { host, status: await run(action, host) };
}

function sbomOf(host: FakeHost, path = "/work/sbom.cdx.json"): Sbom {
  return JSON.parse(host.disk.get(path) ?? "null") as Sbom;
}

function reportOf(host: FakeHost): Report {
  return JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "null") as Report;
}

test("a project gives an SBOM, a report, a summary and every output", async () => {
  const { host, status } = await runOn({ "package-lock.json": small });
  expect(status).toBe(0);
  expect(Object.fromEntries(host.outputs)).toEqual({
    "sbom-path": "/work/sbom.cdx.json",
    "sbom-paths": '["/work/sbom.cdx.json"]',
    "quality-score": "71",
    components: "3",
    base: "",
    added: "0",
    removed: "0",
    changed: "0",
    verdict: "pass",
    "report-path": "/tmp/ospo-report/sbom/report.json",
    checked: "3",
    expected: "3",
  });
  expect(sbomOf(host).components.map((component) => [component["bom-ref"], component.scope])).toEqual([
    ["pkg:npm/a@1.0.0", "required"],
    ["pkg:npm/b@1.0.0", "required"],
    ["pkg:npm/d@1.0.0", "excluded"],
  ]);
  expect(host.summary).toContain("## SBOM: ✅ pass");
  expect(reportOf(host).metrics).toMatchObject({
    components: 3,
    direct: 2,
    development: 1,
    licenses: 2,
    "without-license": 1,
  });
});

test("actions that workflows use are components, unless they are not wanted or development is left out", async () => {
  const files = {
    "package-lock.json": small,
    ".github/workflows/ci.yml": "jobs: { a: { steps: [{ uses: actions/cache@v4 }] } }",
    ".github/workflows/broken.yml": "jobs: [",
  };
  const { host, status } = await runOn(files);
  expect(status).toBe(0);
  expect(host.outputs.get("components")).toBe("4");
  expect(host.outputs.get("verdict")).toBe("review");
  expect(sbomOf(host).components.map((component) => [component["bom-ref"], component.scope])).toContainEqual([
    "pkg:githubactions/actions/cache@v4",
    "excluded",
  ]);
  expect(reportOf(host).findings.map(({ rule, level }) => [rule, level])).toContainEqual([
    "sbom/workflow",
    "review",
  ]);
  for (const inputs of [{ workflows: "false" }, { omit: "dev" }])
    expect((await runOn(files, inputs)).host.outputs.get("components")).toBe(inputs.omit ? "2" : "3");
});

test("omit leaves out what only the omitted kinds need", async () => {
  const { host } = await runOn({ "package-lock.json": small }, { omit: "dev" });
  expect(sbomOf(host).components.map((component) => component["bom-ref"])).toEqual([
    "pkg:npm/a@1.0.0",
    "pkg:npm/b@1.0.0",
  ]);
  expect(host.outputs.get("expected")).toBe("2");
});

test("files go where the inputs say", async () => {
  const inputs = {
    "output-file": "out/bom.json",
    "report-file": "out/report.json",
    "html-file": "out/page.html",
  };
  const { host } = await runOn({ "package-lock.json": small }, inputs);
  expect([...host.disk.keys()].filter((path) => path.startsWith("/work/out/"))).toEqual([
    "/work/out/bom.json",
    "/work/out/report.json",
    "/work/out/page.html",
  ]);
});

test("several projects become members of one product, their copies told apart by path", async () => {
  const { host, status } = await runOn(
    { "a/package-lock.json": small, "b/package-lock.json": small },
    { path: "a\nb" },
    { GITHUB_REPOSITORY: "acme/shop" },
  );
  expect(status).toBe(0);
  expect(sbomOf(host).metadata.component.name).toBe("shop");
  expect(sbomOf(host).components.map((component) => component["bom-ref"])).toContain(
    "pkg:npm/b@1.0.0#b/node_modules/b",
  );
  expect(host.outputs.get("components")).toBe("4");
  expect(reportOf(host).subject.manifest).toBeUndefined();
});

test("who keeps a shrinkwrap and a package-lock is told which of them is read", async () => {
  const { host } = await runOn({ "npm-shrinkwrap.json": small, "package-lock.json": small });
  expect(host.lines).toContain(
    "info: npm-shrinkwrap.json is read and package-lock.json is not, as npm does where there are both.",
  );
  expect((await runOn({ "npm-shrinkwrap.json": small })).host.lines.join()).not.toContain("is read and");
});

test("SOURCE_DATE_EPOCH makes two runs give the same bytes", async () => {
  const env = { SOURCE_DATE_EPOCH: "1700000000" };
  const [first, second] = [
    await runOn({ "package-lock.json": small }, {}, env),
    await runOn({ "package-lock.json": small }, {}, env),
  ];
  expect(first.host.disk.get("/work/sbom.cdx.json")).toBe(second.host.disk.get("/work/sbom.cdx.json"));
  expect(sbomOf(first.host).metadata.timestamp).toBe("2023-11-14T22:13:20Z");
  expect((await runOn({ "package-lock.json": small }, {}, { SOURCE_DATE_EPOCH: "yesterday" })).status).toBe(
    2,
  );
});

describe("what cannot be trusted is never a pass and leaves no SBOM", () => {
  const torn = lock({
    "": { dependencies: { a: "1" } },
    "node_modules/a": { version: "1.0.0", dependencies: { b: "1" } },
  });
  const missing = lock({ "": { dependencies: { a: "1" } }, "node_modules/a": null });
  test.each([
    ["no lock file", {}, 3],
    ["two managers", { "package-lock.json": small, "yarn.lock": "" }, 2],
    ["a cut-off lock", { "package-lock.json": small.slice(0, 200) }, 3],
    ["a conflicted lock", { "package-lock.json": `<<<<<<< HEAD\n${small}` }, 3],
    ["an unknown version", { "package-lock.json": '{"lockfileVersion":99,"packages":{}}' }, 3],
    ["a lock over the limit", { "package-lock.json": " ".repeat(50 * 1024 * 1024 + 1) }, 3],
    ["no packages", { "package-lock.json": lock({ "": { name: "app" } }) }, 1],
    ["an unreadable entry", { "package-lock.json": missing }, 1],
    ["a dependency that the lock does not hold", { "package-lock.json": torn }, 1],
  ])("%s", async (_name, files, status) => {
    const result = await runOn({ "README.md": "", ...(files as Record<string, string>) });
    expect(result.status).toBe(status);
    expect(result.host.outputs.get("verdict")).toBe("fail");
    expect(result.host.outputs.get("sbom-path")).toBe("");
    expect(result.host.disk.has("/work/sbom.cdx.json")).toBe(false);
    expect(result.host.lines.some((line) => line.startsWith("error: "))).toBe(true);
  });
});

test("a finding tells its line, a path to it and the fix", async () => {
  const { host, status } = await runOn({
    "package-lock.json": lock({
      "": { dependencies: { a: "1" } },
      "node_modules/a": { version: "1.0.0", dependencies: { b: "1" } },
      "node_modules/b": { version: "1.0.0", dependencies: { gone: "1" } },
    }),
  });
  expect(status).toBe(1);
  expect(reportOf(host).findings[0]).toMatchObject({
    rule: "sbom/missing",
    level: "fail",
    subject: "pkg:npm/b@1.0.0",
    message: "`b` depends on `gone`, which is not in the lock file.",
    at: { file: "package-lock.json", line: 16 },
    paths: [["app", "a", "b"]],
    advice: expect.stringContaining("commit the lock file"),
  });
});

test("a bad input is told with all others, each with what would be right", async () => {
  const { host, status } = await runOn(
    { "package-lock.json": small },
    { omit: "dev, test", "fail-on": "always" },
  );
  expect(status).toBe(2);
  expect(host.lines).toEqual([
    'error: Inputs:\n- omit: must be one of dev, optional, peer, not "test"\n- fail-on: must be one of fail, review, never, not "always"',
  ]);
});
