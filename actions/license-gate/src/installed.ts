import { eachItem, type Host, limits, OspoError } from "@ospo-actions/core";
import {
  type Component,
  type InstalledPackages,
  installedPackages,
  type PackageFiles,
  type Projects,
  pathInProject,
} from "@ospo-actions/inventory";
import { type Identifier, type LicenseFile, licenseFileRole, licensePointer } from "@ospo-actions/license";
import type { PackageTexts } from "./evidence.ts";

/** So many license files of one package are read; real ones that carry the texts of others have some tens. */
const mostFiles = 200;

/** Finds what is installed of each project. Nothing is run. */
export async function openInstalls(
  { installs }: Projects,
  { files, env }: Host,
): Promise<ReadonlyMap<string, InstalledPackages>> {
  const opened = new Map<string, InstalledPackages>();
  for (const [manifest, project] of installs) {
    const packages = await installedPackages(project, files, env);
    if (packages) opened.set(manifest, packages);
  }
  return opened;
}

/** What the installed packages say, by component; those that are not installed are left out. */
export async function readInstalled(
  components: readonly Component[],
  installs: ReadonlyMap<string, InstalledPackages>,
  identifier: Identifier,
  host: Host,
): Promise<ReadonlyMap<Component, PackageTexts>> {
  const read = await eachItem(
    components,
    async (component) => {
      const path = pathInProject(component.path, component.manifest);
      const found = await installs.get(component.manifest)?.find({ ...component, path });
      if (found === undefined) return undefined;
      const { license, licenses } = found.manifest;
      const read = await licenseFiles(found.files, licensePointer(license), identifier);
      const origin = `${found.files.origin}/package.json`;
      return { source: "installed" as const, license, licenses, ...read, origin };
    },
    {
      signal: host.cancelled,
      onProgress: (done, total) => host.log.progress({ done, total, what: "packages read" }),
    },
  );
  return new Map(read.flatMap((one) => (one.ok && one.value ? [[one.item, one.value] as const] : [])));
}

/** The license files of a package, and those that could not be read, which may say anything. */
async function licenseFiles(
  files: PackageFiles,
  pointer: string | undefined,
  identifier: Identifier,
): Promise<Pick<PackageTexts, "files" | "unreadFiles">> {
  const names = await files.list();
  const folders = names.filter((name) => /^licen[cs]es?$/i.test(name));
  const inner = await Promise.all(
    folders.map(async (folder) => (await files.list(folder)).map((name) => `${folder}/${name}`)),
  );
  const pointed = pointer?.includes("/") && isInside(pointer) ? [pointer] : [];
  const paths = [...names, ...inner.flat(), ...pointed].filter(
    (path) => licenseFileRole(path, pointer) !== undefined,
  );
  const found: LicenseFile[] = [];
  const unread: string[] = [];
  for (const path of paths.slice(0, mostFiles)) {
    const { text, isKept } = await readText(files, path);
    const file = text === undefined ? undefined : identifier.read(path, text, pointer);
    if (file) found.push(file);
    if (isKept && licenseFileRole(path, pointer) !== "notices") unread.push(path);
  }
  if (paths.length > mostFiles) unread.push(`${paths.length - mostFiles} more of ${paths.length}`);
  return { files: found, ...(unread.length > 0 && { unreadFiles: unread }) };
}

/** A pointer out of the package would make the project's own license its license. */
function isInside(pointer: string): boolean {
  return !pointer.startsWith("/") && !pointer.split(/[\\/]/).includes("..");
}

interface Read {
  readonly text?: string;
  /** It is there, and may not be read or is too big. */
  readonly isKept?: boolean;
}

async function readText(files: PackageFiles, path: string): Promise<Read> {
  try {
    return { text: await files.read(path, limits.licenseBytes) };
  } catch (error) {
    if (!(error instanceof OspoError)) throw error;
    return { isKept: error.code === "LIMIT" || error.code === "PERMISSION" };
  }
}
