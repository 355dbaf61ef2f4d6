import { asString, isObject, itemsOf, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import type { Scope } from "../component.ts";
import type { Property, Reference, SbomComponent, SbomDigest } from "../sbom/document.ts";

/**
 * What SPDX 2.3 has no field for, as JSON in an annotation of a package or of the document, so that a document
 * of ours that is read again says the same. The mark tells our annotations from everybody else's.
 */
export interface Note {
  readonly ref?: string | undefined;
  readonly type?: string | undefined;
  readonly group?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly range?: string | undefined;
  readonly completeness?: SbomComponent["completeness"];
  readonly patches?: readonly string[] | undefined;
  readonly digests?: readonly SbomDigest[] | undefined;
  readonly references?: readonly Reference[] | undefined;
  readonly lifecycles?: readonly string[] | undefined;
  readonly properties?: readonly Property[] | undefined;
}

const mark = '{"ospo":1';

export function noteText(note: Note): string {
  return JSON.stringify({ ospo: 1, ...note });
}

/** Our note among the annotations of an element; `undefined` in documents of others. */
export function noteOf({ annotations }: JsonObject): Note | undefined {
  for (const { comment } of objectsOf(annotations)) {
    if (typeof comment !== "string" || !comment.startsWith(mark)) continue;
    try {
      const value: unknown = JSON.parse(comment);
      if (isObject(value)) return checked(value);
    } catch {}
  }
  return undefined;
}

function checked(value: JsonObject): Note {
  const { scope, completeness } = value;
  return {
    ref: asString(value.ref),
    type: asString(value.type),
    group: asString(value.group),
    range: asString(value.range),
    scope: scope === "required" || scope === "optional" || scope === "excluded" ? scope : undefined,
    completeness:
      completeness === "complete" || completeness === "incomplete" || completeness === "unknown"
        ? completeness
        : undefined,
    patches: value.patches === undefined ? undefined : stringsOf(value.patches),
    digests: value.digests === undefined ? undefined : digestsOf(value.digests),
    references: value.references === undefined ? undefined : referencesOf(value.references),
    lifecycles: stringsOf(value.lifecycles),
    properties: objectsOf(value.properties).flatMap(({ name, value: text }) =>
      typeof name === "string" && typeof text === "string" ? [{ name, value: text }] : [],
    ),
  };
}

function digestsOf(value: unknown): readonly SbomDigest[] {
  return objectsOf(value).flatMap(({ algorithm, hex }) =>
    typeof algorithm === "string" && typeof hex === "string"
      ? [{ algorithm: algorithm as SbomDigest["algorithm"], hex }]
      : [],
  );
}

function referencesOf(value: unknown): readonly Reference[] {
  return itemsOf(value)
    .filter(isObject)
    .flatMap(({ type, url, digests }) =>
      typeof type === "string" && typeof url === "string" ? [{ type, url, digests: digestsOf(digests) }] : [],
    );
}
