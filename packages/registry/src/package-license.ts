import { readObject } from "@ospo-actions/core";
import { type Identifier, type LicenseFile, licenseFileRole, licensePointer } from "@ospo-actions/license";
import type { Archive, NpmRegistry } from "./registry.ts";
import { type PackageTexts, unreadText } from "./tarball.ts";

/** What a published archive itself says of its license. */
export interface PublishedLicense {
  /** The fields `license` and `licenses` of its manifest, as they are. */
  readonly license: unknown;
  readonly licenses: unknown;
  readonly files: readonly LicenseFile[];
  /** License files that were too big to be read. */
  readonly unread?: readonly string[];
  /** All that was taken out of the archive, by path. */
  readonly texts: PackageTexts;
}

/** What is taken out of an archive: the manifest, which says what is declared, and everything that may be a license. */
const choice = {
  name: "license-files-1",
  accepts: (path: string): boolean => path === "package.json" || licenseFileRole(path) !== undefined,
};

/** Downloads an archive, unless it is cached, and reads its manifest and license files. Errors are the registry's. */
export async function readPublishedLicense(
  archive: Archive,
  registry: NpmRegistry,
  identifier: Identifier,
): Promise<PublishedLicense> {
  const texts = await registry.texts(archive, choice);
  const { license, licenses } = readObject(texts.get("package.json") ?? "") ?? {};
  const pointer = licensePointer(license)?.replace(/^\.\//, "");
  const pointed =
    pointer === undefined || texts.has(pointer) ? new Map() : await pointedAt(pointer, archive, registry);
  const all = new Map([...texts, ...pointed]);
  const isUnread = ([path, text]: readonly [string, string]): boolean =>
    text === unreadText && licenseFileRole(path, pointer) !== "notices";
  const files = [...all].flatMap(([path, text]) =>
    text === unreadText ? [] : (identifier.read(path, text, pointer) ?? []),
  );
  const unread = [...all].filter(isUnread).map(([path]) => path);
  return { license, licenses, files, texts, ...(unread.length > 0 && { unread }) };
}

/** The file that a manifest points to, where its name alone does not say that it is a license. */
async function pointedAt(pointer: string, archive: Archive, registry: NpmRegistry): Promise<PackageTexts> {
  const wanted = pointer.toLowerCase();
  const accepts = (path: string): boolean => path.toLowerCase() === wanted;
  return registry.texts(archive, { name: `pointer ${wanted}`, accepts });
}
