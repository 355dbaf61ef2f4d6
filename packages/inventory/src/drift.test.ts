import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
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

test.each(locks)(
  "%s is compared without the credentials of addresses, and tells none",
  async (file, lockOf) => {
    const address = "https://lea:hunter2@npm.acme.example/b.tgz";
    const asked = (range: string) => ({ ...wishes, dependencies: { ...wishes.dependencies, b: range } });
    expect(await outdated(file, lockOf(asked(address)), asked(address))).toEqual([]);
    const [told] = await outdated(file, lockOf(wishes), asked(address));
    expect(told).toContain("`b` is `https://npm.acme.example/b.tgz`, was `1.0.0`");
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

/** Locks of yarn that answer `wishes`. */
const classic = `# yarn lockfile v1

a@^1.0.0:
  version "1.2.0"

b@1.0.0:
  version "1.0.0"

c@1:
  version "1.0.0"
`;
const berry = `__metadata:
  version: 8

"a@npm:^1.0.0":
  version: 1.2.0
  resolution: "a@npm:1.2.0"

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    a: "npm:^1.0.0"
    b: "npm:1.0.0"
    c: "npm:1"

"b@npm:1.0.0":
  version: 1.0.0
  resolution: "b@npm:1.0.0"

"c@npm:1":
  version: 1.0.0
  resolution: "c@npm:1.0.0"
`;

describe.each([
  ["yarn 1", classic],
  ["yarn 4", berry],
])("a lock of %s", (_name, lock) => {
  test("that answers what package.json asks is not out of date, whatever is for development", async () => {
    const { devDependencies, dependencies } = wishes;
    for (const manifest of [wishes, { dependencies: { ...dependencies, ...devDependencies } }])
      expect(await outdated("yarn.lock", lock, { name: "app", ...manifest })).toEqual([]);
  });

  test("is out of date with a new and with a changed dependency, and what it has stays in the graph", async () => {
    const now = { dependencies: { a: "^1.0.0", b: "^2.0.0", c: "1" }, devDependencies: { d: "1" } };
    const [message = ""] = await outdated("yarn.lock", lock, { name: "app", ...now });
    expect(message).toMatch(/`b` is `\^2\.0\.0`, was `1\.0\.0`/);
    expect(message).toMatch(/`d` is new.*Run `yarn install`/);
    const { files } = fakeHost({
      files: { "yarn.lock": lock, "package.json": JSON.stringify({ name: "app", ...now }) },
    });
    const { drafts } = await readProject(".", files);
    expect(drafts[0]?.edges.map(({ to }) => drafts[to]?.name).sort()).toEqual(["a", "b", "c"]);
  });
});

test("an empty range, which means any version, is one that a lock of yarn 1 answers", async () => {
  const lock = '# yarn lockfile v1\n\na@:\n  version "1.0.0"\n';
  expect(await outdated("yarn.lock", lock, { name: "app", dependencies: { a: "" } })).toEqual([]);
});

test("a lock of yarn 4 is out of date with a dependency that is gone; one of yarn 1 lists it as extraneous", async () => {
  const now = { name: "app", dependencies: { a: "^1.0.0", b: "1.0.0" } };
  expect(await outdated("yarn.lock", berry, now)).toEqual([expect.stringContaining("`c` is gone")]);
  expect(await outdated("yarn.lock", classic, now)).toEqual([]);
});

test("peers, links and a name in two fields do not make a lock of yarn 4 out of date", async () => {
  const now = {
    name: "app",
    dependencies: { a: "^1.0.0", b: "npm:1.0.0", c: "2" },
    devDependencies: { c: "1" },
    peerDependencies: { react: "*" },
  };
  expect(await outdated("yarn.lock", berry, now)).toEqual([]);
});

describe("members of the workspace that the lock does not list", () => {
  const own = { "packages/a/package.json": '{"name":"a"}', "packages/b/package.json": '{"name":"b"}' };
  const workspaces = JSON.stringify({ name: "app", workspaces: ["packages/*"] });
  const entry = { name: "a" };
  const npmLock = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      "": { name: "app", workspaces: ["packages/*"] },
      "node_modules/a": { resolved: "packages/a", link: true },
      "packages/a": entry,
    },
  });
  const bunLock = JSON.stringify({
    lockfileVersion: 1,
    workspaces: { "": { name: "app" }, "packages/a": entry },
    packages: { a: ["a@workspace:packages/a"] },
  });
  const yarnLock = `__metadata:\n  version: 8\n\n"a@workspace:packages/a":\n  version: 0.0.0-use.local\n  resolution: "a@workspace:packages/a"\n\n"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n`;
  const pnpmLock = "lockfileVersion: '9.0'\nimporters:\n  .: {}\n  packages/a: {}\n";
  const pnpm = { "pnpm-workspace.yaml": "packages: [packages/*]\n" };

  async function problemsOf(files: Record<string, string>): Promise<readonly string[]> {
    const host = fakeHost({ files: { ...own, "package.json": workspaces, ...files } });
    const { problems } = await readProject(".", host.files);
    expect(problems.every(({ kind }) => kind === "outdated")).toBe(true);
    return problems.map(({ level, message }) => `${level} ${message}`);
  }

  test.each([
    ["npm", { "package-lock.json": npmLock }, "npm install --package-lock-only"],
    ["bun", { "bun.lock": bunLock }, "bun install --lockfile-only"],
    ["yarn 4", { "yarn.lock": yarnLock }, "yarn install"],
    ["pnpm", { "pnpm-lock.yaml": pnpmLock, ...pnpm }, "pnpm install --lockfile-only"],
  ])("are told for %s", async (name, files, renew) => {
    const file = name === "pnpm" ? "pnpm-workspace.yaml" : "package.json";
    expect(await problemsOf(files as Record<string, string>)).toEqual([
      `review The lock file is out of date with \`${file}\`: it does not list the members \`packages/b\`. Run \`${renew}\` and commit the lock file.`,
    ]);
  });

  test.each([
    [
      "in pnpm-workspace.yaml",
      { "pnpm-workspace.yaml": `${pnpm["pnpm-workspace.yaml"]}sharedWorkspaceLockfile: false\n` },
    ],
    ["in .npmrc", { ...pnpm, ".npmrc": "a=b\nshared-workspace-lockfile = false\n" }],
  ])("are none where each has a lock of its own, %s", async (_name, files) => {
    expect(await problemsOf({ "pnpm-lock.yaml": pnpmLock, ...(files as Record<string, string>) })).toEqual(
      [],
    );
  });

  test("may not be known, which is told", async () => {
    const files = { "pnpm-lock.yaml": pnpmLock, "pnpm-workspace.yaml": "packages: [" };
    expect(await problemsOf(files)).toEqual([
      "note Whether the lock file lists all members of `pnpm-workspace.yaml` is not known: pnpm-workspace.yaml is not YAML.",
    ]);
  });
});
