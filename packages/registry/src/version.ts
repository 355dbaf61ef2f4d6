import { asString, type JsonObject, OspoError, objectOf } from "@ospo-actions/core";
import { type DeclaredLicense, type Digest, declaredLicense, digestsOf } from "@ospo-actions/inventory";
import type { Wish } from "./skim.ts";

/** A published version as its manifest tells it; what it does not tell is `undefined` or empty. */
export interface PublishedVersion {
  readonly name: string;
  readonly version: string;
  readonly license: DeclaredLicense | undefined;
  /** The field `license`, or where that is missing `licenses`, in the shape that it was published in. */
  readonly licenseField: unknown;
  readonly deprecated: string | undefined;
  /** Address of the source repository, as the publisher wrote it. */
  readonly repository: string | undefined;
  /** Names of the scripts that run when it is installed. */
  readonly installScripts: readonly string[];
  /** Names of what it needs to run. */
  readonly dependencies: readonly string[];
  /** Login of who published it. */
  readonly publisher: string | undefined;
  /** Whether the registry holds a provenance attestation of it. */
  readonly provenance: boolean;
  /** Address of its archive, and the archive's digests. */
  readonly tarball: string | undefined;
  readonly digests: readonly Digest[];
}

/** Reads a version manifest. FORMAT where it is about something else than what was asked for. */
export function readVersion(value: unknown, name: string, version: string): PublishedVersion {
  const manifest = objectOf(value);
  if (manifest.name !== name || manifest.version !== version) {
    throw new OspoError("FORMAT", `The registry's manifest of ${name} ${version} is of another package`);
  }
  const dist = objectOf(manifest.dist);
  return {
    name,
    version,
    license: declaredLicense(manifest.license ?? manifest.licenses, "registry"),
    licenseField: manifest.license ?? manifest.licenses,
    deprecated: asString(manifest.deprecated) || undefined,
    repository: asString(manifest.repository) ?? asString(objectOf(manifest.repository).url),
    installScripts: installScripts(manifest),
    dependencies: [
      ...Object.keys(objectOf(manifest.dependencies)),
      ...Object.keys(objectOf(manifest.optionalDependencies)),
    ],
    publisher: asString(objectOf(manifest._npmUser).name),
    provenance: objectOf(dist.attestations).provenance !== undefined,
    tarball: asString(dist.tarball),
    digests: digestsOf(asString(dist.integrity) ?? sha1Integrity(asString(dist.shasum))),
  };
}

/** What is read of a manifest: the rest never becomes a value. */
export const versionWish = {
  name: true,
  version: true,
  license: true,
  licenses: true,
  deprecated: true,
  repository: true,
  scripts: { preinstall: true, install: true, postinstall: true },
  hasInstallScript: true,
  dependencies: true,
  optionalDependencies: true,
  _npmUser: { name: true },
  dist: { tarball: true, integrity: true, shasum: true, attestations: true },
} as const satisfies Wish;

/** The scripts that npm runs for a dependency (npm docs: scripts, "npm install"). */
const installNames = ["preinstall", "install", "postinstall"];

function installScripts(manifest: JsonObject): readonly string[] {
  const scripts = objectOf(manifest.scripts);
  const named = installNames.filter((name) => typeof scripts[name] === "string");
  // An abbreviated manifest tells only that there is one; a `binding.gyp` makes one that is not listed.
  return named.length > 0 || manifest.hasInstallScript !== true ? named : ["install"];
}

function sha1Integrity(hex: string | undefined): string {
  return hex && /^[0-9a-f]{40}$/i.test(hex) ? `sha1-${Buffer.from(hex, "hex").toString("base64")}` : "";
}
