import { describeError, eachItem, type Host, OspoError } from "@ospo-actions/core";
import type { Component } from "@ospo-actions/inventory";
import type { Identifier } from "@ospo-actions/license";
import { type NpmRegistry, readPublishedLicense } from "@ospo-actions/registry";
import type { PackageTexts } from "./evidence.ts";

/** Downloads at a time. */
const concurrency = 8;

/** After so many packages in a row the registry counts as out of reach, and is not asked any more. */
const patience = 3;

export interface Published {
  readonly texts: ReadonlyMap<Component, PackageTexts>;
  readonly failures: ReadonlyMap<Component, Failure>;
}

/** Why an archive could not be read. */
export interface Failure {
  /** A sentence's rest without the name of the package, so that many say the same: `The registry is out of reach`. */
  readonly why: string;
  /** There is an archive, and it is not what the lock file names, or not one that can be read. */
  readonly isBroken: boolean;
}

/** What the published archives of `components` say, and why of others nothing is known. */
export async function readPublished(
  components: readonly Component[],
  registry: NpmRegistry,
  identifier: Identifier,
  host: Host,
): Promise<Published> {
  let inVain = 0;
  let outOfReach = "";
  const read = await eachItem(
    components.filter(isPublished),
    async (component) => {
      if (inVain >= patience) throw new OspoError("NETWORK", outOfReach);
      try {
        const texts = await textsOf(component, registry, identifier);
        inVain = 0;
        return texts;
      } catch (error) {
        if (error instanceof OspoError && /^(?:NETWORK|RATE_LIMIT)$/.test(error.code)) {
          inVain++;
          outOfReach = failureOf(component, error).why;
        }
        throw error;
      }
    },
    {
      concurrency,
      signal: host.cancelled,
      onProgress: (done, total) => host.log.progress({ done, total, what: "archives read" }),
    },
  );
  const texts = new Map<Component, PackageTexts>();
  const failures = new Map<Component, Failure>();
  for (const one of read) {
    if (one.ok) texts.set(one.item, one.value);
    else failures.set(one.item, failureOf(one.item, one.error));
  }
  return { texts, failures };
}

function failureOf(component: Component, error: unknown): Failure {
  const [first = ""] = describeError(error).split("\n");
  const code = error instanceof OspoError ? error.code : undefined;
  return {
    why: first.replaceAll(labelOf(component), "a package"),
    isBroken: code === "FORMAT" || code === "LIMIT",
  };
}

function labelOf({ name, version }: Component): string {
  return `${name} ${version}`;
}

/**
 * Only what the registry itself published: the archive of a git or local package is another one. A patched package
 * has the terms of what it patches; yarn patches some, such as fsevents, by itself.
 */
function isPublished({ source, version, purl }: Component): boolean {
  const isNpm = purl.startsWith("pkg:npm/") && version !== undefined;
  return isNpm && (source.kind === "registry" || source.kind === "bundled");
}

async function textsOf(
  component: Component,
  registry: NpmRegistry,
  identifier: Identifier,
): Promise<PackageTexts> {
  const { name, version = "", digests, source } = component;
  const known =
    digests.length > 0
      ? { name, version, digests, tarball: undefined }
      : await registry.version(name, version);
  const stated = source.url?.startsWith("http") ? source.url : known.tarball;
  const archive = { ...known, tarball: stated };
  const read = await readPublishedLicense(archive, registry, identifier).catch((error: unknown) => {
    // A lock that was made with another registry or mirror names its host; the digest proves the archive all the same.
    const isElsewhere = error instanceof OspoError && error.code === "PERMISSION";
    if (!isElsewhere || digests.length === 0) throw error;
    return readPublishedLicense({ ...known, tarball: undefined }, registry, identifier);
  });
  const { license, licenses, files, unread } = read;
  return {
    source: "registry",
    license,
    licenses,
    files,
    ...(unread && { unreadFiles: unread }),
  };
}
