import { type Host, inputError } from "@ospo-actions/core";
import {
  type Inventory,
  inventoryOfSbom,
  type LineOf,
  type Omissible,
  omit,
  type SbomDocument,
  sbomOf,
  sbomPaths,
} from "@ospo-actions/inventory";
import { type FindingDraft, tool } from "@ospo-actions/report";
import { type EngineInputs, readEngine } from "./engines.ts";
import { type EnrichInputs, enrich } from "./enrich.ts";
import { readProjectsAndTools } from "./projects.ts";
import { joinReadings, type PlacedFault, readSboms } from "./sboms.ts";
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
  /** What collecting itself has to say. */
  readonly findings: readonly FindingDraft[];
  readonly lineOf: LineOf;
  /** What is written of a part of the inventory; `undefined` where other documents are read. */
  readonly documentOf: ((part: Inventory) => SbomDocument) | undefined;
}

interface Projects {
  readonly path: readonly string[];
  readonly workflows: boolean;
  readonly omit: readonly Omissible[];
}

interface Sources extends EngineInputs, EnrichInputs {
  readonly sbom: readonly string[];
  readonly splitWorkspaces: boolean;
}

/** The SBOMs to read, by path; none where lock files are read. INPUT where the engine wants some and none is named. */
export async function sourcesOf(
  { engine, sbom, enrich: from, splitWorkspaces }: Sources,
  host: Host,
): Promise<readonly string[]> {
  if (engine === "sbom" && sbom.length === 0)
    throw inputError(["engine: `sbom` reads the files that the input `sbom` names, and it names none"]);
  if (engine !== "sbom" && engine !== "auto" && sbom.length > 0)
    throw inputError([`engine: \`${engine}\` does not read the files that the input \`sbom\` names`]);
  if (from !== "never" && (engine !== "auto" || sbom.length > 0))
    throw inputError(["enrich: completes what lock files tell, and here an SBOM or another engine is read"]);
  if (splitWorkspaces && (engine !== "auto" || sbom.length > 0))
    throw inputError([
      "split-workspaces: lock files tell the members of a workspace, and here an SBOM or another engine is read",
    ]);
  return sbom.length === 0 ? [] : sbomPaths(sbom, host.files);
}

/** Components of the lock files at `path`, of the SBOMs at `sources` or of the engine, without the kinds to `omit`. */
export async function collect(
  inputs: Projects & EngineInputs & EnrichInputs,
  sources: readonly string[],
  target: Target,
  host: Host,
): Promise<Collected> {
  const { path, workflows, omit: omitted } = inputs;
  const { name, version, author } = target;
  const optionsFor = async (files: readonly string[]) => ({
    timestamp: await documentTime(files, host),
    tool,
    author,
  });
  const made = await readEngine(inputs, host);
  if (sources.length === 0 && made === undefined) {
    const { inventory, lineOf } = await readProjectsAndTools({ path, workflows }, host);
    const { inventory: shown, findings } = await enrich(omit(inventory, omitted), inputs, path, host);
    const options = await optionsFor(inventory.manifests);
    const documentOf = (part: Inventory) => ({ ...sbomOf(part, options), format: { name, version } });
    const document = documentOf(shown);
    return { inventory: shown, document, scored: document, faults: [], findings, lineOf, documentOf };
  }
  const options = await optionsFor(sources);
  const {
    document: read,
    files,
    faults,
  } = made ? joinReadings(made, options, host) : await readSboms(sources, options, host);
  const whole = { ...inventoryOfSbom(read, files[0] ?? ""), manifests: files };
  const inventory = omit(whole, omitted);
  const kept = withOnly(read, new Set(inventory.components.map(({ ref }) => ref)));
  const isMerged = files.length > 1;
  const { authors, tools } = kept;
  const document = {
    ...kept,
    format: { name, version },
    created: `${options.timestamp.toISOString().slice(0, -".000Z".length)}Z`,
    authors: author ? [author] : authors,
    tools: isMerged ? tools : [tool, ...tools],
  };
  const scored = isMerged || made ? document : kept;
  const lineOf = () => undefined;
  return { inventory, document, scored, faults, findings: [], lineOf, documentOf: undefined };
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
