import { join } from "node:path";
import type { Files } from "@ospo-actions/core";
import { folderFiles } from "./folder.ts";
import { isTame } from "./node-modules.ts";
import type { Layout } from "./package-files.ts";

/** pnpm's isolated layout: `node_modules/.pnpm/<name>@<version>_<peers>/node_modules/<name>`. */
export function pnpmLayout(folder: string, files: Files): Layout {
  const store = "node_modules/.pnpm";
  const entries = lazily(async () => {
    const byPackage = new Map<string, string>();
    for (const entry of await files.list(join(folder, store))) {
      const id = /^@?[^@]+@[^_(]+/.exec(entry)?.[0];
      if (id !== undefined) byPackage.set(id, entry);
    }
    return byPackage;
  });
  return {
    async candidates({ name, version, place }) {
      const known = await entries();
      const id = place.split("(", 1)[0] ?? place;
      const spellings = [`${name}@${version ?? ""}`, id].map((text) => text.replace(/[\\/:*?"<>|]/g, "+"));
      const entry = spellings.map((text) => known.get(text)).find((found) => found !== undefined);
      if (entry === undefined || !isTame(name)) return [];
      const at = `${store}/${entry}/node_modules/${name}`;
      return [folderFiles(join(folder, at), at, files)];
    },
  };
}

/** yarn's `nodeLinker: pnpm`: `node_modules/.store/<name>-npm-<version>-<hash>/package`. */
export function yarnStoreLayout(folder: string, files: Files): Layout {
  const store = "node_modules/.store";
  const entries = lazily(async () => {
    const bySlug = new Map<string, string[]>();
    for (const entry of await files.list(join(folder, store))) {
      const [, slug = "", version] = /^(.+?)-(?:npm-(.+)|[a-z]+)-[0-9a-f]{6,}$/.exec(entry) ?? [];
      const key = version === undefined ? slug : `${slug}@${version}`;
      const known = bySlug.get(key);
      if (known) known.push(entry);
      else bySlug.set(key, [entry]);
    }
    return bySlug;
  });
  return {
    async candidates({ name, version }) {
      if (!isTame(name)) return [];
      const known = await entries();
      const slug = name.replace("/", "-");
      const found = [...(known.get(`${slug}@${version}`) ?? []), ...(known.get(slug) ?? [])];
      return found.map((entry) => {
        const at = `${store}/${entry}/package`;
        return folderFiles(join(folder, at), at, files);
      });
    },
  };
}

/** `make` when it is first needed, and once. */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
