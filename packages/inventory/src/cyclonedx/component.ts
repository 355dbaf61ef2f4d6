import { kindOfDeclared } from "@ospo-actions/license";
import licenseIds from "#schema/license-ids";
import type { Component, DeclaredLicense } from "../component.ts";
import type { BomComponent, BomLicense, ExternalReference, Property } from "./document.ts";

const knownIds: ReadonlySet<string> = new Set(licenseIds);

/**
 * A component as CycloneDX has it. Order of the keys is fixed: the bytes of a document depend on it. What is
 * not known is `undefined`, which JSON leaves out; one literal for all keeps this fast.
 */
export function bomComponent(component: Component): BomComponent {
  const { role, license, purl, version } = component;
  const { group, name } = splitName(component.name);
  const properties = propertiesOf(component);
  return {
    type: role === "project" ? "application" : "library",
    "bom-ref": component.ref,
    group,
    name,
    version,
    scope: role === "project" ? undefined : component.scope,
    licenses: license && [bomLicense(license)],
    purl,
    externalReferences: role === "package" ? distribution(component) : undefined,
    properties: properties.length > 0 ? properties : undefined,
  };
}

/** `@scope/name` in CycloneDX's two fields. */
function splitName(full: string): { group: string | undefined; name: string } {
  const slash = full.startsWith("@") ? full.indexOf("/") : -1;
  return slash < 0
    ? { group: undefined, name: full }
    : { group: full.slice(0, slash), name: full.slice(slash + 1) };
}

/** By declared text: few recur in a whole tree. */
const written = new Map<string, BomLicense>();

function bomLicense({ text }: DeclaredLicense): BomLicense {
  const before = written.get(text);
  if (before !== undefined) return before;
  const license = toBomLicense(text);
  written.set(text, license);
  return license;
}

/** An id that the document's schema knows, an expression, or else the words of the publisher as a name. */
function toBomLicense(text: string): BomLicense {
  const kind = kindOfDeclared(text);
  if (kind === "expression") return { expression: text, acknowledgement: "declared" };
  const license = kind === "id" && knownIds.has(text) ? { id: text } : { name: text };
  return { license: { ...license, acknowledgement: "declared" } };
}

/**
 * Where the archive comes from, with its digests. A lock need not tell the address
 * (`omit-lockfile-registry-resolved`): then the purl stands for it, so that the digests are not lost.
 */
function distribution({ source, digests, purl }: Component): readonly ExternalReference[] | undefined {
  if (source.url === undefined && digests.length === 0) return undefined;
  const type = source.kind === "git" ? "vcs" : "distribution";
  const hashes = digests.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }));
  return [{ type, url: source.url ?? purl, hashes: hashes.length > 0 ? hashes : undefined }];
}

/** Facts without a field of their own, under the names of the CycloneDX property taxonomy where it has one. */
function propertiesOf(component: Component): readonly Property[] {
  const { role, source, license, path } = component;
  const properties: Property[] = [];
  const add = (name: string, value: string | boolean | undefined): void => {
    if (value) properties.push({ name, value: String(value) });
  };
  if (role !== "project") add("cdx:npm:package:path", path);
  add("cdx:npm:package:bundled", source.kind === "bundled");
  add("cdx:npm:package:development", component.development);
  add("cdx:npm:package:extraneous", component.extraneous);
  add("cdx:npm:package:private", component.private);
  add("ospo:alias", component.alias);
  add("ospo:bundles", component.bundles.join(" "));
  add("ospo:deprecated", component.deprecated);
  add("ospo:install-script", component.installScript);
  add("ospo:license:origin", license?.origin);
  if (role === "member") add("ospo:role", "workspace-member");
  if (source.kind !== "registry" && source.kind !== "project") add("ospo:source", source.kind);
  return properties;
}
