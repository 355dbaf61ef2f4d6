import type { Component, Edge, Inventory } from "../component.ts";
import { contentUuid } from "../uuid.ts";
import { bomComponent } from "./component.ts";
import type { Bom, Composition } from "./document.ts";
import { rowsJson } from "./rows.ts";

export interface WriteOptions {
  /** The time that the document states. */
  readonly timestamp: Date;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Stands in a document until its content is known; a valid serial number, so that it can be validated. */
const noSerial = "urn:uuid:00000000-0000-0000-0000-000000000000";

/**
 * The inventory as a CycloneDX 1.6 document, components sorted by ref. The same inventory gives the same
 * document but for the timestamp; `serializeCycloneDx` sets the serial number.
 */
export function toCycloneDx(
  { components, manifests, problems }: Inventory,
  { timestamp, tool }: WriteOptions,
): Bom {
  const [project, ...others] = components;
  if (project === undefined) throw new Error("an inventory has its project at index 0");
  const sorted = others.sort(byRef);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: noSerial,
    version: 1,
    metadata: {
      timestamp: timestamp.toISOString(),
      lifecycles: [{ phase: "pre-build" }],
      tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
      component: bomComponent(project),
      properties: manifests.map((value) => ({ name: "ospo:manifest", value })),
    },
    components: sorted.map(bomComponent),
    dependencies: [project, ...sorted].map(({ ref, edges }) => ({
      ref,
      dependsOn: refsOf(edges, components),
    })),
    compositions: compositionsOf(components, problems),
  };
}

/**
 * The document's text, a component or dependency a line, so that differences between two documents are
 * lines too. Its serial number is a UUIDv5 of all the rest but the timestamp: equal content keeps its number.
 */
export function serializeCycloneDx(bom: Bom): string {
  const text = rowsJson(bom, ["components", "dependencies"]);
  const content = text.replace(noSerial, "").replace(`"${bom.metadata.timestamp}"`, "");
  return text.replace(noSerial, `urn:uuid:${contentUuid(content)}`);
}

function byRef(a: Component, b: Component): number {
  return a.ref < b.ref ? -1 : 1;
}

function refsOf(edges: readonly Edge[], components: readonly Component[]): readonly string[] {
  return [...new Set(edges.map(({ to }) => (components[to] as Component).ref))].sort();
}

/**
 * Known unknowns: what is inside a bundled package comes without digest and address, so the set of what
 * bundles it is incomplete, and so is what asks for something that the lock does not hold; everything else
 * the lock lists in full.
 */
function compositionsOf(
  components: readonly Component[],
  problems: Inventory["problems"],
): readonly Composition[] {
  const short = new Set(
    problems.flatMap(({ kind, manifest, place }) => (kind === "missing" ? [`${manifest} ${place}`] : [])),
  );
  const complete: string[] = [];
  const incomplete: string[] = [];
  for (const { ref, source, edges, bundles: inside, manifest, place } of components) {
    const bundles = inside.length > 0 || edges.some(({ to }) => components[to]?.source.kind === "bundled");
    const partial = bundles || source.kind === "bundled" || short.has(`${manifest} ${place}`);
    (partial ? incomplete : complete).push(ref);
  }
  const parts = [
    { aggregate: "complete", dependencies: complete.sort() },
    { aggregate: "incomplete", dependencies: incomplete.sort() },
  ] as const;
  return parts.filter(({ dependencies }) => dependencies.length > 0);
}
