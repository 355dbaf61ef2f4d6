import { join } from "node:path";
import { eachItem, type Files } from "@ospo-actions/core";
import { folderFiles } from "./folder.ts";
import type { Layout } from "./package-files.ts";

/** How far `node_modules` may stand in each other, and how many packages are looked through. */
const deepest = 16;
const most = 100_000;

/** npm and bun: the lock says where each package stands. */
export function placedLayout(folder: string, files: Files): Layout {
  return {
    async candidates({ path, place }) {
      const places = [...new Set([path, place])].filter(isTame);
      return places.map((at) => folderFiles(join(folder, at), at, files));
    },
  };
}

/**
 * Packages below the project's and its members' `node_modules` by name, as yarn and pnpm's hoisted layout have
 * them: at the top, or further down, for which all folders are looked through once.
 */
export function hoistedLayout(folder: string, members: readonly string[], files: Files): Layout {
  let index: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  return {
    async candidates({ name, alias }) {
      const installed = alias ?? name;
      if (!isTame(installed)) return [];
      index ??= indexOf(folder, ["", ...members], files);
      const places = (await index).get(installed) ?? [];
      return places.map((place) => folderFiles(join(folder, place), place, files));
    },
  };
}

/** Name -> places of packages, nearest the project first. A folder that links lead to again is looked through once. */
async function indexOf(
  folder: string,
  roots: readonly string[],
  files: Files,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const index = new Map<string, string[]>();
  const seen = new Set<string>();
  const open = async (places: readonly string[]): Promise<readonly string[]> => {
    const entries = await eachItem(places, (place) => files.stat(join(folder, place)));
    return entries.flatMap((entry) => {
      if (!entry.ok || entry.value?.kind !== "folder" || seen.has(entry.value.real)) return [];
      seen.add(entry.value.real);
      return [entry.item];
    });
  };
  let level = await open(roots.map((root) => (root === "" ? "node_modules" : `${root}/node_modules`)));
  let left = most;
  for (let depth = 0; level.length > 0 && depth < deepest && left > 0; depth++) {
    const found = await eachItem(level, (place) => packagesIn(place, folder, files));
    const packages = found.flatMap((result) => (result.ok ? result.value : []));
    left -= packages.length;
    for (const { name, place } of packages) {
      const known = index.get(name);
      if (known) known.push(place);
      else index.set(name, [place]);
    }
    level = await open(packages.map(({ place }) => `${place}/node_modules`));
  }
  return index;
}

interface Placed {
  readonly name: string;
  readonly place: string;
}

async function packagesIn(place: string, folder: string, files: Files): Promise<readonly Placed[]> {
  const names = (await files.list(join(folder, place))).filter((name) => !name.startsWith("."));
  const scopes = names.filter((name) => name.startsWith("@"));
  const scoped = await eachItem(scopes, async (scope) =>
    (await files.list(join(folder, place, scope))).map((name) => `${scope}/${name}`),
  );
  return [
    ...names.filter((name) => !name.startsWith("@")),
    ...scoped.flatMap((result) => (result.ok ? result.value : [])),
  ].map((name) => ({ name, place: `${place}/${name}` }));
}

/** Whether a path out of a lock stays below where it starts. */
export function isTame(path: string): boolean {
  return path !== "" && !/^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(path);
}
