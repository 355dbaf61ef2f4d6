import { describeError, eachItem, type Host, OspoError } from "@ospo-actions/core";
import type { GitHub, SourceRepository } from "@ospo-actions/github";
import { type Component, distinctComponents, type Inventory, parsePurl } from "@ospo-actions/inventory";
import { licenseFileRole } from "@ospo-actions/license";
import { isPublished } from "./pairs.ts";
import { patient } from "./reading.ts";
import type { LazyRegistry } from "./registry.ts";
import { gitHubName, slug } from "./source-address.ts";
import type { Unread } from "./unknown.ts";

/** The source repositories of the dependencies, and what could not be found out. */
export interface Sources {
  /** `owner/name` in small letters -> the packages that name it. */
  readonly repositories: ReadonlyMap<string, readonly string[]>;
  /** By package name, for the next run. */
  readonly known: readonly (readonly [string, string])[];
  /** Packages whose repository is elsewhere, or named nowhere. */
  readonly elsewhere: number;
  readonly unread: readonly Unread[];
}

/** Finds where the dependencies come from: what an earlier run knew, else one request for each package. */
export async function findSources(
  inventory: Inventory,
  known: ReadonlyMap<string, string>,
  registry: LazyRegistry,
  host: Host,
): Promise<Sources> {
  const packages = distinctComponents(inventory).filter(({ role }) => role === "package");
  const byName = [...new Map(packages.map((component) => [component.name, component])).values()];
  const ask = patient(registry.open);
  const read = await eachItem(
    byName,
    async (component) => {
      const stated = ofPurl(component) ?? known.get(component.name);
      if (stated !== undefined || !isPublished(component)) return stated ?? "";
      const { repository } = await ask((one) => one.version(component.name, component.version ?? ""));
      return gitHubName(repository) ?? "";
    },
    {
      signal: host.cancelled,
      onProgress: (done, total) => host.log.progress({ done, total, what: "repositories found" }),
    },
  );
  const repositories = new Map<string, string[]>();
  const found: (readonly [string, string])[] = [];
  const unread: Unread[] = [];
  let elsewhere = 0;
  for (const one of read) {
    if (!one.ok) {
      if (!(one.error instanceof OspoError)) throw one.error;
      unread.push({ purl: one.item.purl, why: describeError(one.error).split("\n")[0] ?? "" });
      continue;
    }
    found.push([one.item.name, one.value]);
    if (one.value === "") elsewhere++;
    else repositories.set(one.value, [...(repositories.get(one.value) ?? []), one.item.name]);
  }
  return { repositories, known: found, elsewhere, unread };
}

/** Packages that a repository itself is: `pkg:github/owner/name`. */
function ofPurl({ purl }: Component): string | undefined {
  const parsed = parsePurl(purl);
  if (parsed?.type !== "github" || !parsed.namespace) return undefined;
  return slug(`${parsed.namespace}/${parsed.name}`);
}

/** Reads what stands in the repositories now: one call for each 50. */
export async function readSources(
  names: readonly string[],
  github: GitHub,
): Promise<ReadonlyMap<string, SourceRepository | OspoError>> {
  const { readSourceRepositories } = await import("@ospo-actions/github");
  return readSourceRepositories(github, names, (file) => licenseFileRole(file) !== undefined);
}
