import type { Component, Digest, Edge, Inventory, Scope, Source } from "../component.ts";
import { formatPurl } from "../package-url.ts";
import { componentOf, type SbomComponent, type SbomDigest, type SbomDocument } from "./document.ts";
import { kindOfEdge } from "./edge-kind.ts";

/**
 * The document as an inventory, for everything that works on one: `components[0]` is what it is about, or a
 * stand-in that holds all that nothing depends on. Roles, scopes and marks come back from the properties of our
 * own documents. Edges have no kind in an SBOM: it follows from the scopes at both ends, so that `omit` works.
 */
export function inventoryOfSbom(document: SbomDocument, file: string): Inventory {
  const subject = document.components.find(({ ref }) => ref === document.subject);
  const listed = [
    subject ?? standIn(document),
    ...document.components.filter((component) => component !== subject),
  ];
  const indexOf = new Map(listed.map(({ ref }, at) => [ref, at]));
  const scopes = listed.map(({ scope }) => scope ?? "required");
  const inner = innerOf(listed, indexOf);
  const components = listed.map((component, at) => {
    const targets = [
      ...(component.dependsOn ?? []).flatMap((ref) => indexOf.get(ref) ?? []),
      ...(inner.get(at) ?? []),
    ];
    const edges = [...new Set(targets)].map((to) => edgeOf(scopes, at, to));
    return installOf(component, at === 0, edges, file);
  });
  return { manifests: [file], components, problems: [], unreadable: 0 };
}

function standIn({ components, name = "product" }: SbomDocument): SbomComponent {
  const asked = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
  const dependsOn = components.flatMap(({ ref, parent }) =>
    asked.has(ref) || parent !== undefined ? [] : [ref],
  );
  return componentOf({ ref: "", type: "application", name, dependsOn });
}

/** What stands inside a component is needed by it. */
function innerOf(
  components: readonly SbomComponent[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const inner = new Map<number, number[]>();
  components.forEach(({ parent }, at) => {
    const outer = parent === undefined ? undefined : indexOf.get(parent);
    if (outer === undefined) return;
    const before = inner.get(outer);
    if (before) before.push(at);
    else inner.set(outer, [at]);
  });
  return inner;
}

function edgeOf(scopes: readonly Scope[], from: number, to: number): Edge {
  return { kind: kindOfEdge(from === 0 ? "required" : scopes[from], scopes[to]), to };
}

function installOf(
  component: SbomComponent,
  isSubject: boolean,
  edges: readonly Edge[],
  file: string,
): Component {
  const stated = new Map(component.properties.map(({ name, value }) => [name, value]));
  const isTrue = (name: string): boolean => stated.get(name) === "true";
  const isMember = stated.get("ospo:role") === "workspace-member";
  const distribution = component.references.find(({ type }) => type === "distribution" || type === "vcs");
  return {
    ref: component.ref,
    purl: component.purl ?? purlOf(component),
    role: isSubject ? "project" : isMember ? "member" : "package",
    name: component.name,
    version: component.version,
    path: stated.get("cdx:npm:package:path") ?? "",
    manifest: file,
    place: component.ref,
    scope: component.scope ?? "required",
    development: isTrue("cdx:npm:package:development") || component.scope === "excluded",
    extraneous: isTrue("cdx:npm:package:extraneous"),
    source: isSubject || isMember ? { kind: "project" } : sourceOf(component, stated),
    edges,
    digests: [...component.digests, ...(distribution?.digests ?? [])].filter(isOfLocks),
    license: component.declared ?? component.concluded,
    alias: stated.get("ospo:alias"),
    installScript: isTrue("ospo:install-script"),
    platformBound: isTrue("ospo:platform-bound"),
    deprecated: stated.get("ospo:deprecated"),
    private: isTrue("cdx:npm:package:private"),
    release: stated.get("ospo:release"),
    bundles: stated.get("ospo:bundles")?.split(" ") ?? [],
    patch: component.patches[0],
    cacheChecksum: stated.get("ospo:cache-checksum"),
  };
}

/** A purl for what has none: it is told apart by name and version, and claims no ecosystem. */
function purlOf({ name, version }: SbomComponent): string {
  const parts = {
    type: "generic",
    namespace: undefined,
    name,
    version,
    qualifiers: new Map(),
    subpath: undefined,
  };
  return formatPurl(parts) ?? "pkg:generic/unnamed";
}

const lockAlgorithms = new Set<string>(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"]);

function isOfLocks(digest: SbomDigest): digest is Digest {
  return lockAlgorithms.has(digest.algorithm);
}

const kinds = new Set<string>([
  "git",
  "tarball",
  "file",
  "link",
  "bundled",
  "workflow",
] satisfies Source["kind"][]);

function sourceOf(component: SbomComponent, stated: ReadonlyMap<string, string>): Source {
  const kind = stated.get("ospo:source") ?? "registry";
  const reference = component.references.find(
    ({ type }) => type === (kind === "git" ? "vcs" : "distribution"),
  );
  const url = reference?.url === component.purl ? undefined : reference?.url;
  return {
    kind: kinds.has(kind) ? (kind as Source["kind"]) : "registry",
    ...(url !== undefined && { url }),
  };
}
