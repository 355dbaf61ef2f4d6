import { readFileSync } from "node:fs";
import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { distinctComponents } from "../distinct.ts";
import { readYarn } from "./project.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

const classicLock = fixture("yarn-classic-workspace.yarn.lock");
const berryLock = fixture("yarn-berry-workspace.yarn.lock");
const classicProject = JSON.parse(fixture("yarn-classic-workspace.manifests.json")) as Record<
  string,
  unknown
>;
const berryProject = JSON.parse(fixture("yarn-berry-workspace.manifests.json")) as Record<string, unknown>;

async function read(lock: string, project: Record<string, unknown>): Promise<Inventory> {
  const files = Object.entries(project).map(([path, value]) => [
    path,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const host = fakeHost({ files: Object.fromEntries(files) });
  return inventoryOf([await readYarn(lock, ".", "yarn.lock", host.files)]);
}

function named(inventory: Inventory, purl: string): Component {
  const component = inventory.components.find((candidate) => candidate.purl === purl);
  if (component === undefined) throw new Error(`no ${purl}`);
  return component;
}

function targets({ components }: Inventory, { edges }: Component): Record<string, string | undefined> {
  return Object.fromEntries(edges.map(({ kind, to }) => [components[to]?.name ?? "", kind]));
}

/** Names that yarn lists as the project asks for them, and we as they were published. */
function listed(text: string, published: Record<string, string>): readonly string[] {
  const names = text.trim().split("\n");
  return [...new Set(names.map((name) => published[name] ?? name))].sort();
}

function namesOf(inventory: Inventory): readonly string[] {
  const [project] = inventory.components;
  const names = [project, ...distinctComponents(inventory)].map((one) => `${one?.name}@${one?.version}`);
  return [...new Set(names)].sort();
}

describe("a workspace of yarn 1", () => {
  test("has the components of `yarn list`, and the project itself", async () => {
    const inventory = await read(classicLock, classicProject);
    const published = {
      "lodash-alias@4.17.20": "lodash@4.17.20",
      "linked@3.0.0": "local@3.0.0",
      "string-width-cjs@4.2.3": "string-width@4.2.3",
      "strip-ansi-cjs@6.0.1": "strip-ansi@6.0.1",
      "wrap-ansi-cjs@7.0.0": "wrap-ansi@7.0.0",
    };
    const theirs = listed(fixture("yarn-classic-workspace.list.txt"), published);
    expect(namesOf(inventory)).toEqual([...theirs, "y1@1.2.3"].sort());
    expect(inventory.problems.map(({ message }) => message)).toEqual([
      "`@acme/a` wants `left-pad` as a peer, which is not there.",
    ]);
  });

  test("gives members, scopes, aliases, folders and digests", async () => {
    const inventory = await read(classicLock, classicProject);
    expect(inventory.components.filter(({ role }) => role === "member").map(({ purl }) => purl)).toEqual([
      "pkg:npm/%40acme/a@1.0.0",
      "pkg:npm/%40acme/b@2.0.0",
    ]);
    expect(targets(inventory, named(inventory, "pkg:npm/%40acme/b@2.0.0"))).toEqual({
      "@acme/a": "production",
      "is-odd": "production",
      JSONStream: "production",
      typescript: "development",
      fsevents: "optional",
    });
    expect(named(inventory, "pkg:npm/react@18.2.0")).toMatchObject({
      scope: "required",
      source: { kind: "registry", url: "https://registry.example.org/react/-/react-18.2.0.tgz" },
      digests: [{ algorithm: "SHA-512" }],
    });
    expect(named(inventory, "pkg:npm/mocha@10.2.0")).toMatchObject({ scope: "excluded", development: true });
    expect(named(inventory, "pkg:npm/fsevents@2.3.3")).toMatchObject({ scope: "optional" });
    expect(named(inventory, "pkg:npm/lodash@4.17.20")).toMatchObject({ alias: "lodash-alias" });
    const folders = inventory.components.filter(({ name }) => name === "local");
    expect(folders.map(({ source, version, license }) => [source.kind, version, license?.text])).toEqual([
      ["link", "3.0.0", "MIT"],
      ["file", "3.0.0", "MIT"],
    ]);
  });
});

describe("a workspace of yarn 4", () => {
  test("has the components of `yarn info -AR`", async () => {
    const inventory = await read(berryLock, berryProject);
    const published = { "linked@0.0.0": "local@3.0.0", "portaled@3.0.0": "local@3.0.0" };
    expect(namesOf(inventory)).toEqual(listed(fixture("yarn-berry-workspace.list.txt"), published));
    expect(inventory.problems.map(({ message }) => message)).toEqual([
      "`@acme/a` wants `left-pad` as a peer, which is not there.",
    ]);
    expect(inventory.components.filter(({ extraneous }) => extraneous)).toEqual([]);
  });

  test("tells development from production by each package.json", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(targets(inventory, named(inventory, "pkg:npm/%40acme/b@2.0.0"))).toEqual({
      "@acme/a": "production",
      "is-odd": "production",
      JSONStream: "production",
      typescript: "development",
      esbuild: "optional",
    });
    expect(named(inventory, "pkg:npm/eslint@8.57.0")).toMatchObject({ scope: "excluded", development: true });
    expect(named(inventory, "pkg:npm/%40esbuild/aix-ppc64@0.20.0")).toMatchObject({ scope: "optional" });
  });

  test("tells a patched package once, with its patch, yarn's own patches too", async () => {
    const inventory = await read(berryLock, berryProject);
    const patched = inventory.components.filter(({ patch }) => patch);
    expect(patched.map(({ ref, patch, scope }) => [ref, patch, scope])).toEqual([
      ["pkg:npm/fsevents@2.3.3", "optional!builtin<compat/fsevents>", "optional"],
      ["pkg:npm/is-even@1.0.0", "./is-even.patch", "required"],
      ["pkg:npm/typescript@5.4.5", "optional!builtin<compat/typescript>", "excluded"],
    ]);
    expect(targets(inventory, named(inventory, "pkg:npm/chokidar@3.5.3"))).toMatchObject({
      fsevents: "optional",
    });
  });

  test("keeps yarn's checksum apart from digests, and marks what may run scripts", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(inventory.components.every(({ digests }) => digests.length === 0)).toBe(true);
    expect(named(inventory, "pkg:npm/chalk@4.1.2").cacheChecksum).toMatch(/^10c0\/[0-9a-f]{128}$/);
    const scripts = inventory.components.filter(({ installScript }) => installScript);
    expect(scripts.map(({ name }) => name)).toEqual(["esbuild"]);
  });

  test("gives a peer from whoever asks for the package", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(targets(inventory, named(inventory, "pkg:npm/react-dom@18.2.0"))).toMatchObject({ react: "peer" });
  });

  test("takes what `resolutions` set in the place of what is asked for", async () => {
    const inventory = await read(berryLock, berryProject);
    expect(targets(inventory, named(inventory, "pkg:npm/is-odd@3.0.1"))).toEqual({
      "is-number": "production",
    });
    expect(
      inventory.components.filter(({ name }) => name === "is-number").map(({ version }) => version),
    ).toEqual(["7.0.0"]);
  });
});

const v1 = "# yarn lockfile v1\n\n";
const meta = "__metadata:\n  version: 8\n\n";

function workspace(name: string, dependencies: string): string {
  return `"${name}@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "${name}@workspace:."\n${dependencies}\n`;
}

describe("sources and digests", () => {
  test.each([
    ["x@^1", "https://registry.example/x/-/x-1.0.0.tgz#0123", "registry", "pkg:npm/x@1.0.0"],
    ["x@^1", "x-1.0.0.tgz#0123", "registry", "pkg:npm/x@1.0.0"],
    [
      "x@a/x",
      "https://codeload.example/a/x/tar.gz/01",
      "tarball",
      "pkg:npm/x@1.0.0?download_url=https:%2F%2Fcodeload.example%2Fa%2Fx%2Ftar.gz%2F01",
    ],
    [
      "x@git+ssh://git@git.example/a/x.git",
      "git+ssh://git@git.example/a/x.git#0123",
      "git",
      "pkg:npm/x@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40git.example%2Fa%2Fx.git%230123",
    ],
    ["x@file:x.tgz", "file:x.tgz#0123", "file", "pkg:npm/x@1.0.0"],
    ["x@../x.tgz", "../x.tgz#0123", "file", "pkg:npm/x@1.0.0"],
    ["x@./vendor/x", "", "file", "pkg:npm/x@1.0.0"],
  ])("of yarn 1: %s, resolved to %s, is a %s source", async (pattern, resolved, kind, purl) => {
    const lock = `${v1}"${pattern}":\n  version "1.0.0"\n  resolved "${resolved}"\n`;
    const dependencies = { x: pattern.slice(2) };
    const inventory = await read(lock, { "package.json": { name: "app", dependencies } });
    expect(inventory.problems).toEqual([]);
    expect(named(inventory, purl)).toMatchObject({ source: { kind } });
  });

  test("without an integrity the fragment of the address is a SHA-1", async () => {
    const sha1 = "0123456789".repeat(4);
    const lock = `${v1}x@1:\n  version "1.0.0"\n  resolved "https://registry.example/x/-/x-1.0.0.tgz#${sha1}"\n`;
    const inventory = await read(lock, { "package.json": { dependencies: { x: "1" } } });
    expect(named(inventory, "pkg:npm/x@1.0.0")).toMatchObject({
      digests: [{ algorithm: "SHA-1", hex: sha1 }],
      source: { url: "https://registry.example/x/-/x-1.0.0.tgz" },
    });
  });

  test.each([
    ["x@npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.example%2Fx.tgz", "registry", "pkg:npm/x@1.0.0"],
    [
      "x@https://git.example/a/x.git#commit=0123",
      "git",
      "pkg:npm/x@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fa%2Fx.git%230123",
    ],
    [
      "x@git@git.example:a/x.git#workspace=x&commit=0123",
      "git",
      "pkg:npm/x@1.0.0?vcs_url=git%40git.example:a%2Fx.git%230123",
    ],
    [
      "x@https://files.example/x.tgz",
      "tarball",
      "pkg:npm/x@1.0.0?download_url=https:%2F%2Ffiles.example%2Fx.tgz",
    ],
    ["x@file:./x.tgz#./x.tgz::hash=01&locator=app%40workspace%3A.", "file", "pkg:npm/x@1.0.0"],
    [
      "x@patch:x@patch%3Ax@npm%253A1.0.0%23b.patch#a.patch::version=1.0.0&hash=01",
      "registry",
      "pkg:npm/x@1.0.0",
    ],
  ])("of yarn 2 and later: %s is a %s source", async (resolution, kind, purl) => {
    const entry = `"x@wish":\n  version: 1.0.0\n  resolution: "${resolution}"\n`;
    const lock = `${meta}${workspace("app", "  dependencies:\n    x: wish")}\n${entry}`;
    const inventory = await read(lock, { "package.json": { name: "app", dependencies: { x: "wish" } } });
    expect(inventory.problems).toEqual([]);
    expect(named(inventory, purl)).toMatchObject({ source: { kind } });
  });
});

test("a path without a protocol is a folder that yarn 4 copies", async () => {
  const entry =
    '"p@file:./lib::locator=app%40workspace%3A.":\n  version: 3.0.0\n  resolution: "p@file:./lib#./lib::hash=2d4b94&locator=app%40workspace%3A."\n';
  const lock = `${meta}${workspace("app", "  dependencies:\n    p: ./lib")}\n${entry}`;
  const inventory = await read(lock, { "package.json": { name: "app", dependencies: { p: "./lib" } } });
  expect(inventory.problems).toEqual([]);
  expect(named(inventory, "pkg:npm/p@3.0.0")).toMatchObject({ source: { kind: "file" } });
});

describe("what cannot be told is never passed over", () => {
  test.each([
    ["yarn 1", `${v1}a@1:\n  version "1.0.0"\n  dependencies:\n    gone "1"\n`],
    [
      "yarn 4",
      `${meta}"a@npm:1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  dependencies:\n    gone: "npm:1"\n\n${workspace("app", '  dependencies:\n    a: "npm:1"')}`,
    ],
  ])("%s: what a package of the lock asks for and the lock lacks is missing", async (_name, lock) => {
    const inventory = await read(lock, { "package.json": { name: "app", dependencies: { a: "1" } } });
    expect(inventory.problems).toMatchObject([
      { kind: "missing", level: "fail", message: "`a` depends on `gone`, which is not in the lock file." },
    ]);
  });

  test.each([[v1], [meta]])("%j without a package.json is refused", async (lock) => {
    await expect(read(lock, { "README.md": "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "yarn.lock cannot be read without package.json, which is not there or no JSON",
      fix: expect.stringContaining("package.json files"),
    });
  });

  test("a member whose package.json is gone, and an entry that is none, are unreadable", async () => {
    const member = '"m@workspace:m":\n  version: 0.0.0-use.local\n  resolution: "m@workspace:m"\n';
    const lock = `${meta}${workspace("app", "")}\n${member}\n"flat@npm:1": x\n\n"a@npm:1":\n  version: 1\n`;
    const { problems, unreadable } = await read(lock, { "package.json": { name: "app" } });
    expect(unreadable).toBe(3);
    expect(problems.filter(({ level }) => level === "fail").map(({ place }) => place)).toEqual([
      "flat@npm:1",
      "a@npm:1",
      "m/package.json",
    ]);
  });
});

test("a lock of yarn 1 whose patterns are those asked for takes `resolutions` in their place", async () => {
  const entry = (pattern: string, version: string, rest = ""): string =>
    `"${pattern}":\n  version "${version}"\n${rest}`;
  const lock = `${v1}${entry("a@1", "1.0.0", '  dependencies:\n    b "^1"\n    "@s/c" "^1"\n')}\n${entry("b@2", "2.0.0")}\n${entry("@s/c@3", "3.0.0")}`;
  const inventory = await read(lock, {
    "package.json": { dependencies: { a: "1" }, resolutions: { "**/b": "2", "a/@s/c": "3" } },
  });
  expect(inventory.problems).toEqual([]);
  expect(targets(inventory, named(inventory, "pkg:npm/a@1.0.0"))).toEqual({
    b: "production",
    "@s/c": "production",
  });
});

test("catalogs and package extensions of .yarnrc.yml lead to what they stand for", async () => {
  const entry = (name: string, version: string): string =>
    `"${name}@npm:${version}":\n  version: ${version}\n  resolution: "${name}@npm:${version}"\n\n`;
  const own = workspace("app", '  dependencies:\n    a: "catalog:"\n    b: "catalog:old"');
  const lock = `${meta}${entry("a", "1.0.0")}${own}\n${entry("b", "2.0.0")}${entry("c", "3.0.0")}`;
  const rc =
    'catalog: { a: 1.0.0 }\ncatalogs: { old: { b: 2.0.0 } }\npackageExtensions:\n  "a@*":\n    dependencies: { c: 3.0.0, none: 1 }\n';
  const inventory = await read(lock, {
    ".yarnrc.yml": rc,
    "package.json": { name: "app", dependencies: { a: "catalog:", b: "catalog:old" } },
  });
  expect(inventory.problems).toEqual([]);
  expect(targets(inventory, named(inventory, "pkg:npm/a@1.0.0"))).toEqual({ c: "production" });
});

test("peers pass through packages that want them too, and are missing where nobody has them", async () => {
  const entry = (name: string, rest: string): string =>
    `"${name}@npm:1":\n  version: 1.0.0\n  resolution: "${name}@npm:1.0.0"\n${rest}\n`;
  const wants = "  peerDependencies:\n    react: '*'\n    gone: '*'\n".replaceAll("'", '"');
  const lock = `${meta}${workspace("app", '  dependencies:\n    outer: "npm:1"\n    react: "npm:1"')}
${entry("outer", `  dependencies:\n    inner: "npm:1"\n${wants}`)}${entry("inner", wants)}${entry("react", "")}`;
  const inventory = await read(lock, {
    "package.json": { name: "app", dependencies: { outer: "1", react: "1" } },
  });
  expect(targets(inventory, named(inventory, "pkg:npm/inner@1.0.0"))).toEqual({ react: "peer" });
  expect(inventory.problems.map(({ kind, key, subject }) => [kind, key, subject])).toEqual([
    ["missing-peer", "gone", "pkg:npm/outer@1.0.0"],
    ["missing-peer", "gone", "pkg:npm/inner@1.0.0"],
  ]);
});

test("names that are inherited by every object are only names", async () => {
  const lock = `${v1}__proto__@1:\n  version "1.0.0"\n  dependencies:\n    constructor "1"\n    __proto__ "1"\n\nconstructor@1:\n  version "2.0.0"\n`;
  const inventory = await read(lock, { "package.json": '{"dependencies":{"__proto__":"1","toString":"1"}}' });
  expect(inventory.components.map(({ purl }) => purl).slice(1)).toEqual([
    "pkg:npm/__proto__@1.0.0",
    "pkg:npm/constructor@2.0.0",
  ]);
  expect(inventory.problems.map(({ kind, message }) => [kind, message])).toEqual([
    ["outdated", expect.stringContaining("`toString` is new")],
  ]);
});

test("questions about peers stay linear: a hostile lock of many askers and many peers ends", {
  timeout: 20_000,
}, async () => {
  const peers = Array.from({ length: 3_000 }, (_, at) => `    p${at}: "*"\n`).join("");
  const askers = Array.from(
    { length: 3_000 },
    (_, at) =>
      `"a${at}@npm:1":\n  version: 1.0.0\n  resolution: "a${at}@npm:1.0.0"\n  dependencies:\n    x: "npm:1"\n\n`,
  ).join("");
  const lock = `${meta}${workspace("app", "")}\n${askers}"x@npm:1":\n  version: 1.0.0\n  resolution: "x@npm:1.0.0"\n  peerDependencies:\n${peers}`;
  const inventory = await read(lock, { "package.json": { name: "app" } });
  expect(inventory.components).toHaveLength(3_002);
});
