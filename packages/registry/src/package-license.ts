import { readObject } from "@ospo-actions/core";
import { type Identifier, type LicenseFile, licenseFileRole, licensePointer } from "@ospo-actions/license";
import type { Archive, NpmRegistry } from "./registry.ts";
import type { PackageTexts } from "./tarball.ts";

/** What a published archive itself says of its license. */
export interface PublishedLicense {
  /** The fields `license` and `licenses` of its manifest, as they are. */
  readonly license: unknown;
  readonly licenses: unknown;
  readonly files: readonly LicenseFile[];
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
  const pointer = licensePointer(license);
  const files = [...texts].flatMap(([path, text]) => identifier.read(path, text, pointer) ?? []);
  return { license, licenses, files, texts };
}
