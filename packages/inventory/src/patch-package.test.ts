import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { readProject } from "./project.ts";

const entry = { version: "1.0.0" };
const npm = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { a: "1", "@s/b": "1", c: "npm:x@1" } },
    "node_modules/a": { ...entry, dependencies: { "@s/b": "1" } },
    "node_modules/a/node_modules/@s/b": entry,
    "node_modules/@s/b": entry,
    "node_modules/c": { ...entry, name: "x" },
  },
});
const yarn = `# yarn lockfile v1

a@1:
  version "1.0.0"
  dependencies:
    "@s/b" "2"

"@s/b@1":
  version "1.0.0"

"@s/b@2":
  version "2.0.0"
`;

async function patchesOf(lock: string, text: string, manifest: object, files: readonly string[]) {
  const patches = Object.fromEntries(files.map((file) => [file, ""]));
  const host = fakeHost({ files: { [lock]: text, "package.json": JSON.stringify(manifest), ...patches } });
  const { drafts } = await readProject(".", host.files);
  return drafts.flatMap(({ path, patch }) => (patch === undefined ? [] : [`${path}: ${patch}`]));
}

const uses = { scripts: { postinstall: "husky && patch-package" }, dependencies: { a: "1", "@s/b": "1" } };

test("a patch of patch-package stands with the install that it changes", async () => {
  const files = [
    "@s+b+1.0.0.patch",
    "a++@s+b+1.0.0+001+why.patch",
    "c+1.0.0.dev.patch",
    "note.txt",
    "+.patch",
  ];
  const own = files.map((file) => `patches/${file}`);
  expect(await patchesOf("package-lock.json", npm, uses, own)).toEqual([
    "node_modules/a/node_modules/@s/b: patches/a++@s+b+1.0.0+001+why.patch",
    "node_modules/@s/b: patches/@s+b+1.0.0.patch",
    "node_modules/c: patches/c+1.0.0.dev.patch",
  ]);
});

test("with yarn 1 name and version tell", async () => {
  const files = ["patches/a++@s+b+2.0.0.patch", "patches/a+1.0.0.patch"];
  expect(await patchesOf("yarn.lock", yarn, uses, files)).toEqual([
    "a@1: patches/a+1.0.0.patch",
    "@s/b@2: patches/a++@s+b+2.0.0.patch",
  ]);
});

test("they may be in another folder, and are none where nothing runs the tool", async () => {
  const elsewhere = { ...uses, scripts: { postinstall: "npx patch-package --patch-dir ./ci/patches/" } };
  const files = ["ci/patches/a+1.0.0.patch"];
  expect(await patchesOf("package-lock.json", npm, elsewhere, files)).toEqual([
    "node_modules/a: ci/patches/a+1.0.0.patch",
  ]);
  expect(await patchesOf("package-lock.json", npm, {}, ["patches/a+1.0.0.patch"])).toEqual([]);
});

test("npm 12 notes its own patches in lockfileVersion 4", async () => {
  const patched = { path: "patches/a@1.0.0.patch", integrity: "sha512-AAAA" };
  const lock = JSON.stringify({
    lockfileVersion: 4,
    packages: { "": { name: "app", dependencies: { a: "1" } }, "node_modules/a": { ...entry, patched } },
  });
  expect(await patchesOf("package-lock.json", lock, { dependencies: { a: "1" } }, [])).toEqual([
    "node_modules/a: patches/a@1.0.0.patch",
  ]);
});
