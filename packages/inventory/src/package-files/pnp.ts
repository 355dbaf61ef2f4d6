import { isAbsolute, join, relative, resolve } from "node:path";
import { type Env, type Files, lazily, limits } from "@ospo-actions/core";
import { cacheFolders, readYarnSettings } from "../yarn/settings.ts";
import { folderFiles } from "./folder.ts";
import type { Layout, PackageFiles } from "./package-files.ts";
import { type PnpPackage, parsePnp } from "./pnp-data.ts";
import { zipFiles } from "./zip-files.ts";

/** Plug'n'Play: zips in a cache, folders for what cannot stay in one. `folder` holds the map. */
export function pnpLayout(folder: string, map: string, files: Files, env: Env): Layout {
  const opened = lazily(async () => {
    const text = await files.read(join(folder, map), limits.lockfileBytes);
    const stores = cacheFolders(await readYarnSettings(folder, files), files.resolve(folder), env);
    return { packages: parsePnp(text, files.display(join(folder, map))), stores };
  });
  /** A package with several versions of its peers lies in one place. */
  const byLocation = new Map<string, PackageFiles>();
  return {
    async candidates({ name, version }) {
      const { packages, stores } = await opened();
      const found = [...(packages.get(name) ?? [])].sort((a, b) => fit(b, version) - fit(a, version));
      const locations = new Set(found.map(({ location }) => plainLocation(location)));
      return [...locations].flatMap((location) => {
        const known = byLocation.get(location) ?? filesAt(location, folder, stores, files);
        if (known) byLocation.set(location, known);
        return known ?? [];
      });
    },
  };
}

function fit({ reference }: PnpPackage, version: string | undefined): number {
  return reference.endsWith(`npm:${version}`) || reference.includes(`::version=${version}&`) ? 1 : 0;
}

/** `a/__virtual__/<hash>/<up>/b` stands for `b`, `up` folders above `a`. */
export function plainLocation(location: string): string {
  const [, before = "", up = "0", rest = ""] =
    /^(.*?)\/?(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,2})\/(.*)$/.exec(location) ?? [];
  if (rest === "") return location;
  return `${join(before === "" ? "." : before, ...Array.from({ length: Number(up) }, () => ".."), rest)}`
    .split("\\")
    .join("/");
}

/** In a zip where the location leads through one; outside the project only in a cache that yarn's settings name. */
function filesAt(
  location: string,
  folder: string,
  stores: readonly string[],
  files: Files,
): PackageFiles | undefined {
  const shown = location.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const [, zip, inner = ""] = /^(.+?\.zip)\/(.+)$/.exec(shown) ?? [];
  if (zip === undefined) return folderFiles(join(folder, shown), shown, files);
  const path = resolve(files.resolve(folder), zip);
  if (isBelow(files.workspace, path)) return zipFiles(path, inner, shown, files);
  const store = stores.find((one) => isBelow(one, path));
  if (store === undefined) return undefined;
  const name = relative(store, path);
  return zipFiles(name, inner, `${name}/${inner}`, files.within(store));
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}
