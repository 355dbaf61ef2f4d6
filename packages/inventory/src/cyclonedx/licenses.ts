import { asString, isObject, type JsonObject, objectsOf } from "@ospo-actions/core";
import type { DeclaredLicense } from "../component.ts";
import type { LicenseText } from "../sbom/document.ts";

interface Licenses {
  readonly declared: DeclaredLicense | undefined;
  readonly concluded: DeclaredLicense | undefined;
}

/**
 * The licenses of a component as one text each: what is not said to be concluded is declared. Several entries
 * apply together, so that they are joined by AND; a choice is an expression.
 */
export function readLicenses(licenses: unknown, origin: string, texts: Map<string, LicenseText>): Licenses {
  const entries = objectsOf(licenses);
  if (entries.length === 0) return { declared: undefined, concluded: undefined };
  const declared: string[] = [];
  const concluded: string[] = [];
  for (const entry of entries) {
    const { license } = entry;
    const inner = isObject(license) ? license : entry;
    const text = asString(entry.expression) ?? asString(inner.id) ?? asString(inner.name);
    if (!text) continue;
    keepText(inner, texts);
    (inner.acknowledgement === "concluded" ? concluded : declared).push(text);
  }
  return { declared: joined(declared, origin), concluded: joined(concluded, origin) };
}

function joined(texts: readonly string[], origin: string): DeclaredLicense | undefined {
  const [only, ...others] = new Set(texts);
  if (only === undefined) return undefined;
  if (others.length === 0) return { text: only, origin };
  const text = [only, ...others].map((one) => (/\s/.test(one) ? `(${one})` : one)).join(" AND ");
  return { text, origin };
}

/** The words of a license that has no SPDX id. */
function keepText({ name, text }: JsonObject, texts: Map<string, LicenseText>): void {
  if (typeof name !== "string" || !isObject(text) || texts.has(name)) return;
  const content = asString(text.content);
  if (content === undefined) return;
  const plain = text.encoding === "base64" ? Buffer.from(content, "base64").toString() : content;
  texts.set(name, { name, text: plain });
}
