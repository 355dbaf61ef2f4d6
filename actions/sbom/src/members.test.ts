import { readFileSync } from "node:fs";
import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { type FakeHost, fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { action } from "./main.ts";
import { filesOf } from "./members.ts";
import { assetsOf, deliver, gitHubWith } from "./testing/delivery.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../packages/inventory/src/fixtures/${name}`, import.meta.url), "utf8");

/** Workspaces that npm and pnpm locked, with the names of their members. */
const npm = { "package-lock.json": fixture("npm-workspace.package-lock.json") };
const pnpm = {
  "pnpm-lock.yaml": fixture("pnpm-workspace.pnpm-lock.yaml"),
  "package.json": '{ "name": "pn", "version": "1.0.0" }',
  "packages/a/package.json": '{ "name": "@pn/a", "version": "1.2.0" }',
  "packages/b/package.json": '{ "name": "@pn/b", "version": "0.1.0" }',
};

interface Bom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly component: { readonly name: string; readonly group?: string; readonly "bom-ref": string };
  };
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly name: string;
    readonly group?: string;
    readonly version?: string;
    readonly scope: string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

async function split(files: Record<string, string>, inputs: Record<string, string> = {}) {
  const host = fakeHost({ files, inputs: { "split-workspaces": "true", ...inputs } });
  return { host, status: await run(action, host) };
}

function bom(host: FakeHost, file: string): Bom {
  return JSON.parse(host.disk.get(`/work/${file}`) ?? "null") as Bom;
}

function reportOf(host: FakeHost): Report {
  return JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "null") as Report;
}

const nameOf = ({ group, name }: { readonly group?: string; readonly name: string }): string =>
  group ? `${group}/${name}` : name;

const written = ({ disk }: FakeHost): readonly string[] =>
  [...disk.keys()].filter((path) => /\.(?:cdx|spdx)\.json$/.test(path)).sort();

describe.each([
  ["npm", npm, ["@acme/a", "@acme/b", "web"]],
  ["pnpm", pnpm, ["@pn/a", "@pn/b"]],
] as const)("a workspace of %s", (_manager, files, members) => {
  test("gets an SBOM of the whole and one of each member, which is its product", async () => {
    const { host, status } = await split({ ...files });
    expect(status).toBe(0);
    const words = members.map((name) => name.replace("@", "").replace("/", "-"));
    const paths = ["/work/sbom.cdx.json", ...words.map((word) => `/work/sbom.${word}.cdx.json`)];
    expect([...written(host)].sort()).toEqual(paths.toSorted());
    expect(new Set(JSON.parse(host.outputs.get("sbom-paths") ?? "[]") as string[])).toEqual(new Set(paths));
    const boms = members.map((_, at) => bom(host, `sbom.${words[at]}.cdx.json`));
    expect(boms.map(({ metadata }) => nameOf(metadata.component))).toEqual(members);
    const whole = bom(host, "sbom.cdx.json");
    expect(new Set([whole, ...boms].map(({ serialNumber }) => serialNumber)).size).toBe(paths.length);
  });

  test("each lists what it reaches, with every edge inside it, and all of them no more than the whole", async () => {
    const { host } = await split({ ...files });
    const listed = ({ components }: Bom): readonly string[] =>
      components.map((one) => `${nameOf(one)}@${one.version}`);
    const whole = new Set(listed(bom(host, "sbom.cdx.json")));
    for (const path of JSON.parse(host.outputs.get("sbom-paths") ?? "[]").slice(1) as string[]) {
      const one = bom(host, path.replace("/work/", ""));
      expect(one.components.length).toBeGreaterThan(0);
      expect(one.components.length).toBeLessThan(whole.size);
      for (const name of listed(one)) expect(whole).toContain(name);
      const edges = new Map(one.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
      const reached = new Set([one.metadata.component["bom-ref"]]);
      for (const ref of reached) for (const to of edges.get(ref) ?? []) reached.add(to);
      expect(new Set(one.components.map((component) => component["bom-ref"]))).toEqual(
        new Set([...reached].slice(1)),
      );
    }
  });

  test("what one member develops with is not in another that depends on it", async () => {
    const { host } = await split({ ...files });
    const [first = "", second = ""] = members.map((name) => name.replace("@", "").replace("/", "-"));
    const scopes = (word: string, name: string): readonly string[] =>
      bom(host, `sbom.${word}.cdx.json`).components.flatMap((one) =>
        nameOf(one) === name ? [one.scope] : [],
      );
    expect(scopes(first, "mocha")).toEqual(["excluded"]);
    expect(scopes(second, "mocha")).toEqual([]);
    expect(scopes(second, members[0])).toEqual(["required"]);
  });
});

test.each([
  ["spdx-json", "default", "sbom", "spdx", "SPDX-2.3"],
  ["cyclonedx-json", "1.7", "out/bill.of", "json", "1.7"],
  ["cyclonedx-json", "1.5", "bill", "", "1.5"],
])("%s %s: all SBOMs are of one format and lie beside %s", async (format, version, stem, ending, told) => {
  const file = stem === "sbom" ? "sbom.spdx.json" : ending ? `${stem}.${ending}` : stem;
  const inputs = { format, "spec-version": version, "output-file": file };
  const { host, status } = await split(npm, inputs);
  expect(status).toBe(0);
  const paths = JSON.parse(host.outputs.get("sbom-paths") ?? "[]") as string[];
  const member = stem === "sbom" ? "sbom.acme-a.spdx.json" : ending ? `${stem}.acme-a.json` : "bill.acme-a";
  expect(paths).toContain(`/work/${member}`);
  for (const path of paths) {
    const { spdxVersion, specVersion } = JSON.parse(host.disk.get(path) ?? "{}") as Record<string, string>;
    expect(spdxVersion ?? specVersion).toBe(told);
  }
});

test("the report counts each member as it stands alone, and `min-quality` holds for every SBOM", async () => {
  const { host, status } = await split(npm, { "min-quality": "90" });
  expect(status).toBe(1);
  const { tables, findings, metrics } = reportOf(host);
  const table = tables.find(({ id }) => id === "members");
  expect(table?.rows.map(([name, all, , , , , file]) => [name, Number(all) > 0, file])).toEqual([
    ["web", true, "sbom.web.cdx.json"],
    ["@acme/a", true, "sbom.acme-a.cdx.json"],
    ["@acme/b", true, "sbom.acme-b.cdx.json"],
  ]);
  for (const [, all, ...scopes] of table?.rows ?? [])
    expect(Number(scopes[0]) + Number(scopes[1]) + Number(scopes[2])).toBe(all);
  expect(metrics.members).toBe(3);
  const low = findings.filter(({ rule }) => rule === "sbom/quality").map(({ subject }) => subject);
  expect(low).toEqual([
    "package-lock.json",
    "pkg:npm/web",
    "pkg:npm/%40acme/a@1.2.0",
    "pkg:npm/%40acme/b@0.1.0",
  ]);
  expect(written(host)).toHaveLength(4);
});

test("a change is told of the whole, and `omit` holds for every member", async () => {
  const base = JSON.stringify({ name: "acme", lockfileVersion: 3, packages: { "": { name: "acme" } } });
  const { host } = await split({ ...npm, "base/package-lock.json": base }, { base: "base", omit: "dev" });
  expect(Number(host.outputs.get("added"))).toBeGreaterThan(10);
  const names = bom(host, "sbom.acme-a.cdx.json").components.map(({ name }) => name);
  expect(names).toContain("debug");
  expect(names).not.toContain("mocha");
});

test("without members there is the SBOM alone, and nothing is wrong with that", async () => {
  const lock = {
    name: "app",
    lockfileVersion: 3,
    packages: { "": {}, "node_modules/a": { version: "1.0.0" } },
  };
  const { host, status } = await split({ "package-lock.json": JSON.stringify(lock) });
  expect([status, written(host)]).toEqual([0, ["/work/sbom.cdx.json"]]);
  expect(host.outputs.get("sbom-paths")).toBe('["/work/sbom.cdx.json"]');
  expect(reportOf(host).metrics.members).toBeUndefined();
});

test("several projects are members of one product: each gets its SBOM", async () => {
  const lock = (name: string) =>
    JSON.stringify({
      name,
      lockfileVersion: 3,
      packages: {
        "": { name, version: "1.0.0", dependencies: { a: "1" } },
        "node_modules/a": { version: "1.0.0" },
      },
    });
  const { host } = await split(
    { "front/package-lock.json": lock("front"), "back/package-lock.json": lock("back") },
    { path: "front\nback" },
  );
  expect(written(host)).toEqual([
    "/work/sbom.back.cdx.json",
    "/work/sbom.cdx.json",
    "/work/sbom.front.cdx.json",
  ]);
  expect(bom(host, "sbom.back.cdx.json").components.map(({ name }) => name)).toEqual(["a"]);
});

test("an incomplete lock file gives no SBOM at all, of no member, nor one of an earlier run", async () => {
  const broken = npm["package-lock.json"].replace(
    '"node_modules/left-pad": {',
    '"node_modules/right-pad": {',
  );
  const { host, status } = await split({ "package-lock.json": broken, "sbom.web.cdx.json": "old" });
  expect([status, written(host), host.outputs.get("sbom-paths")]).toEqual([1, [], "[]"]);
});

describe("names of files", () => {
  const files = (
    members: readonly (readonly [string, string])[],
    file = "sbom.cdx.json",
  ): readonly string[] =>
    filesOf(
      members.map(([name, path]) => ({ name, path })),
      file,
    );

  test.each([
    ["sbom.cdx.json", "sbom.web.cdx.json"],
    ["out/sbom.spdx.json", "out/sbom.web.spdx.json"],
    ["app.bom.json", "app.web.bom.json"],
    ["v1.2.json", "v1.2.web.json"],
    ["sbom", "sbom.web"],
  ])("beside %s lies %s", (file, wanted) => {
    expect(files([["web", "packages/web"]], file)).toEqual([wanted]);
  });

  test("members of one name are told apart by their folders", () => {
    expect(
      files([
        ["web", "apps/web"],
        ["Web", "packages/web"],
        ["api", "api"],
      ]),
    ).toEqual(["sbom.web.apps-web.cdx.json", "sbom.Web.packages-web.cdx.json", "sbom.api.cdx.json"]);
  });

  test("two that no system could tell apart are refused", () => {
    expect(() =>
      files([
        ["web", "a-b"],
        ["web", "a/b"],
      ]),
    ).toThrow(/the SBOMs of web \(a-b\), web \(a\/b\) would have one name/);
  });

  test.each([
    "../../etc/passwd",
    "..",
    "",
    "a/../../b",
    "C:\\x",
    "nul\u0000",
    "é",
    ".git",
    "x".repeat(5_000),
  ])("a hostile name %j stays in its folder", (name) => {
    const [file = ""] = files([[name, "packages/x"]], "out/sbom.cdx.json");
    expect(file).toMatch(/^out\/sbom\.[A-Za-z0-9_]([A-Za-z0-9._-]{0,99})\.cdx\.json$/);
    expect(file).not.toContain("..");
  });
});

test.each([
  [{ "html-file": "sbom.web.cdx.json" }, /split-workspaces: sbom\.web\.cdx\.json is also the html-file/],
  [{ sbom: "x.json" }, /split-workspaces: lock files tell the members/],
  [{ engine: "github" }, /split-workspaces: lock files tell the members/],
])("%j is refused", async (inputs, words) => {
  const { host, status } = await split({ ...npm, "x.json": "{}" }, inputs as Record<string, string>);
  expect([status, host.lines.join("\n")]).toEqual([2, expect.stringMatching(words)]);
});

test("a member whose file would be the project's own is refused before anything is written", async () => {
  const lock = npm["package-lock.json"]
    .replaceAll("packages/a", "packages/json")
    .replaceAll("@acme/a", "json");
  const { host, status } = await split({ "package-lock.json": lock }, { "output-file": "package" });
  expect([status, host.lines.join("\n")]).toEqual([
    2,
    expect.stringMatching(/split-workspaces: package\.json is a file of the project/),
  ]);
  expect(host.disk.has("/work/package")).toBe(false);
});

test("all go beside the release and into the artifact", { timeout: 30_000 }, async () => {
  const github = await gitHubWith();
  const inputs = { "split-workspaces": "true", "release-assets": "true", "artifact-name": "sbom" };
  const { host, status } = await deliver(github, { inputs, files: npm });
  expect([status, host.lines.filter((line) => line.startsWith("error"))]).toEqual([0, []]);
  const names = ["sbom.acme-a.cdx.json", "sbom.acme-b.cdx.json", "sbom.cdx.json", "sbom.web.cdx.json"];
  expect([...(await assetsOf(github))].sort()).toEqual(names);
  expect(host.lines).toContainEqual(expect.stringMatching(/sbom\.web\.cdx\.json created, /));
  const kept = [...(github.uploads[0]?.files.keys() ?? [])];
  expect(kept.sort()).toEqual(["report.json", ...names]);
});
