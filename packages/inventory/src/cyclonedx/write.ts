import { rowsJson } from "../rows.ts";
import type { SbomComponent, SbomDocument, SbomTool } from "../sbom/document.ts";
import { contentUuid } from "../uuid.ts";
import { bomComponent, type ComponentContext, contactsOf, organizationOf } from "./component.ts";
import type { Bom, BomComponent, Composition } from "./document.ts";
import { licenseWriter } from "./license.ts";
import { lifecyclePhases } from "./terms.ts";
import { type CycloneDxVersion, defaultCycloneDx } from "./version.ts";

/** Stands in a document until its content is known; a valid serial number, so that it can be validated. */
const noSerial = "urn:uuid:00000000-0000-0000-0000-000000000000";

/**
 * The document as CycloneDX. The same document gives the same one but for the timestamp;
 * `serializeCycloneDx` sets the serial number.
 */
export function toCycloneDx(document: SbomDocument, version: CycloneDxVersion = defaultCycloneDx): Bom {
  const { components, subject } = document;
  const context: ComponentContext = {
    version,
    licenses: licenseWriter(version, document.licenseTexts),
    childrenOf: childrenOf(components),
  };
  const about = components.find(({ ref }) => ref === subject);
  const top = components.filter(
    (one) => one !== about && (one.parent === undefined || one.parent === subject),
  );
  return {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: "CycloneDX",
    specVersion: version,
    serialNumber: noSerial,
    version: 1,
    metadata: metadataOf(document, about, context),
    components: top.map((component) => bomComponent(component, context)),
    dependencies: components.flatMap(({ ref, dependsOn }) => (dependsOn ? [{ ref, dependsOn }] : [])),
    compositions: compositionsOf(components),
  };
}

/** Components inside another; those inside the subject itself stand beside it. */
function childrenOf(components: readonly SbomComponent[]): ReadonlyMap<string, readonly SbomComponent[]> {
  const children = new Map<string, SbomComponent[]>();
  for (const component of components) {
    if (component.parent === undefined) continue;
    const before = children.get(component.parent);
    if (before) before.push(component);
    else children.set(component.parent, [component]);
  }
  return children;
}

function metadataOf(
  { created, lifecycles, tools, authors, supplier, properties }: SbomDocument,
  about: SbomComponent | undefined,
  context: ComponentContext,
): Bom["metadata"] {
  const maker = context.version === "1.5" ? undefined : authors.find(({ kind }) => kind === "organization");
  const subject = { ...context, childrenOf: new Map() };
  return {
    timestamp: created,
    lifecycles:
      lifecycles.length > 0
        ? lifecycles.map((one) => (lifecyclePhases.has(one) ? { phase: one } : { name: one }))
        : undefined,
    tools: tools.length > 0 ? { components: distinct(tools).map(toolOf) } : undefined,
    authors: contactsOf(authors, maker),
    component: about && bomComponent(about, subject),
    ...(maker && { manufacturer: organizationOf(maker) }),
    supplier: supplier && organizationOf(supplier),
    properties: properties.length > 0 ? properties : undefined,
  };
}

/** A tool that two merged documents name, once: CycloneDX takes none twice. */
function distinct(tools: readonly SbomTool[]): readonly SbomTool[] {
  return [...new Map(tools.map((one) => [JSON.stringify([one.name, one.version]), one])).values()];
}

function toolOf({ name, version }: SbomTool): BomComponent {
  return { type: "application", name, version };
}

/**
 * The document's text, a component or dependency a line, so that differences between two documents are
 * lines too. Its serial number is a UUIDv5 of all the rest but the timestamp: equal content keeps its number.
 */
export function serializeCycloneDx(bom: Bom): string {
  const pieces = rowsJson(bom, ["components", "dependencies"]);
  // All that is not of a component, a dependency or a composition comes first.
  const first = pieces.findIndex((piece) => piece.startsWith(',\n  "components": '));
  const [text, lines] = [pieces.slice(0, first).join(""), pieces.slice(first)];
  const at = text.indexOf(noSerial);
  const time = `"${bom.metadata.timestamp}"`;
  const stamped = text.indexOf(time, at);
  const rest = stamped < 0 ? text.length : stamped;
  const number = contentUuid([
    text.slice(0, at),
    text.slice(at + noSerial.length, rest),
    text.slice(rest + time.length),
    ...lines,
  ]);
  return `${text.slice(0, at)}urn:uuid:${number}${[text.slice(at + noSerial.length), ...lines].join("")}`;
}

/** Known unknowns are named: of what is `incomplete`, more is there than the document lists. */
function compositionsOf(components: readonly SbomComponent[]): readonly Composition[] {
  const aggregates = ["complete", "incomplete", "unknown"] as const;
  const refs: Record<(typeof aggregates)[number], string[]> = { complete: [], incomplete: [], unknown: [] };
  for (const { ref, completeness } of components) if (completeness) refs[completeness].push(ref);
  return aggregates.flatMap((aggregate) =>
    refs[aggregate].length > 0 ? [{ aggregate, dependencies: refs[aggregate].sort() }] : [],
  );
}
