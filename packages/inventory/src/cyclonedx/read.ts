import {
  asString,
  isObject,
  type JsonObject,
  limits,
  OspoError,
  objectsOf,
  stringsOf,
} from "@ospo-actions/core";
import type { DeclaredLicense } from "../component.ts";
import {
  digestAlgorithms,
  type LicenseText,
  type Party,
  type Property,
  type Reference,
  type SbomComponent,
  type SbomDigest,
  type SbomDocument,
  type SbomTool,
} from "../sbom/document.ts";
import { droppedParts } from "./dropped.ts";
import { readLicenses } from "./licenses.ts";
import { contactOf, organizationParty } from "./party.ts";

interface Placed {
  readonly item: JsonObject;
  readonly ref: string;
  readonly parent: string | undefined;
}

/**
 * A CycloneDX document of any version as data: what the schema found wrong is passed over, never guessed at.
 * `shown` names the file, for the origin of licenses and errors. Linear in the document.
 */
export function readCycloneDx(bom: JsonObject, shown: string): SbomDocument {
  const metadata = isObject(bom.metadata) ? bom.metadata : {};
  const subject = isObject(metadata.component) ? metadata.component : undefined;
  const placed = placedComponents(subject, bom.components, shown);
  const refs = new Set(placed.map(({ ref }) => ref));
  const licenseTexts = new Map<string, LicenseText>();
  const dependencies = dependenciesOf(bom.dependencies, refs);
  const completeness = completenessOf(bom.compositions);
  const components = placed.map(({ item, ref, parent }) =>
    componentFrom(item, {
      ref,
      parent,
      shown,
      licenseTexts,
      dependsOn: dependencies.get(ref),
      completeness: completeness.get(ref),
    }),
  );
  const organization = isObject(metadata.manufacturer) ? organizationParty(metadata.manufacturer) : undefined;
  return {
    format: { name: "CycloneDX", version: asString(bom.specVersion) ?? "" },
    id: asString(bom.serialNumber),
    name: subject && components[0]?.name,
    created: asString(metadata.timestamp),
    authors: [...(organization ? [organization] : []), ...objectsOf(metadata.authors).map(contactOf)],
    supplier: isObject(metadata.supplier) ? organizationParty(metadata.supplier) : undefined,
    tools: toolsOf(metadata.tools),
    lifecycles: objectsOf(metadata.lifecycles).flatMap(
      ({ phase, name: own }) => asString(phase) ?? asString(own) ?? [],
    ),
    properties: propertiesOf(metadata.properties),
    subject: subject && placed[0]?.ref,
    components,
    licenseTexts,
    dropped: droppedParts(
      bom,
      placed.map(({ item }) => item),
    ),
  };
}

/** All components, each before those inside it, with refs that no two share. */
function placedComponents(subject: JsonObject | undefined, top: unknown, shown: string): readonly Placed[] {
  const found: Placed[] = [];
  const taken = new Set<string>();
  const open: { item: JsonObject; at: string; parent: string | undefined; depth: number }[] = [];
  const push = (items: unknown, at: string, parent: string | undefined, depth: number): void => {
    const objects = objectsOf(items);
    for (let index = objects.length - 1; index >= 0; index--) {
      open.push({ item: objects[index] as JsonObject, at: `${at}/${index}`, parent, depth });
    }
  };
  push(top, "/components", undefined, 1);
  if (subject) open.push({ item: subject, at: "/metadata/component", parent: undefined, depth: 1 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { item, at, parent, depth } = next;
    if (depth > limits.sbomDepth) throw tooDeep(shown, at);
    const own = asString(item["bom-ref"]) ?? asString(item.purl) ?? at;
    const ref = taken.has(own) ? at : own;
    taken.add(ref);
    found.push({ item, ref, parent });
    push(item.components, `${at}/components`, ref, depth + 1);
  }
  return found;
}

function tooDeep(shown: string, at: string): OspoError {
  return new OspoError(
    "LIMIT",
    `${shown}: components stand more than ${limits.sbomDepth} deep inside each other (at ${at.slice(0, 60)}…)`,
  );
}

interface Place {
  readonly ref: string;
  readonly parent: string | undefined;
  readonly shown: string;
  readonly licenseTexts: Map<string, LicenseText>;
  readonly dependsOn: readonly string[] | undefined;
  readonly completeness: SbomComponent["completeness"];
}

function componentFrom(item: JsonObject, place: Place): SbomComponent {
  const group = asString(item.group) || undefined;
  const name = asString(item.name) ?? "";
  const properties = propertiesOf(item.properties);
  const stated = new Map(properties.map((property) => [property.name, property.value]));
  const origin = stated.get("ospo:license:origin") ?? place.shown;
  const { declared, concluded } = readLicenses(item.licenses, origin, place.licenseTexts);
  const held = stated.get("ospo:license:concluded");
  const { scope } = item;
  return {
    ref: place.ref,
    type: asString(item.type) ?? "library",
    name: group === undefined ? name : `${group}/${name}`,
    group,
    version: asString(item.version) || undefined,
    range: stated.get("ospo:version-range"),
    purl: asString(item.purl),
    identifiers: identifiersOf(item),
    scope: scope === "required" || scope === "optional" || scope === "excluded" ? scope : undefined,
    declared,
    concluded: concluded ?? concludedOf(held, origin),
    copyright: asString(item.copyright),
    description: asString(item.description),
    supplier: isObject(item.supplier) ? organizationParty(item.supplier) : undefined,
    makers: makersOf(item),
    digests: digestsOf(item.hashes),
    references: referencesOf(item.externalReferences),
    properties: properties.filter(({ name: own }) => !carried.has(own)),
    patches: patchesOf(item.pedigree),
    dependsOn: place.dependsOn,
    parent: place.parent,
    completeness: place.completeness,
  };
}

/** Properties that have a field of their own in the model. */
const carried = new Set(["ospo:license:concluded", "ospo:version-range"]);

function concludedOf(text: string | undefined, origin: string): DeclaredLicense | undefined {
  return text === undefined ? undefined : { text, origin };
}

function identifiersOf({ cpe, swid, omniborId, swhid }: JsonObject): readonly string[] {
  const tag = isObject(swid) ? asString(swid.tagId) : undefined;
  return [
    ...(typeof cpe === "string" ? [cpe] : []),
    ...(tag === undefined ? [] : [`swid:${tag}`]),
    ...stringsOf(omniborId),
    ...stringsOf(swhid),
  ];
}

function makersOf({ manufacturer, authors, author, publisher }: JsonObject): readonly Party[] {
  const names = [author, publisher].flatMap((name) => (typeof name === "string" && name ? [name] : []));
  return [
    ...(isObject(manufacturer) ? [organizationParty(manufacturer)] : []),
    ...objectsOf(authors).map(contactOf),
    ...names.map((name) => ({ kind: "unknown", name, contacts: [] }) as const),
  ];
}

const algorithms: ReadonlySet<string> = new Set(digestAlgorithms);

function digestsOf(hashes: unknown): readonly SbomDigest[] {
  return objectsOf(hashes).flatMap(({ alg, content }) =>
    typeof alg === "string" && typeof content === "string" && algorithms.has(alg)
      ? [{ algorithm: alg as SbomDigest["algorithm"], hex: content.toLowerCase() }]
      : [],
  );
}

function referencesOf(references: unknown): readonly Reference[] {
  return objectsOf(references).flatMap(({ type, url, hashes }) =>
    typeof url === "string" ? [{ type: asString(type) ?? "other", url, digests: digestsOf(hashes) }] : [],
  );
}

function propertiesOf(properties: unknown): readonly Property[] {
  return objectsOf(properties).flatMap(({ name, value }) =>
    typeof name === "string" && typeof value === "string" ? [{ name, value }] : [],
  );
}

function patchesOf(pedigree: unknown): readonly string[] {
  if (!isObject(pedigree)) return [];
  return objectsOf(pedigree.patches).map(({ diff, type }) => {
    const url = isObject(diff) ? asString(diff.url) : undefined;
    return url ?? asString(type) ?? "patch";
  });
}

/** `dependsOn` by ref; what names no component has been told by the semantics and is left out. */
function dependenciesOf(
  dependencies: unknown,
  refs: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { ref, dependsOn } of objectsOf(dependencies)) {
    if (typeof ref !== "string" || !refs.has(ref)) continue;
    const targets = found.get(ref) ?? [];
    found.set(ref, targets);
    for (const target of stringsOf(dependsOn)) if (refs.has(target)) targets.push(target);
  }
  for (const [ref, targets] of found) found.set(ref, [...new Set(targets)]);
  return found;
}

/** By ref, the least that any composition says of it. */
function completenessOf(compositions: unknown): ReadonlyMap<string, SbomComponent["completeness"]> {
  const found = new Map<string, SbomComponent["completeness"]>();
  for (const { aggregate, dependencies, assemblies } of objectsOf(compositions)) {
    const word = String(aggregate);
    const said = word === "complete" ? "complete" : word.startsWith("incomplete") ? "incomplete" : "unknown";
    for (const ref of [...stringsOf(dependencies), ...stringsOf(assemblies)]) {
      if (found.get(ref) !== "incomplete") found.set(ref, said);
    }
  }
  return found;
}

/** Both shapes: a list of tools, or since 1.5 components and services. */
function toolsOf(tools: unknown): readonly SbomTool[] {
  const listed = isObject(tools)
    ? [...objectsOf(tools.components), ...objectsOf(tools.services)]
    : objectsOf(tools);
  return listed.flatMap(({ group, vendor, name, version }) => {
    const own = asString(name);
    const before = asString(group) ?? (isObject(tools) ? undefined : asString(vendor));
    if (own === undefined) return [];
    return [{ name: before ? `${before}/${own}` : own, version: asString(version) }];
  });
}
