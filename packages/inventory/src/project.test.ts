import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import { readProject } from "./project.ts";

const lock = (packages: object): string => JSON.stringify({ name: "app", lockfileVersion: 3, packages });
const one = lock({ "": { dependencies: { a: "1" } }, "node_modules/a": { version: "1.0.0" } });

function filesOf(files: Record<string, string>) {
  return fakeHost({ files }).files;
}

test("the lock file of a folder is found, and named in reports from the workspace", async () => {
  const reading = await readProject("web", filesOf({ "web/package-lock.json": one }));
  expect(reading).toMatchObject({ manager: "npm", manifest: "web/package-lock.json" });
});

test("a shrinkwrap goes before a package-lock, as npm has it", async () => {
  const files = filesOf({ "package-lock.json": one, "npm-shrinkwrap.json": one });
  expect((await readProject(".", files)).manifest).toBe("npm-shrinkwrap.json");
});

test("lock files of two managers need a choice, and a path that names one makes it", async () => {
  const files = filesOf({
    "package-lock.json": one,
    "pnpm-lock.yaml": "lockfileVersion: '9.0'\nimporters: { .: {} }\n",
  });
  await expect(readProject(".", files)).rejects.toMatchObject({
    code: "INPUT",
    message: "path: . holds lock files of two package managers, package-lock.json and pnpm-lock.yaml",
    fix: expect.stringContaining("path: package-lock.json"),
  });
  expect((await readProject("pnpm-lock.yaml", files)).manager).toBe("pnpm");
});

test.each([
  [{ "package.json": "{}" }, ".", "NOT_FOUND", /npm install --package-lock-only/],
  [{ "package.json": "{}", "pnpm-workspace.yaml": "" }, ".", "NOT_FOUND", /pnpm install --lockfile-only/],
  [{ "package.json": "{}", ".yarnrc.yml": "" }, ".", "NOT_FOUND", /yarn install --mode=update-lockfile/],
  [{ "package.json": "{}", "bunfig.toml": "" }, ".", "NOT_FOUND", /bun install --lockfile-only/],
  [{ "go.mod": "" }, ".", "NOT_FOUND", /the project of go\.mod, .* `engine: github`/],
  [{ "App.csproj": "" }, ".", "NOT_FOUND", /the project of App\.csproj/],
  [{ "README.md": "" }, ".", "NOT_FOUND", /Name the project's folder/],
  [{ "README.md": "" }, "gone", "INPUT", /relative to the workspace/],
  [{ "README.md": "" }, "README.md", "INPUT", /package-lock.json/],
  [{ "yarn.lock": "" }, ".", "FORMAT", /yarn install/],
])("%j with path %s is told as %s with a fix", async (files, path, code, fix) => {
  await expect(readProject(path, filesOf(files as Record<string, string>))).rejects.toMatchObject({
    code,
    fix: expect.stringMatching(fix),
  });
});

test("a folder whose projects lie below names them", async () => {
  const projects = ["web", "apps/api", "apps/admin", "apps/mail", "node_modules/a", "a/b/c", ".git/x"];
  const files = filesOf({
    "package.json": "{}",
    ...Object.fromEntries(projects.map((at) => [`${at}/yarn.lock`, ""])),
  });
  await expect(readProject(".", files)).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: "No lock file in ., but there are some in web, apps/admin, apps/api and 1 more",
    fix: expect.stringContaining("`path: web`"),
  });
});

test("licenses that the lock lacks come from node_modules, of the same version alone", async () => {
  const files = filesOf({
    "package-lock.json": lock({
      "": { dependencies: { a: "1", b: "1", c: "1" } },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0" },
      "node_modules/c": { version: "1.0.0", license: "ISC" },
    }),
    "node_modules/a/package.json": '{"version":"1.0.0","license":"MIT"}',
    "node_modules/b/package.json": '{"version":"2.0.0","license":"MIT"}',
    "node_modules/c/package.json": '{"version":"1.0.0","license":"MIT"}',
  });
  const { drafts } = await readProject(".", files);
  expect(drafts.slice(1).map(({ name, license }) => [name, license?.text, license?.origin])).toEqual([
    ["a", "MIT", "node_modules/a/package.json"],
    ["b", undefined, undefined],
    ["c", "ISC", "package-lock.json"],
  ]);
});

test("licenses of a pnpm project come from its store folder, names and versions of members from their manifests", async () => {
  const files = filesOf({
    "package.json": '{"name":"root","version":"1.0.0"}',
    "packages/a/package.json": '{"name":"@x/a","version":"2.0.0","license":"MIT"}',
    "pnpm-lock.yaml": `lockfileVersion: '9.0'
importers:
  .: {}
  packages/a:
    dependencies:
      '@s/b': { specifier: 1, version: 1.0.0(c@1.0.0) }
packages:
  '@s/b@1.0.0': { resolution: { integrity: sha512-x } }
snapshots:
  '@s/b@1.0.0(c@1.0.0)': {}
`,
    "node_modules/.pnpm/@s+b@1.0.0_c@1.0.0/node_modules/@s/b/package.json":
      '{"version":"1.0.0","license":"BSD-3-Clause"}',
  });
  const { drafts } = await readProject(".", files);
  expect(drafts.map(({ purl, license }) => [purl, license?.text])).toEqual([
    ["pkg:npm/root@1.0.0", undefined],
    ["pkg:npm/%40x/a@2.0.0", "MIT"],
    ["pkg:npm/%40s/b@1.0.0", "BSD-3-Clause"],
  ]);
});

test("credentials in the addresses of a lock file are not read", async () => {
  const url = "https://me:canary@npm.example/a.tgz";
  const npm = { "": { dependencies: { a: url } }, "node_modules/a": { version: "1.0.0", resolved: url } };
  const pnpm = `lockfileVersion: '9.0'
importers: { .: { dependencies: { a: { specifier: "${url}", version: "${url}" } } } }
packages: { "a@${url}": { resolution: { tarball: "${url}" }, version: 1.0.0 }, "${url}": broken }
snapshots: { "a@${url}": {} }
`;
  for (const files of [{ "package-lock.json": lock(npm) }, { "pnpm-lock.yaml": pnpm }]) {
    const reading = await readProject(".", filesOf(files as Record<string, string>));
    expect(reading.drafts[1]?.source.url).toBe("https://npm.example/a.tgz");
    expect(JSON.stringify(reading)).not.toContain("canary");
  }
});

test("half a character in a name is marked in the name as in the purl", async () => {
  const files = filesOf({
    "package-lock.json": lock({
      "": {},
      "node_modules/\ud800a": { version: "1\udc00" },
      "node_modules/b/node_modules/\ud800a": { version: "1\udc00" },
    }),
  });
  const { drafts } = await readProject(".", files);
  expect(drafts[1]).toMatchObject({
    name: "\ufffda",
    version: "1\ufffd",
    purl: "pkg:npm/%EF%BF%BDa@1%EF%BF%BD",
  });
  expect(() =>
    inventoryOf([{ manager: "npm", manifest: "", drafts, problems: [], unreadable: 0 }]),
  ).not.toThrow();
});
