import { type Host, inputError } from "@ospo-actions/core";
import {
  type Inventory,
  inventoryOfSbom,
  type Omissible,
  omit,
  type SbomDocument,
  sbomOf,
} from "@ospo-actions/inventory";
import { tool } from "@ospo-actions/report";
import { type LineOf, readProjects } from "./projects.ts";
import { type PlacedFault, readSboms, sbomFiles } from "./sboms.ts";
import type { Target } from "./target.ts";
import { documentTime } from "./time.ts";

/** What the engine found, without what is to be left out. */
export interface Collected {
  readonly inventory: Inventory;
  /** What is written. */
  readonly document: SbomDocument;
  /** What is scored: a supplier's document as it came, else what is written. */
  readonly scored: SbomDocument;
  readonly faults: readonly PlacedFault[];
  readonly lineOf: LineOf;
}

interface Projects {
  readonly path: readonly string[];
  readonly workflows: boolean;
  readonly omit: readonly Omissible[];
}

interface Sources {
  readonly engine: "auto" | "sbom";
  readonly sbom: readonly string[];
}

/** The SBOMs to read, by path; none where lock files are read. INPUT where the engine wants some and none is named. */
export async function sourcesOf({ engine, sbom }: Sources, host: Host): Promise<readonly string[]> {
  if (engine === "sbom" && sbom.length === 0)
    throw inputError(["engine: `sbom` reads the files that the input `sbom` names, and it names none"]);
  return sbom.length === 0 ? [] : sbomFiles(sbom, host);
}

/** Components of the lock files at `path`, or of the SBOMs at `sources`, without the kinds to `omit`. */
export async function collect(
  { path, workflows, omit: omitted }: Projects,
  sources: readonly string[],
  target: Target,
  host: Host,
): Promise<Collected> {
  const { name, version, author } = target;
  const options = { timestamp: await documentTime(host), tool, author };
  if (sources.length === 0) {
    const { inventory, lineOf } = await readProjects({ path, workflows }, host);
    const shown = omit(inventory, omitted);
    const document = { ...sbomOf(shown, options), format: { name, version } };
    return { inventory: shown, document, scored: document, faults: [], lineOf };
  }
  const { document: read, files, faults } = await readSboms(sources, options, host);
  const whole = { ...inventoryOfSbom(read, files[0] ?? ""), manifests: files };
  const inventory = omit(whole, omitted);
  const kept = withOnly(read, new Set(inventory.components.map(({ ref }) => ref)));
  const isMerged = sources.length > 1;
  const { authors, tools } = kept;
  const document = {
    ...kept,
    format: { name, version },
    created: `${options.timestamp.toISOString().slice(0, -".000Z".length)}Z`,
    authors: author ? [author] : authors,
    tools: isMerged ? tools : [tool, ...tools],
  };
  return { inventory, document, scored: isMerged ? document : kept, faults, lineOf: () => undefined };
}

function withOnly(document: SbomDocument, refs: ReadonlySet<string>): SbomDocument {
  if (document.components.every(({ ref }) => refs.has(ref))) return document;
  const components = document.components.flatMap((component) => {
    if (!refs.has(component.ref)) return [];
    const { dependsOn, parent } = component;
    return [
      {
        ...component,
        dependsOn: dependsOn?.filter((ref) => refs.has(ref)),
        parent: parent !== undefined && refs.has(parent) ? parent : undefined,
      },
    ];
  });
  return { ...document, components };
}
