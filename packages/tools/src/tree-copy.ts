import { copyFile, cp, link, mkdir, readdir, readlink, symlink } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** What a build makes, and what it takes no part in. */
const leftOut = /(^|\/)(node_modules|build|generated|coverage|ospo-report|dist|\.git|[^/]*\.tsbuildinfo)$/;

/** Packages of the root that a build needs; the workspace's own packages declare theirs. */
const rootPackages = ["typescript", "@types/node"];

/** Copies of `from` to `to` what a build needs: sources, and the installed packages that they lead to. */
export async function copyTree(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    filter: (path) => !leftOut.test(relative(from, path).split(sep).join("/")),
  });
  const links = new Map<string, string>();
  for (const name of rootPackages) await addLink(join("node_modules", name));
  for (const group of ["packages", "actions"]) {
    for (const name of await readdir(join(from, group))) await addLinks(join(group, name, "node_modules"));
  }
  // The loop sees what it adds: the packages of packages.
  const stores = new Set<string>();
  for (const target of links.values()) {
    const store = storeOf(target);
    if (store === undefined || stores.has(store)) continue;
    stores.add(store);
    await addLinks(store);
    await linkFolder(join(from, target), join(to, target));
  }
  for (const [path, target] of links) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await symlink(relative(dirname(path), target), join(to, path), "junction");
  }

  async function addLinks(folder: string): Promise<void> {
    for (const entry of await readdir(join(from, folder), { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) await addLink(path);
      else if (entry.name.startsWith("@")) await addLinks(path);
    }
  }

  async function addLink(path: string): Promise<void> {
    links.set(path, join(dirname(path), await readlink(join(from, path))));
  }
}

/** `node_modules/.pnpm/a@1/node_modules` of `node_modules/.pnpm/a@1/node_modules/a`. */
function storeOf(path: string): string | undefined {
  return /^node_modules[\\/]\.pnpm[\\/][^\\/]+[\\/]node_modules/.exec(path)?.[0];
}

/** Hard links, which cost nothing; copies where the file system has none. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target));
  }
}
