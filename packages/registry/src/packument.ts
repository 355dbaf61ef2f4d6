import { asString, OspoError, objectOf } from "@ospo-actions/core";
import { type PublishedVersion, readVersion } from "./version.ts";

/** All that was ever published under a name, as far as the registry still tells. */
export interface Packument {
  readonly name: string;
  /** In the order of publishing, oldest first; versions without a time come first, in the document's order. */
  readonly versions: readonly (PublishedVersion & { readonly published: Date | undefined })[];
  /** Version by dist-tag, `latest` among them. */
  readonly tags: ReadonlyMap<string, string>;
  /** Entries that are no manifest of a version of this package. */
  readonly unreadable: readonly string[];
}

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
  const order = (at: Date | undefined): number => at?.getTime() ?? Number.NEGATIVE_INFINITY;
  return {
    name,
    versions: versions.sort((a, b) => compare(order(a.published), order(b.published))),
    tags: new Map(tags),
    unreadable,
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(asString(value) ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
