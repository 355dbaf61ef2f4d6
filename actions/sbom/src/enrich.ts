import { dirname } from "node:path";
import { describeError, eachItem, type Host, OspoError } from "@ospo-actions/core";
import {
  type Component,
  type DeclaredLicense,
  distinctComponents,
  type Inventory,
} from "@ospo-actions/inventory";
import type { NpmRegistry, TextCache } from "@ospo-actions/registry";
import type { FindingDraft } from "@ospo-actions/report";
import { helpOf } from "./rules.ts";

/** Whether to ask, and where to remember. */
export interface EnrichInputs {
  readonly enrich: "never" | "registry";
  readonly cacheFolder: string | undefined;
}

/** What the registry added, and what it could not tell. */
export interface Enriched {
  readonly inventory: Inventory;
  readonly findings: readonly FindingDraft[];
}

/** Requests at a time, and packages that are asked for in one run. */
const bounds = { concurrency: 16, packages: 10_000 };

/** After so many packages in a row the registry counts as out of reach, and is not asked any more. */
const patience = 3;

/** The inventory of the projects at `path` with licenses of the npm registry, for packages of it that state none. Never throws for one package. */
export async function enrich(
  inventory: Inventory,
  { enrich: from, cacheFolder }: EnrichInputs,
  [path = "."]: readonly string[],
  host: Host,
): Promise<Enriched> {
  if (from === "never") return { inventory, findings: [] };
  const open = distinctComponents(inventory).filter(isOpen);
  if (open.length === 0) return { inventory, findings: [] };
  const { fileCache, openRegistry } = await import("@ospo-actions/registry");
  const cache = cacheFolder ? fileCache(host.files, cacheFolder) : undefined;
  const folder = (await host.files.stat(path))?.kind === "folder" ? path : dirname(path);
  const registry = await openRegistry(host, { folder });
  let outOfReach = 0;
  const results = await eachItem(
    open.slice(0, bounds.packages),
    async (component) => {
      if (outOfReach >= patience) throw new OspoError("NETWORK", "The registry is out of reach");
      try {
        const license = await licenseOf(component, registry, cache);
        outOfReach = 0;
        return license;
      } catch (error) {
        if (error instanceof OspoError && error.code === "NETWORK") outOfReach++;
        throw error;
      }
    },
    {
      concurrency: bounds.concurrency,
      signal: host.cancelled,
      onProgress: (done, total) => host.log.progress({ done, total, what: "licenses asked for" }),
    },
  );
  const licenses = new Map<string, DeclaredLicense>();
  const failures: { readonly component: Component; readonly error: unknown }[] = [];
  for (const result of results) {
    if (!result.ok) failures.push({ component: result.item, error: result.error });
    else if (result.value) licenses.set(result.item.purl, result.value);
  }
  const components = inventory.components.map((component) => {
    const license = isOpen(component) ? licenses.get(component.purl) : undefined;
    return license ? { ...component, license } : component;
  });
  const left = open.length - results.length;
  return { inventory: { ...inventory, components }, findings: failureFinding(failures, left, inventory) };
}

/** Of the registry itself: another source may hold other code under the same name and version. */
function isOpen({ license, role, source, purl, version }: Component): boolean {
  return (
    !license && role === "package" && source.kind === "registry" && !!version && purl.startsWith("pkg:npm/")
  );
}

async function licenseOf(
  { name, version = "", digests }: Component,
  registry: NpmRegistry,
  cache: TextCache | undefined,
): Promise<DeclaredLicense | undefined> {
  const key =
    digests.length > 0
      ? `license-1 ${digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(" ")}`
      : "";
  const known = key ? (await cache?.get(key))?.get("license") : undefined;
  if (known !== undefined) return { text: known, origin: "registry" };
  const { license, digests: published } = await registry.version(name, version);
  const own = new Map(digests.map(({ algorithm, hex }) => [algorithm, hex]));
  if (published.some(({ algorithm, hex }) => (own.get(algorithm) ?? hex) !== hex))
    throw new OspoError(
      "FORMAT",
      `The registry holds another content of ${name} ${version} than the lock file names`,
    );
  if (license && key) await cache?.set(key, new Map([["license", license.text]]));
  return license;
}

/** One finding for all: an unreachable registry fails for each of them alike. */
function failureFinding(
  failures: readonly { readonly component: Component; readonly error: unknown }[],
  left: number,
  { manifests }: Inventory,
): readonly FindingDraft[] {
  const [first] = failures;
  if (first === undefined && left === 0) return [];
  const amount = failures.length + left;
  const why = first
    ? `${describeError(first.error).split("\n")[0]}.`
    : `No more than ${bounds.packages} are asked for in one run.`;
  const message = `The registry did not tell the license of ${amount === 1 ? "one package" : `${amount} packages`}: ${why}`;
  const subject = manifests.join(", ");
  return [
    { rule: "sbom/not-enriched", level: "review", subject, message, advice: helpOf("sbom/not-enriched") },
  ];
}
