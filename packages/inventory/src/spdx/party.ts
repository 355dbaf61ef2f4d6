import type { Party, SbomTool } from "../sbom/document.ts";
import { isAbsent } from "./terms.ts";

/** `Organization: ACME (mail@acme.example)` (SPDX 2.3, 7.5); `undefined` for NOASSERTION. */
export function partyOf(text: string | undefined): Party | undefined {
  if (text === undefined || isAbsent(text)) return undefined;
  const colon = text.indexOf(":");
  const word = text.slice(0, Math.max(colon, 0)).trim();
  const kind = word === "Person" ? "person" : word === "Organization" ? "organization" : "unknown";
  const rest = (kind === "unknown" ? text : text.slice(colon + 1)).trim();
  const open = rest.endsWith(")") ? rest.lastIndexOf("(") : -1;
  if (open < 0) return { kind, name: rest, contacts: [] };
  const contact = rest.slice(open + 1, -1).trim();
  return { kind, name: rest.slice(0, open).trim(), contacts: contact ? [contact] : [] };
}

/** A party in SPDX's words. A name that SPDX would read otherwise is flattened. */
export function partyText({ kind, name, contacts }: Party): string {
  const word = kind === "person" ? "Person" : "Organization";
  const plain = name.replace(/[()\s]+/g, " ").trim();
  const contact = contacts.find((one) => one.includes("@")) ?? contacts[0];
  return `${word}: ${plain}${contact ? ` (${contact.replace(/[()\s]+/g, "")})` : ""}`;
}

/** `Tool: name-1.0.0`. */
export function toolOf(text: string): SbomTool | undefined {
  const [, name, version] = /^Tool:\s*(.+?)(?:-(v?\d[^-\s]*(?:-[a-z][^\s]*)?))?$/s.exec(text) ?? [];
  return name === undefined ? undefined : { name, version };
}

export function toolText({ name, version }: SbomTool): string {
  return `Tool: ${version ? `${name}-${version}` : name}`;
}
