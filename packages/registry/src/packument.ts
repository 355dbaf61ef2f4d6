import { asString, OspoError, objectOf } from "@ospo-actions/core";
import semver from "semver";
import type { Wish } from "./skim.ts";
import { type PublishedVersion, readVersion, versionWish } from "./version.ts";

/** All that was ever published under a name, as far as the registry still tells. */
export interface Packument {
  readonly name: string;
  /**
   * In the order of publishing, oldest first; versions without a time come first, in the document's order. Where the
   * registry's times cannot be those of publishing, as mirrors have that fill by demand: in the order of versions, and
   * none has a time.
   */
  readonly versions: readonly (PublishedVersion & { readonly published: Date | undefined })[];
  /** Version by dist-tag, `latest` among them. */
  readonly tags: ReadonlyMap<string, string>;
  /** Whether versions stand in the order of publishing. */
  readonly isTimed: boolean;
  /** Entries that are no manifest of a version of this package. */
  readonly unreadable: readonly string[];
}

/** What is read of a packument. */
export const packumentWish = {
  name: true,
  "dist-tags": true,
  time: true,
  versions: { "*": versionWish },
} as const satisfies Wish;

/** Reads a full packument. FORMAT where it is not of `name`; a version that cannot be read is listed. */
export function readPackument(value: unknown, name: string): Packument {
  const document = objectOf(value);
  if (document.name !== name)
    throw new OspoError("FORMAT", `The registry's packument of ${name} is of another package`);
  const times = new Map(Object.entries(objectOf(document.time)));
  const unreadable: string[] = [];
  const versions = Object.entries(objectOf(document.versions)).flatMap(([version, manifest]) => {
    try {
      return [{ ...readVersion(manifest, name, version), published: dateOf(times.get(version)) }];
    } catch {
      unreadable.push(version);
      return [];
    }
  });
  const tags = Object.entries(objectOf(document["dist-tags"])).flatMap(([tag, version]) => {
    const known = asString(version);
    return known === undefined ? [] : [[tag, known] as const];
  });
  const isTimed = isOrdered(versions);
  return {
    name,
    versions: isTimed
      ? versions.sort((a, b) => compare(timeOf(a), timeOf(b)))
      : versions.map((one) => ({ ...one, published: undefined })).sort(compareVersions),
    tags: new Map(tags),
    unreadable,
    isTimed,
  };
}

type Timed = Packument["versions"][number];

function timeOf({ published }: Timed): number {
  return published?.getTime() ?? Number.NEGATIVE_INFINITY;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What is no version in semver's sense comes first. */
function compareVersions(a: Timed, b: Timed): number {
  const [one, other] = [semver.parse(a.version), semver.parse(b.version)];
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return semver.compareBuild(one, other);
}

/**
 * Whether times can be those of publishing: the patches of a line come one after the other, as do the first patches of
 * a major's lines. Single accidents happen; over a fifth of steps backwards is another kind of time. Ours to choose.
 */
function isOrdered(versions: readonly Timed[]): boolean {
  const stable = versions
    .filter(({ version, published }) => published && semver.parse(version)?.prerelease.length === 0)
    .sort(compareVersions);
  const lines = [...Map.groupBy(stable, ({ version }) => version.split(".", 2).join(".")).values()];
  const firsts = [
    ...Map.groupBy(
      lines.flatMap(([first]) => first ?? []),
      ({ version }) => semver.major(version),
    ).values(),
  ];
  let steps = 0;
  let backwards = 0;
  for (const line of [...lines, ...firsts])
    for (const [at, one] of line.entries()) {
      const next = line[at + 1];
      if (next === undefined) continue;
      steps++;
      if (timeOf(next) < timeOf(one)) backwards++;
    }
  return backwards * 5 <= steps;
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(asString(value) ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
