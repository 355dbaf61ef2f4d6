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
  /** Why some could not be read, a line each kind, with the number of packages. */
  readonly problems: readonly string[];
}

/** What the published archives of `components` say. One that cannot be had is left out, and said so. */
export async function readPublished(
  components: readonly Component[],
  registry: NpmRegistry,
  identifier: Identifier,
  host: Host,
): Promise<Published> {
  let outOfReach = 0;
  const read = await eachItem(
    components.filter(isPublished),
    async (component) => {
      if (outOfReach >= patience) throw new OspoError("NETWORK", "The registry is out of reach");
      try {
        const texts = await textsOf(component, registry, identifier);
        outOfReach = 0;
        return texts;
      } catch (error) {
        if (error instanceof OspoError && error.code === "NETWORK") outOfReach++;
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
  const problems = new Map<string, number>();
  for (const one of read) {
    if (one.ok) texts.set(one.item, one.value);
    else {
      const kind = (describeError(one.error).split("\n")[0] ?? "").replaceAll(labelOf(one.item), "a package");
      problems.set(kind, (problems.get(kind) ?? 0) + 1);
    }
  }
  return { texts, problems: [...problems].map(([kind, count]) => `${count} packages: ${kind}`) };
}

function labelOf({ name, version }: Component): string {
  return `${name} ${version}`;
}

/** Only what the registry itself published: the archive of a git or local package is another one. */
function isPublished({ source, version, purl, patch }: Component): boolean {
  const isNpm = purl.startsWith("pkg:npm/") && version !== undefined && patch === undefined;
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
  const { license, licenses, files } = await readPublishedLicense(archive, registry, identifier);
  return { source: "registry", license, licenses, files };
}
