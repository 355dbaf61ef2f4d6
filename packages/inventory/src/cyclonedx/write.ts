import type { Component, Edge, Inventory } from "../component.ts";
import { contentUuid } from "../uuid.ts";
import { bomComponent } from "./component.ts";
import type { Bom, Composition } from "./document.ts";

export interface WriteOptions {
  /** The time that the document states. */
  readonly timestamp: Date;
  readonly tool: { readonly name: string; readonly version: string };
}

/**
 * The inventory as a CycloneDX 1.6 document. The same inventory gives the same document but for the
 * timestamp: components are sorted by ref, and the serial number is a UUIDv5 of the content.
 */
export function toCycloneDx({ components, manifest }: Inventory, { timestamp, tool }: WriteOptions): Bom {
  const [project, ...others] = components;
  if (project === undefined) throw new Error("an inventory has its project at index 0");
  const sorted = others.toSorted(byRef);
  const metadata = {
    timestamp: timestamp.toISOString(),
    lifecycles: [{ phase: "pre-build" }],
    tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
    component: bomComponent(project),
    properties: [{ name: "ospo:manifest", value: manifest }],
  } as const;
  const content = {
    version: 1,
    metadata,
    components: sorted.map(bomComponent),
    dependencies: [project, ...sorted].map((component) => ({
      ref: component.ref,
      dependsOn: refsOf(component.edges, components),
    })),
    compositions: compositionsOf(components),
  } as const;
  const identity = JSON.stringify({ ...content, metadata: { ...metadata, timestamp: undefined } });
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${contentUuid(identity)}`,
    ...content,
  };
}

function byRef(a: Component, b: Component): number {
  return a.ref < b.ref ? -1 : 1;
}

function refsOf(edges: readonly Edge[], components: readonly Component[]): readonly string[] {
  return [...new Set(edges.map(({ to }) => (components[to] as Component).ref))].sort();
}

/**
 * Known unknowns: what is inside a bundled package comes without digest and address, so the set of what
 * bundles it is incomplete; everything else the lock lists in full.
 */
function compositionsOf(components: readonly Component[]): readonly Composition[] {
  const complete: string[] = [];
  const incomplete: string[] = [];
  for (const { ref, source, edges } of components) {
    const bundles = edges.some(({ to }) => components[to]?.source.kind === "bundled");
    (bundles || source.kind === "bundled" ? incomplete : complete).push(ref);
  }
  const parts = [
    { aggregate: "complete", dependencies: complete.sort() },
    { aggregate: "incomplete", dependencies: incomplete.sort() },
  ] as const;
  return parts.filter(({ dependencies }) => dependencies.length > 0);
}
