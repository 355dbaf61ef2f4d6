import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { readProject } from "./project.ts";

const wishes = {
  dependencies: { a: "^1.0.0", b: "1.0.0" },
  devDependencies: { c: "1" },
};

function npm(root: object): string {
  const entry = { version: "1.0.0" };
  const packages = { "": root, "node_modules/a": entry, "node_modules/b": entry, "node_modules/c": entry };
  return JSON.stringify({ lockfileVersion: 3, packages });
}

function bun(root: object): string {
  const packages = { a: ["a@1.0.0", "", {}, ""], b: ["b@1.0.0", "", {}, ""], c: ["c@1.0.0", "", {}, ""] };
  return JSON.stringify({ lockfileVersion: 2, workspaces: { "": root }, packages });
}

async function outdated(file: string, lock: string, manifest: object): Promise<readonly string[]> {
  const { files } = fakeHost({ files: { [file]: lock, "package.json": JSON.stringify(manifest) } });
  const { problems } = await readProject(".", files);
  expect(problems.every(({ kind, level }) => kind === "outdated" && level === "review")).toBe(true);
  return problems.map(({ message }) => message);
}

const locks = [
  ["package-lock.json", npm, "npm install --package-lock-only"],
  ["bun.lock", bun, "bun install --lockfile-only"],
] as const;

test.each(locks)("%s that answers what package.json asks is not out of date", async (file, lockOf) => {
  expect(await outdated(file, lockOf(wishes), { name: "app", scripts: {}, ...wishes })).toEqual([]);
});

test.each(locks)(
  "%s is out of date with a new, a gone, a changed and a moved dependency",
  async (file, lockOf, fix) => {
    const now = { dependencies: { a: "^1.0.0", b: "^2.0.0", c: "1" }, optionalDependencies: { d: "1" } };
    const [message = ""] = await outdated(file, lockOf(wishes), now);
    expect(message).toBe(
      `The lock file is out of date with \`package.json\`: \`b\` is \`^2.0.0\`, was \`1.0.0\`, \`c\` is \`1\`, was \`1 (devDependencies)\`, \`d\` is new. Run \`${fix}\` and commit the lock file.`,
    );
    expect(await outdated(file, lockOf(wishes), {})).toEqual([expect.stringContaining("`b` is gone")]);
  },
);

test("a name in two fields counts once, as the package managers have it", async () => {
  const both = {
    dependencies: { a: "1", b: "1" },
    optionalDependencies: { a: "1" },
    peerDependencies: { b: "*" },
  };
  const locked = { dependencies: { b: "1" }, optionalDependencies: { a: "1" } };
  const { files } = fakeHost({
    files: {
      "package-lock.json": JSON.stringify({
        lockfileVersion: 3,
        packages: { "": locked, "node_modules/a": {}, "node_modules/b": {} },
      }),
      "package.json": JSON.stringify(both),
    },
  });
  expect((await readProject(".", files)).problems).toEqual([]);
});
