import { dirname, join } from "node:path";
import { asString, type Env, type Files, type JsonObject, limits, readObject } from "@ospo-actions/core";
import type { Component } from "../component.ts";
import { hoistedLayout, placedLayout } from "./node-modules.ts";
import type { Layout, PackageFiles, Wanted } from "./package-files.ts";
import { bunStoreLayout, pnpmLayout, yarnStoreLayout } from "./stores.ts";

/** A package where it is installed, and its package.json. */
export interface InstalledPackage {
  readonly files: PackageFiles;
  readonly manifest: JsonObject;
}

/** What is installed of one project. */
export interface InstalledPackages {
  /** The package of a component, of its very name and version; `undefined` where that is not installed. */
  find(component: Wanted): Promise<InstalledPackage | undefined>;
}

/** Which project: the folder of its lock file, and the folders of its members relative to that. */
export interface InstalledProject {
  readonly manager: "npm" | "pnpm" | "yarn" | "bun";
  readonly folder: string;
  readonly members: readonly string[];
}

/** `undefined` where nothing is installed: neither `node_modules` nor a map of Plug'n'Play. Nothing is run. */
export async function installedPackages(
  project: InstalledProject,
  files: Files,
  env: Env,
): Promise<InstalledPackages | undefined> {
  const layouts = await layoutsOf(project, files, env);
  if (layouts.length === 0) return undefined;
  return {
    async find(component) {
      for (const layout of layouts) {
        for (const candidate of await layout.candidates(component)) {
          const manifest = await readManifestOf(candidate);
          if (manifest && isOf(manifest, component)) return { files: candidate, manifest };
        }
      }
      return undefined;
    },
  };
}

async function layoutsOf(
  { manager, folder, members }: InstalledProject,
  files: Files,
  env: Env,
): Promise<readonly Layout[]> {
  const has = async (path: string, kind: string): Promise<boolean> =>
    (await files.stat(join(folder, path)))?.kind === kind;
  const layouts: Layout[] = [];
  if (manager === "yarn") {
    for (const map of [".pnp.data.json", ".pnp.cjs", ".pnp.js"]) {
      if (!(await has(map, "file"))) continue;
      const { pnpLayout } = await import("./pnp.ts");
      layouts.push(pnpLayout(folder, map, files, env));
      break;
    }
    if (await has("node_modules/.store", "folder")) layouts.push(yarnStoreLayout(folder, files));
  }
  if (!(await has("node_modules", "folder"))) return layouts;
  if (manager === "pnpm" && (await has("node_modules/.pnpm", "folder")))
    layouts.push(pnpmLayout(folder, files));
  if (manager === "bun" && (await has("node_modules/.bun", "folder")))
    layouts.push(bunStoreLayout(folder, files));
  layouts.push(
    manager === "npm" || manager === "bun"
      ? placedLayout(folder, files)
      : hoistedLayout(folder, members, files),
  );
  return layouts;
}

/** A package.json of another version, or of another package than was asked for, says nothing about this one. */
function isOf(manifest: JsonObject, { name, version, alias }: Wanted): boolean {
  const own = asString(manifest.name);
  if (own !== undefined && own !== name && own !== alias) return false;
  return version === undefined || asString(manifest.version) === version;
}

async function readManifestOf(files: PackageFiles): Promise<JsonObject | undefined> {
  try {
    return readObject(await files.read("package.json", limits.manifestBytes));
  } catch {
    return undefined;
  }
}

/** The installed project of a reading: its lock file's folder and members. */
export function projectOf(
  manager: InstalledProject["manager"],
  manifest: string,
  components: readonly Pick<Component, "role" | "path">[],
): InstalledProject {
  const members = components.filter(({ role }) => role === "member").map(({ path }) => path);
  return { manager, folder: dirname(manifest), members };
}
