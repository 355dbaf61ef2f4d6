import { join } from "node:path";
import { type Files, lazily } from "@ospo-actions/core";
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

/** So many entries of one name are looked at where none names the version: of git, of a file. */
const mostOfOneName = 32;

/** bun's isolated layout: `node_modules/.bun/<name>@<version>+<peers>/node_modules/<name>`. */
export function bunStoreLayout(folder: string, files: Files): Layout {
  const store = "node_modules/.bun";
  const entries = lazily(async () =>
    Map.groupBy(await files.list(join(folder, store)), (entry) => entry.slice(0, entry.indexOf("@", 1))),
  );
  return {
    async candidates({ name, version }) {
      const slug = name.replace("/", "+");
      const all = (await entries()).get(slug) ?? [];
      const same = all.filter(
        (entry) => entry === `${slug}@${version}` || entry.startsWith(`${slug}@${version}+`),
      );
      const found = same.length > 0 ? same : all.slice(0, mostOfOneName);
      if (!isTame(name)) return [];
      return found.map((entry) => {
        const at = `${store}/${entry}/node_modules/${name}`;
        return folderFiles(join(folder, at), at, files);
      });
    },
  };
}
