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

/** So many license files of one package are read. */
const mostFiles = 50;

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
      const files = await licenseFiles(found.files, licensePointer(license), identifier);
      const origin = `${found.files.origin}/package.json`;
      return { source: "installed" as const, license, licenses, files, origin };
    },
    {
      signal: host.cancelled,
      onProgress: (done, total) => host.log.progress({ done, total, what: "packages read" }),
    },
  );
  return new Map(read.flatMap((one) => (one.ok && one.value ? [[one.item, one.value] as const] : [])));
}

/** The license files of a package. One that cannot be read as text (too big, no file) is no evidence. */
async function licenseFiles(
  files: PackageFiles,
  pointer: string | undefined,
  identifier: Identifier,
): Promise<readonly LicenseFile[]> {
  const names = await files.list();
  const folders = names.filter((name) => /^licen[cs]es?$/i.test(name));
  const inner = await Promise.all(
    folders.map(async (folder) => (await files.list(folder)).map((name) => `${folder}/${name}`)),
  );
  const pointed = pointer?.includes("/") ? [pointer] : [];
  const paths = [...names, ...inner.flat(), ...pointed].filter(
    (path) => licenseFileRole(path, pointer) !== undefined,
  );
  const found: LicenseFile[] = [];
  for (const path of paths.slice(0, mostFiles)) {
    const text = await readText(files, path);
    const file = text === undefined ? undefined : identifier.read(path, text, pointer);
    if (file) found.push(file);
  }
  return found;
}

async function readText(files: PackageFiles, path: string): Promise<string | undefined> {
  try {
    return await files.read(path, limits.licenseBytes);
  } catch (error) {
    if (error instanceof OspoError) return undefined;
    throw error;
  }
}
