import { type ArchiveFiles, integrityOf, tarball } from "./archive.ts";

/** A published version. What `manifest` holds is served as it is, however hostile. */
export interface VersionSeed {
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Files of the tarball, beside `package.json`. */
  readonly files?: ArchiveFiles;
  /** In place of the tarball that `files` makes. */
  readonly tarball?: Buffer;
  /** In place of the tarball's own. */
  readonly integrity?: string;
  /** In place of the registry's own address of the tarball. */
  readonly tarballUrl?: string;
  /** ISO 8601. */
  readonly published?: string;
}

export interface PackageSeed {
  /** With its scope: `@acme/x`. */
  readonly name: string;
  readonly versions: Readonly<Record<string, VersionSeed>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** JSON text in place of the packument, for keys that no object holds, such as `__proto__`. */
  readonly rawPackument?: string;
}

/** Members of a version that an abbreviated packument keeps (npm/registry, package-metadata.md). */
const abbreviated = [
  ...["name", "version", "deprecated", "dependencies", "optionalDependencies", "devDependencies"],
  ...["bundleDependencies", "peerDependencies", "peerDependenciesMeta", "bin", "directories", "dist"],
  ...["engines", "cpu", "os", "libc", "funding", "hasInstallScript"],
];

/** The bytes of a version's tarball. */
export function tarballOf({ name }: PackageSeed, version: string, seed: VersionSeed): Buffer {
  const manifest = JSON.stringify({ name, version, ...seed.manifest });
  return seed.tarball ?? tarball({ "package.json": manifest, ...seed.files });
}

/** `acme-x-1.0.0.tgz` below the package's own address. */
export function tarballPath({ name }: Pick<PackageSeed, "name">, version: string): string {
  return `/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
}

/** A version's manifest as the registry serves it. */
export function versionManifest(seed: PackageSeed, version: string, url: string): Record<string, unknown> {
  const one = seed.versions[version] ?? {};
  const bytes = tarballOf(seed, version, one);
  const dist = {
    tarball: one.tarballUrl ?? `${url}${tarballPath(seed, version)}`,
    integrity: one.integrity ?? integrityOf(bytes),
    fileCount: Object.keys(one.files ?? {}).length + 1,
  };
  return { name: seed.name, version, ...one.manifest, _id: `${seed.name}@${version}`, dist };
}

/** The whole packument. */
export function packument(seed: PackageSeed, url: string): object {
  const names = Object.keys(seed.versions);
  const versions = Object.fromEntries(names.map((name) => [name, versionManifest(seed, name, url)]));
  const latest = names.at(-1) ?? "";
  const published = names.map((name) => [name, seed.versions[name]?.published ?? "2026-01-01T00:00:00.000Z"]);
  const tags = { latest, ...seed.tags };
  const { license, repository, maintainers } = (versions[tags.latest] ?? {}) as Record<string, unknown>;
  const time = {
    created: published[0]?.[1],
    modified: published.at(-1)?.[1],
    ...Object.fromEntries(published),
  };
  return {
    _id: seed.name,
    name: seed.name,
    "dist-tags": tags,
    versions,
    time,
    license,
    repository,
    maintainers,
  };
}

/** What `accept: application/vnd.npm.install-v1+json` gets. */
export function abbreviatedPackument(seed: PackageSeed, url: string): object {
  const {
    "dist-tags": tags,
    versions,
    time,
  } = packument(seed, url) as {
    "dist-tags": object;
    versions: Record<string, Record<string, unknown>>;
    time: Record<string, string>;
  };
  const short = Object.entries(versions).map(([version, manifest]) => {
    const kept = Object.entries(manifest).filter(([key]) => abbreviated.includes(key));
    return [version, Object.fromEntries(kept)];
  });
  return { name: seed.name, "dist-tags": tags, versions: Object.fromEntries(short), modified: time.modified };
}
