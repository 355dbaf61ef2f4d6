import { join } from "node:path";
import { type Host, inputError, OspoError } from "@ospo-actions/core";
import { lazyGitHub } from "@ospo-actions/github/outside";
import { readSbom, type SbomComponent, type SbomDocument, type SbomReading } from "@ospo-actions/inventory";

/** What a tool or service, and not our own readers, is asked for. */
export interface EngineInputs {
  readonly engine: "auto" | "sbom" | "cyclonedx-npm" | "github";
  readonly path: readonly string[];
  readonly githubToken: string | undefined;
}

/** The documents of the engine that the inputs name; `undefined` where it is none of these. */
export async function readEngine(
  inputs: EngineInputs,
  host: Host,
): Promise<readonly SbomReading[] | undefined> {
  switch (inputs.engine) {
    case "auto":
    case "sbom":
      return undefined;
    case "github":
      return [await readGraph(inputs.githubToken, host)];
    case "cyclonedx-npm": {
      const readings = [];
      for (const path of inputs.path) readings.push(await runCycloneDxNpm(path, host));
      return readings;
    }
  }
}

async function readGraph(token: string | undefined, host: Host): Promise<SbomReading> {
  const repository = host.env.GITHUB_REPOSITORY;
  if (!repository || !token)
    throw inputError([
      `engine: \`github\` needs ${repository ? "a `github-token`" : "a repository of GitHub: it runs in a workflow"}`,
    ]);
  const { exportDependencyGraph } = await import("@ospo-actions/github");
  const value = await exportDependencyGraph(await lazyGitHub(token, host)(), repository, host.fetch);
  return readSbom(JSON.stringify(value), `dependency graph of ${repository}`);
}

/** What tells a tree that npm did not install: of those cyclonedx-npm would make a wrong SBOM, and say nothing. */
const foreign = [
  "pnpm-lock.yaml",
  "node_modules/.modules.yaml",
  "yarn.lock",
  ".pnp.cjs",
  ".pnp.js",
  ".pnp.data.json",
  "node_modules/.yarn-state.yml",
  "node_modules/.yarn-integrity",
  "bun.lock",
  "bun.lockb",
] as const;

async function runCycloneDxNpm(path: string, host: Host): Promise<SbomReading> {
  const { files } = host;
  const shown = files.display(path);
  await files.admit(path);
  if ((await files.stat(path))?.kind !== "folder")
    throw inputError([`path: ${shown} is no folder, and the engine cyclonedx-npm reads projects in folders`]);
  const has = async (name: string): Promise<boolean> => (await files.stat(join(path, name))) !== undefined;
  for (const name of foreign) {
    if (!(await has(name))) continue;
    throw new OspoError(
      "INPUT",
      `engine: cyclonedx-npm reads what npm installs, and ${shown} holds ${name}`,
      {
        fix: "Leave `engine` at `auto`, which reads the lock files of npm, pnpm, yarn and bun.",
      },
    );
  }
  const isInstalled = await has("node_modules");
  if (!isInstalled && !(await has("package-lock.json")) && !(await has("npm-shrinkwrap.json")))
    throw new OspoError("NOT_FOUND", `Neither node_modules nor a lock file of npm in ${shown}`, {
      fix: "Run `npm ci` before this step.",
    });
  const file = files.display(join(path, "package.json"));
  const { provideEngine, runEngine } = await import("@ospo-actions/core/engine");
  const main = await provideEngine(
    {
      name: "@cyclonedx/cyclonedx-npm",
      lock: await engineLock(),
      program: "bin/cyclonedx-npm-cli.js",
    },
    host,
  );
  const args = [
    "--output-format=JSON",
    "--output-file=-",
    "--spec-version=1.6",
    "--flatten-components",
    "--short-PURLs",
    "--no-validate", // Ours are stricter, and its own come with packages that are not installed.
    ...(isInstalled ? [] : ["--package-lock-only"]),
  ];
  const { status, stdout, stderr } = await runEngine(main, { args, folder: files.resolve(path) }, host);
  if (status !== 0)
    throw new OspoError("FORMAT", `cyclonedx-npm could not read ${shown}:\n${stderr.trim()}`, {
      fix: "Run `npm ci` and see what it says of the project, or leave `engine` at `auto`.",
    });
  const reading = await readSbom(stdout.toString("utf8"), file);
  return { ...reading, document: withScopes(reading.document) };
}

async function engineLock(): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  return readFile(new URL("../engines/cyclonedx-npm.package-lock.json", import.meta.url), "utf8");
}

/** The engine marks development alone, and leaves scopes out. */
function withScopes(document: SbomDocument): SbomDocument {
  return { ...document, components: document.components.map(withScope) };
}

function withScope(component: SbomComponent): SbomComponent {
  const { scope, properties } = component;
  const isTrue = (name: string): boolean =>
    properties.some((property) => property.name === name && property.value === "true");
  return scope === undefined && isTrue("cdx:npm:package:development")
    ? { ...component, scope: "excluded" }
    : component;
}
