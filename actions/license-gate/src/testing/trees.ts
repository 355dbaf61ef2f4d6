import { execFileSync } from "node:child_process";
import { cp, rm, writeFile } from "node:fs/promises";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { workspaceWith } from "@ospo-actions/testing";

/** A package manager in one of its ways to lay out a tree. */
export interface Manager {
  readonly name: string;
  readonly lock: string;
  /** Where its packages are. */
  readonly tree: string;
  readonly workspace: boolean;
  /** A folder or archive of `express`, below the project. */
  readonly express: RegExp;
  install(tools: string, folder: string): void;
  /** `name@version` of all that its lock file lists, read as text, without a reader of ours. */
  listed(lock: string): ReadonlySet<string>;
}

const root = {
  name: "real",
  version: "1.0.0",
  private: true,
  license: "MIT",
  dependencies: { "is-odd": "3.0.1", "lodash-four": "npm:lodash@4.17.21", express: "4.19.2" },
  devDependencies: { mocha: "10.2.0" },
  optionalDependencies: { fsevents: "2.3.3" },
};

/** Two versions of esbuild, each with packages for some twenty platforms, one of them needed for development alone. */
const members = {
  "packages/core": {
    name: "@real/core",
    version: "1.1.0",
    dependencies: { "is-odd": "2.0.0", react: "18.2.0", "react-dom": "18.2.0" },
    devDependencies: { esbuild: "0.21.5" },
  },
  "packages/tool": {
    name: "@real/tool",
    version: "0.1.0",
    dependencies: { semver: "7.6.0", esbuild: "0.20.0" },
  },
};

/** The project, not yet installed; as a workspace with two members. */
export async function projectFor({ workspace, lock }: Manager): Promise<string> {
  const isPnpm = lock.startsWith("pnpm");
  const own = { ...root, ...(workspace && !isPnpm && { workspaces: ["packages/*"] }) };
  return workspaceWith({
    "package.json": JSON.stringify(own),
    // An empty one says that this is no part of another project.
    ...(lock === "yarn.lock" && { "yarn.lock": "" }),
    ...(workspace && {
      ...(isPnpm && { "pnpm-workspace.yaml": "packages: [packages/*]\n" }),
      ...Object.fromEntries(
        Object.entries(members).map(([path, about]) => [`${path}/package.json`, JSON.stringify(about)]),
      ),
    }),
  });
}

/** Only where its npm package brings a program. */
const hasBun = platform() === "linux" && arch() === "x64";

/** The package managers themselves, from the registry. */
export async function installManagers(): Promise<string> {
  const tools = await workspaceWith({ "package.json": '{"private":true}' });
  const packages = ["yarn@1", "@yarnpkg/cli-dist@4", "pnpm@10", ...(hasBun ? ["@oven/bun-linux-x64@1"] : [])];
  run("npm", ["install", "--ignore-scripts", "--no-audit", ...packages], tools);
  return tools;
}

/** A copy of a tree, so that it can be broken. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await workspaceWith({});
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Puts `text` where the package or archive at `path` was. */
export async function replaceBy(path: string, text: string): Promise<void> {
  await rm(path, { recursive: true });
  await writeFile(path, text);
}

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): void {
  const options = { cwd, stdio: "ignore", env: { ...process.env, ...env } } as const;
  execFileSync(program, args, options);
}

function npm(_: string, folder: string): void {
  run("npm", ["install", "--ignore-scripts", "--no-audit"], folder);
}

function pnpm(linker: string) {
  return (tools: string, folder: string): void => {
    const main = join(tools, "node_modules/pnpm/bin/pnpm.cjs");
    run(process.execPath, [main, "install", "--ignore-scripts", `--node-linker=${linker}`], folder);
  };
}

const registry = (): string =>
  execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();

function yarn1(tools: string, folder: string): void {
  const main = join(tools, "node_modules/yarn/bin/yarn.js");
  run(process.execPath, [main, "install", "--ignore-scripts", "--registry", registry()], folder);
}

function yarn4(linker: string) {
  return (tools: string, folder: string): void => {
    const main = join(tools, "node_modules/@yarnpkg/cli-dist/bin/yarn.js");
    run(process.execPath, [main, "install"], folder, {
      YARN_NPM_REGISTRY_SERVER: registry(),
      YARN_NODE_LINKER: linker,
      YARN_ENABLE_GLOBAL_CACHE: "0",
      YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
      YARN_ENABLE_SCRIPTS: "0",
      YARN_ENABLE_TELEMETRY: "0",
    });
  };
}

function bun(tools: string, folder: string): void {
  const program = join(tools, "node_modules/@oven/bun-linux-x64/bin/bun");
  run(program, ["install", "--ignore-scripts", "--save-text-lockfile"], folder);
}

function listedByNpm(lock: string): ReadonlySet<string> {
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { name?: string; version: string; link?: boolean }>;
  };
  return new Set(
    Object.entries(packages).flatMap(([place, { name, version, link }]) => {
      const at = place.lastIndexOf("node_modules/");
      return at < 0 || link ? [] : [`${name ?? place.slice(at + "node_modules/".length)}@${version}`];
    }),
  );
}

function listedByPnpm(lock: string): ReadonlySet<string> {
  const [, section = ""] = /^packages:\n([\s\S]*?)^snapshots:/m.exec(lock) ?? [];
  return new Set([...section.matchAll(/^ {2}'?(@?[^@'\s]+@[^'\s]+?)'?:$/gm)].map(([, id = ""]) => id));
}

function listedByYarn1(lock: string): ReadonlySet<string> {
  const entries = lock.matchAll(/^"?(@?[^@"\s]+)@(?:npm:(@?[^@"]+)@)?[^\n]*:\n {2}version "([^"]+)"/gm);
  return new Set([...entries].map(([, asked = "", own, version = ""]) => `${own ?? asked}@${version}`));
}

function listedByYarn4(lock: string): ReadonlySet<string> {
  const resolutions = lock.matchAll(/^ {2}resolution: "(@?[^@"]+)@(?:npm:|patch:[^"]*::version=)([^"&]+)/gm);
  return new Set([...resolutions].map(([, name = "", version = ""]) => `${name}@${version}`));
}

function listedByBun(lock: string): ReadonlySet<string> {
  const [, section = ""] = /^ {2}"packages": \{\n([\s\S]*?)^ {2}\}/m.exec(lock) ?? [];
  const ids = [...section.matchAll(/^ {4}"[^"]+": \["(@?[^@"]+@[^"]+)"/gm)].map(([, id = ""]) => id);
  return new Set(ids.filter((id) => !id.includes("@workspace:")));
}

const inTree = /^node_modules\/express$/;

/** All that the license gate has to read, in each way that they lay out a tree. */
export const managers: readonly Manager[] = [
  ...[false, true].map((workspace): Manager => {
    const name = workspace ? "npm, a workspace" : "npm";
    const tree = "node_modules";
    return {
      name,
      lock: "package-lock.json",
      tree,
      workspace,
      express: inTree,
      install: npm,
      listed: listedByNpm,
    };
  }),
  ...[false, true].flatMap((workspace) =>
    ["isolated", "hoisted"].map(
      (linker): Manager => ({
        name: `pnpm, ${linker}${workspace ? ", a workspace" : ""}`,
        lock: "pnpm-lock.yaml",
        tree: "node_modules",
        workspace,
        express: linker === "hoisted" ? inTree : /^node_modules\/\.pnpm\/express@[^/]+$/,
        install: pnpm(linker),
        listed: listedByPnpm,
      }),
    ),
  ),
  {
    name: "yarn 1",
    lock: "yarn.lock",
    tree: "node_modules",
    workspace: true,
    express: inTree,
    install: yarn1,
    listed: listedByYarn1,
  },
  ...(
    [
      ["node-modules", "node_modules", inTree],
      ["pnpm", "node_modules", /^node_modules\/\.store\/express-[^/]+$/],
      ["pnp", ".yarn/cache", /^\.yarn\/cache\/express-npm-[^/]+\.zip$/],
    ] as const
  ).map(
    ([linker, tree, express]): Manager => ({
      name: `yarn 4, ${linker}`,
      lock: "yarn.lock",
      tree,
      workspace: true,
      express,
      install: yarn4(linker),
      listed: listedByYarn4,
    }),
  ),
  ...(hasBun
    ? [false, true].map(
        (workspace): Manager => ({
          name: workspace ? "bun, a workspace" : "bun",
          lock: "bun.lock",
          tree: "node_modules",
          workspace,
          express: workspace ? /^node_modules\/\.bun\/express@[^/]+$/ : inTree,
          install: bun,
          listed: listedByBun,
        }),
      )
    : []),
];
