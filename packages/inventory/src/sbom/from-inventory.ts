import type { Component, Edge, Inventory, Source } from "../component.ts";
import { archiveName } from "./archive.ts";
import type { Party, Property, Reference, SbomComponent, SbomDocument, SbomTool } from "./document.ts";

export interface SbomOptions {
  /** The time that the document states. */
  readonly timestamp: Date;
  readonly tool: SbomTool;
  /** Who answers for the document, where that was told. */
  readonly author?: Party | undefined;
}

/** The inventory of lock files as a document, components sorted by ref behind the project that it is about. */
export function sbomOf(
  { components, manifests, problems }: Inventory,
  { timestamp, tool, author }: SbomOptions,
): SbomDocument {
  const [project, ...others] = components;
  if (project === undefined) throw new Error("an inventory has its project at index 0");
  const short = new Set(
    problems.flatMap(({ kind, manifest, place }) => (kind === "missing" ? [`${manifest} ${place}`] : [])),
  );
  const sorted = [project, ...others.sort((a, b) => (a.ref < b.ref ? -1 : 1))];
  return {
    format: { name: "CycloneDX", version: "1.6" },
    id: undefined,
    name: project.name,
    created: stamp(timestamp),
    authors: author ? [author] : [],
    supplier: undefined,
    tools: [tool],
    lifecycles: ["pre-build"],
    properties: manifests.map((value) => ({ name: "ospo:manifest", value })),
    subject: project.ref,
    components: sorted.map((component) => listed(component, components, short)),
    licenseTexts: new Map(),
    dropped: [],
  };
}

/** To the second: SPDX 2.3 allows no fraction of one, and both formats are to say the same. */
function stamp(time: Date): string {
  return `${time.toISOString().slice(0, -".000Z".length)}Z`;
}

/** One literal for all components keeps this fast: it is on the way of every SBOM that is written. */
function listed(component: Component, all: readonly Component[], short: ReadonlySet<string>): SbomComponent {
  const { ref, role, name, version, purl, scope, license, source, digests, edges, patch } = component;
  const reference = role === "package" ? distribution(component) : undefined;
  const bundles = component.bundles.length > 0 || edges.some(({ to }) => all[to]?.source.kind === "bundled");
  const partial =
    bundles ||
    source.kind === "bundled" ||
    (short.size > 0 && short.has(`${component.manifest} ${component.place}`));
  return {
    ref,
    type: role === "project" ? "application" : "library",
    name,
    group: groupOf(name),
    version,
    range: undefined,
    purl,
    identifiers: none,
    scope: role === "project" ? undefined : scope,
    declared: license,
    concluded: undefined,
    copyright: undefined,
    description: undefined,
    supplier: undefined,
    makers: none,
    digests: reference === undefined && role === "package" ? digests : none,
    references: reference === undefined ? none : [reference],
    properties: propertiesOf(component),
    patches: patch === undefined ? none : [patch],
    dependsOn: refsOf(edges, all),
    parent: undefined,
    completeness: partial ? "incomplete" : "complete",
  };
}

const none: readonly never[] = [];

/** `@scope` of `@scope/name`. */
export function groupOf(name: string): string | undefined {
  const slash = name.startsWith("@") ? name.indexOf("/") : -1;
  return slash < 0 ? undefined : name.slice(0, slash);
}

function refsOf(edges: readonly Edge[], components: readonly Component[]): readonly string[] {
  const [first] = edges;
  if (first === undefined) return none;
  if (edges.length === 1) return [(components[first.to] as Component).ref];
  return [...new Set(edges.map(({ to }) => (components[to] as Component).ref))].sort();
}

/**
 * Where the archive comes from, with its digests. A lock need not tell the address
 * (`omit-lockfile-registry-resolved`): then the purl stands for it, so that the digests are not lost.
 */
function distribution({ source, digests, purl }: Component): Reference | undefined {
  if (source.url === undefined && digests.length === 0) return undefined;
  return { type: source.kind === "git" ? "vcs" : "distribution", url: source.url ?? purl, digests };
}

/** Facts without a field of their own, under the names of the CycloneDX property taxonomy where it has one. */
function propertiesOf(component: Component): readonly Property[] {
  const { role, source, license, path } = component;
  const properties: Property[] = [];
  const add = (name: string, value: string | boolean | undefined): void => {
    if (value) properties.push({ name, value: String(value) });
  };
  addArchive(properties, component);
  if (role !== "project") add("cdx:npm:package:path", path);
  add("cdx:npm:package:bundled", source.kind === "bundled");
  add("cdx:npm:package:development", component.development && source.kind !== "workflow");
  add("cdx:npm:package:extraneous", component.extraneous);
  add("cdx:npm:package:private", component.private);
  add("ospo:alias", component.alias);
  add("ospo:bundles", component.bundles.join(" "));
  add("ospo:cache-checksum", component.cacheChecksum);
  add("ospo:deprecated", component.deprecated);
  add("ospo:install-script", component.installScript);
  add("ospo:license:origin", license?.origin);
  add("ospo:platform-bound", component.platformBound);
  add("ospo:release", component.release);
  if (role === "member") add("ospo:role", "workspace-member");
  if (isTold(source.kind)) add("ospo:source", source.kind);
  return properties;
}

/**
 * What BSI TR-03183-2 asks of each component, where it is certain: a registry or an address hands out one
 * packed folder of files (a tgz), which is an archive, structured and not executable.
 */
function addArchive(properties: Property[], component: Component): void {
  const value = archiveName(component);
  if (value === undefined) return;
  properties.push({ name: "bsi:component:filename", value }, ...archiveFacts);
}

const archiveFacts: readonly Property[] = [
  { name: "bsi:component:executable", value: "non-executable" },
  { name: "bsi:component:archive", value: "archive" },
  { name: "bsi:component:structured", value: "structured" },
];

function isTold(kind: Source["kind"]): boolean {
  return kind !== "registry" && kind !== "project";
}
