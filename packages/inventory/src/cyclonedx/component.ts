import { kindOfDeclared } from "@ospo-actions/license";
import licenseIds from "#schema/license-ids";
import type { Component, DeclaredLicense } from "../component.ts";
import type { BomComponent, BomLicense, ExternalReference, Property } from "./document.ts";

const knownIds: ReadonlySet<string> = new Set(licenseIds);

/** A component as CycloneDX has it. Order of the keys is fixed: the bytes of a document depend on it. */
export function bomComponent(component: Component): BomComponent {
  const { group, name } = splitName(component.name);
  const references = component.role === "package" ? distribution(component) : [];
  const properties = propertiesOf(component);
  return {
    type: component.role === "project" ? "application" : "library",
    "bom-ref": component.ref,
    ...(group && { group }),
    name,
    ...(component.version && { version: component.version }),
    ...(component.role !== "project" && { scope: component.scope }),
    ...(component.license && { licenses: [bomLicense(component.license)] }),
    purl: component.purl,
    ...(references.length > 0 && { externalReferences: references }),
    ...(properties.length > 0 && { properties }),
  };
}

/** `@scope/name` in CycloneDX's two fields. */
function splitName(full: string): { group?: string; name: string } {
  const slash = full.startsWith("@") ? full.indexOf("/") : -1;
  return slash < 0 ? { name: full } : { group: full.slice(0, slash), name: full.slice(slash + 1) };
}

/** An id that the document's schema knows, an expression, or else the words of the publisher as a name. */
function bomLicense({ text }: DeclaredLicense): BomLicense {
  const kind = kindOfDeclared(text);
  if (kind === "expression") return { expression: text, acknowledgement: "declared" };
  const license = kind === "id" && knownIds.has(text) ? { id: text } : { name: text };
  return { license: { ...license, acknowledgement: "declared" } };
}

/**
 * Where the archive comes from, with its digests. A lock need not tell the address
 * (`omit-lockfile-registry-resolved`): then the purl stands for it, so that the digests are not lost.
 */
function distribution({ source, digests, purl }: Component): readonly ExternalReference[] {
  const hashes = digests.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }));
  if (source.url === undefined && hashes.length === 0) return [];
  const type = source.kind === "git" ? "vcs" : "distribution";
  return [{ type, url: source.url ?? purl, ...(hashes.length > 0 && { hashes }) }];
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
  add("ospo:deprecated", component.deprecated);
  add("ospo:install-script", component.installScript);
  add("ospo:license:origin", license?.origin);
  if (role === "member") add("ospo:role", "workspace-member");
  if (source.kind !== "registry" && source.kind !== "project") add("ospo:source", source.kind);
  return properties;
}
