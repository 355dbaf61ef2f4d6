import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { limits, nodeFiles } from "@ospo-actions/core";
import { zipOf } from "@ospo-actions/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InstalledProject, installedPackages } from "./installed.ts";

let base: string;

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "ospo-installed-")));
  await mkdir(join(base, "work"));
});

afterEach(() => rm(base, { recursive: true, force: true }));

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), content);
  }
}

async function find(
  manager: InstalledProject["manager"],
  component: { name: string; version?: string; alias?: string; path?: string; place?: string },
  env: Record<string, string> = {},
) {
  const [workspace, temporary] = [join(base, "work"), join(base, "tmp")];
  const files = nodeFiles({ workspace, temporary, writable: [workspace, temporary] });
  const project = { manager, folder: ".", members: ["packages/m"] };
  const installed = await installedPackages(project, files, env);
  const { name, version, alias, path = "", place = path } = component;
  const found = await installed?.find({ name, version, alias, path, place });
  return (
    found && {
      origin: found.files.origin,
      license: found.manifest.license,
      list: await found.files.list(),
      text: await found.files
        .read("LICENSE", limits.manifestBytes)
        .catch(({ code }: { code: string }) => code),
    }
  );
}

function packageJson(name: string, version: string, license = "MIT"): string {
  return JSON.stringify({ name, version, license });
}

const text = "MIT License";

test("nothing is found where nothing is installed", async () => {
  expect(await find("yarn", { name: "a", version: "1.0.0" })).toBeUndefined();
});

describe("node_modules", () => {
  test("of npm and bun is where the lock says", async () => {
    await put({
      "work/node_modules/b/node_modules/a/package.json": packageJson("a", "1.0.0"),
      "work/node_modules/b/node_modules/a/LICENSE": text,
    });
    for (const manager of ["npm", "bun"] as const) {
      expect(
        await find(manager, { name: "a", version: "1.0.0", path: "node_modules/b/node_modules/a" }),
      ).toEqual({
        origin: "node_modules/b/node_modules/a",
        license: "MIT",
        list: ["LICENSE", "package.json"],
        text,
      });
    }
  });

  test("of yarn is looked through: nested, of members, under an alias, each version apart", async () => {
    await put({
      "work/node_modules/a/package.json": packageJson("a", "1.0.0", "ISC"),
      "work/node_modules/@s/b/package.json": packageJson("@s/b", "1.0.0"),
      "work/node_modules/@s/b/node_modules/a/package.json": packageJson("a", "2.0.0", "MIT"),
      "work/packages/m/node_modules/a/package.json": packageJson("a", "3.0.0", "0BSD"),
      "work/node_modules/other/package.json": packageJson("real", "4.0.0", "BSD-3-Clause"),
    });
    const licenses = ["1.0.0", "2.0.0", "3.0.0", "5.0.0"].map(
      async (version) => (await find("yarn", { name: "a", version }))?.license,
    );
    expect(await Promise.all(licenses)).toEqual(["ISC", "MIT", "0BSD", undefined]);
    expect(await find("yarn", { name: "real", version: "4.0.0", alias: "other" })).toMatchObject({
      license: "BSD-3-Clause",
      origin: "node_modules/other",
      text: "NOT_FOUND",
    });
  });

  test("with links that go in circles comes to an end", async () => {
    await put({ "work/node_modules/a/package.json": packageJson("a", "1.0.0") });
    await symlink(join(base, "work"), join(base, "work/node_modules/self"));
    expect(await find("yarn", { name: "none", version: "1.0.0" })).toBeUndefined();
    expect(await find("yarn", { name: "a", version: "1.0.0" })).toMatchObject({ license: "MIT" });
  });

  test("is looked through once, whatever number of links lead to a folder", async () => {
    const members = Array.from({ length: 8 }, (_, at) => `m${at}`);
    for (const member of members) {
      await mkdir(join(base, "work", member, "node_modules"), { recursive: true });
      for (const other of members)
        await symlink(join(base, "work", other), join(base, "work", member, "node_modules", other));
    }
    await put({ "work/node_modules/a/package.json": packageJson("a", "1.0.0") });
    const [workspace, temporary] = [join(base, "work"), join(base, "tmp")];
    const files = nodeFiles({ workspace, temporary });
    const listed: string[] = [];
    const counting = {
      ...files,
      list: (path: string) => files.list(listed[listed.push(path) - 1] as string),
    };
    const project = { manager: "yarn", folder: ".", members } as const;
    const installed = await installedPackages(project, counting, {});
    const none = { name: "none", version: "1.0.0", alias: undefined, path: "", place: "" };
    expect(await installed?.find(none)).toBeUndefined();
    expect(listed.sort()).toEqual([...members.map((one) => `${one}/node_modules`), "node_modules"]);
  });

  test("is not left by a name or a link that leads out of the workspace", async () => {
    await put({ "secret/package.json": packageJson("../../secret", "1.0.0"), "work/node_modules/a": "" });
    await symlink(join(base, "secret"), join(base, "work/node_modules/out"));
    for (const manager of ["npm", "pnpm", "yarn", "bun"] as const) {
      for (const name of ["../../secret", "out", "/etc", "..", ""])
        expect(await find(manager, { name, version: "1.0.0", path: `node_modules/${name}` })).toBeUndefined();
    }
  });
});

test("pnpm keeps packages in its store folder, or hoisted as npm does", async () => {
  await put({
    "work/node_modules/.pnpm/@s+b@1.0.0_c@1.0.0/node_modules/@s/b/package.json": packageJson("@s/b", "1.0.0"),
    "work/node_modules/.pnpm/x@https+++a.example+x.tgz/node_modules/x/package.json": packageJson(
      "x",
      "2.0.0",
    ),
    "work/node_modules/hoisted/package.json": packageJson("hoisted", "1.0.0"),
  });
  const wanted = [
    { name: "@s/b", version: "1.0.0", place: "@s/b@1.0.0(c@1.0.0)" },
    { name: "x", version: "2.0.0", place: "x@https://a.example/x.tgz" },
    { name: "hoisted", version: "1.0.0", place: "hoisted@1.0.0" },
  ];
  for (const component of wanted) expect(await find("pnpm", component)).toMatchObject({ license: "MIT" });
});

test("bun's isolated store is found by name and version, whatever it was linked with", async () => {
  await put({
    "work/node_modules/.bun/@s+b@1.0.0+3844822a191571ee/node_modules/@s/b/package.json": packageJson(
      "@s/b",
      "1.0.0",
    ),
    "work/node_modules/.bun/@s+b@1.0.0-rc/node_modules/@s/b/package.json": packageJson(
      "@s/b",
      "1.0.0-rc",
      "ISC",
    ),
    "work/node_modules/.bun/x@github+a+x+0123/node_modules/x/package.json": packageJson("x", "2.0.0", "0BSD"),
  });
  const licenses = [
    { name: "@s/b", version: "1.0.0" },
    { name: "@s/b", version: "1.0.0-rc" },
    { name: "x", version: "2.0.0" },
    { name: "x", version: "3.0.0" },
  ].map(async (component) => (await find("bun", component))?.license);
  expect(await Promise.all(licenses)).toEqual(["MIT", "ISC", "0BSD", undefined]);
});

test("yarn's own store is found by name and version", async () => {
  await put({
    "work/node_modules/.store/@s-b-npm-1.0.0-0123456789/package/package.json": packageJson("@s/b", "1.0.0"),
    "work/node_modules/.store/c-virtual-0123456789/package/package.json": packageJson("c", "2.0.0", "ISC"),
  });
  expect(await find("yarn", { name: "@s/b", version: "1.0.0" })).toMatchObject({ license: "MIT" });
  expect(await find("yarn", { name: "c", version: "2.0.0" })).toMatchObject({ license: "ISC" });
  expect(await find("yarn", { name: "c", version: "1.0.0" })).toBeUndefined();
});

describe("Plug'n'Play", () => {
  const zip = zipOf({
    "node_modules/a/package.json": packageJson("a", "1.0.0"),
    "node_modules/a/LICENSE": text,
    "node_modules/a/lib/x.js": "",
    "other/package.json": "{}",
  });

  function map(location: string): string {
    return JSON.stringify({ packageRegistryData: [["a", [["npm:1.0.0", { packageLocation: location }]]]] });
  }

  test("packages are read out of the project's own cache, and folders that are unplugged", async () => {
    await put({
      "work/.pnp.data.json": map("./.yarn/cache/a-npm-1.0.0.zip/node_modules/a/"),
      "work/.yarn/cache/a-npm-1.0.0.zip": zip,
    });
    const found = {
      origin: ".yarn/cache/a-npm-1.0.0.zip/node_modules/a",
      license: "MIT",
      list: ["LICENSE", "lib", "package.json"],
      text,
    };
    expect(await find("yarn", { name: "a", version: "1.0.0" })).toEqual(found);
    expect(await find("yarn", { name: "a", version: "2.0.0" })).toBeUndefined();
    await put({
      "work/.pnp.data.json": map("./.yarn/unplugged/a/node_modules/a/"),
      "work/.yarn/unplugged/a/node_modules/a/package.json": packageJson("a", "1.0.0", "ISC"),
    });
    expect(await find("yarn", { name: "a", version: "1.0.0" })).toMatchObject({ license: "ISC" });
  });

  test("an archive too big to be read at once is read in parts", async () => {
    await put({
      "work/.pnp.data.json": map("./a.zip/node_modules/a/"),
      "work/a.zip": zipOf({
        "node_modules/a/package.json": packageJson("a", "1.0.0"),
        ...Object.fromEntries(
          Array.from({ length: 4_000 }, (_, at) => [`node_modules/a/${at}`, `file ${at}`]),
        ),
      }),
    });
    expect(await find("yarn", { name: "a", version: "1.0.0" })).toMatchObject({ license: "MIT" });
  });

  test("outside the project only the caches that yarn's settings name are read", async () => {
    await put({
      "work/.pnp.data.json": map("../store/cache/a.zip/node_modules/a/"),
      "store/cache/a.zip": zip,
    });
    const component = { name: "a", version: "1.0.0" };
    expect(await find("yarn", component)).toBeUndefined();
    expect(await find("yarn", component, { YARN_GLOBAL_FOLDER: join(base, "store") })).toMatchObject({
      origin: "a.zip/node_modules/a",
      text,
    });
    await put({ "work/.yarnrc.yml": "cacheFolder: ../store/cache\n" });
    expect(await find("yarn", component)).toMatchObject({ license: "MIT" });
    await put({ "work/.yarnrc.yml": `globalFolder: "\${STORE:-/none}"\n` });
    expect(await find("yarn", component)).toBeUndefined();
    expect(await find("yarn", component, { STORE: join(base, "store") })).toMatchObject({ license: "MIT" });
  });

  test("no link leads out of a cache, and what is no archive is passed over", async () => {
    await put({ "work/.pnp.data.json": map("../store/a.zip/node_modules/a/"), "secret/a.zip": zip });
    await put({ "store/b.zip": "no zip" });
    await symlink(join(base, "secret/a.zip"), join(base, "store/a.zip"));
    const env = { YARN_CACHE_FOLDER: join(base, "store") };
    expect(await find("yarn", { name: "a", version: "1.0.0" }, env)).toBeUndefined();
    await put({ "work/.pnp.data.json": map("../store/b.zip/node_modules/a/") });
    expect(await find("yarn", { name: "a", version: "1.0.0" }, env)).toBeUndefined();
  });
});
