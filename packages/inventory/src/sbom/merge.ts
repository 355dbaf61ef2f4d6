import type { Product } from "../build.ts";
import { componentOf, type LicenseText, type SbomComponent, type SbomDocument } from "./document.ts";
import type { SbomOptions } from "./from-inventory.ts";

/** A document to merge, and the file that it is from. */
export interface Part {
  readonly document: SbomDocument;
  readonly file: string;
}

/**
 * One document of several: what each is about becomes a part of `product`. A component that two documents list
 * stays in both, as every copy does: the first keeps its ref, further ones get `ref#file`. License ids that mean
 * different texts are told apart.
 */
export function mergeSboms(
  parts: readonly Part[],
  product: Product,
  { timestamp, tool, author }: SbomOptions,
): SbomDocument {
  const taken = new Set<string>([product.purl]);
  const licenseTexts = new Map<string, LicenseText>();
  const components: SbomComponent[] = [];
  const tops: string[] = [];
  for (const { document, file } of parts) {
    const renamed = refsOf(document, file, taken);
    const licenses = addTexts(document, file, licenseTexts);
    for (const component of document.components) components.push(moved(component, renamed, licenses));
    for (const ref of topsOf(document)) tops.push(renamed.get(ref) ?? ref);
  }
  const root = componentOf({
    ref: product.purl,
    type: "application",
    name: product.name,
    purl: product.purl,
    dependsOn: tops,
    completeness: "complete",
  });
  const documents = parts.map(({ document }) => document);
  const tools = documents.flatMap((document) => document.tools);
  return {
    format: { name: "CycloneDX", version: "1.6" },
    id: undefined,
    name: product.name,
    created: `${timestamp.toISOString().slice(0, -".000Z".length)}Z`,
    authors: author ? [author] : [],
    supplier: undefined,
    tools: [...new Map([tool, ...tools].map((one) => [`${one.name} ${one.version}`, one])).values()],
    lifecycles: [...new Set(documents.flatMap(({ lifecycles }) => lifecycles))].sort(),
    properties: parts.map(({ file }) => ({ name: "ospo:manifest", value: file })),
    subject: product.purl,
    components: [root, ...components],
    licenseTexts,
    dropped: [...new Set(documents.flatMap(({ dropped }) => dropped))].sort(),
  };
}

/** A new ref for each component; none that another document took. */
function refsOf({ components }: SbomDocument, file: string, taken: Set<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { ref } of components) {
    let own = ref;
    for (let copy = 1; taken.has(own); copy++) {
      own = `${ref}#${encodeURI(file.toWellFormed())}${copy > 1 ? `-${copy}` : ""}`;
    }
    taken.add(own);
    renamed.set(ref, own);
  }
  return renamed;
}

/** What a document is about, or where it says nothing of that, all that nothing in it holds. */
function topsOf({ subject, components }: SbomDocument): readonly string[] {
  if (subject !== undefined) return [subject];
  const asked = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
  return components.flatMap(({ ref, parent }) => (asked.has(ref) || parent !== undefined ? [] : [ref]));
}

/** Adds the license texts of a document; gives new names for those whose id is taken by another text. */
function addTexts(
  { licenseTexts }: SbomDocument,
  file: string,
  all: Map<string, LicenseText>,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [id, text] of licenseTexts) {
    const before = all.get(id);
    if (before !== undefined && before.text !== text.text) {
      let own = `${id}-${file.replace(/[^A-Za-z0-9.]+/g, "-")}`;
      while (all.has(own)) own = `${own}-2`;
      renamed.set(id, own);
    }
    all.set(renamed.get(id) ?? id, text);
  }
  return renamed;
}

function moved(
  component: SbomComponent,
  refs: ReadonlyMap<string, string>,
  licenses: ReadonlyMap<string, string>,
): SbomComponent {
  const { ref, dependsOn, parent, declared, concluded } = component;
  const license = (one: SbomComponent["declared"]): SbomComponent["declared"] =>
    one && licenses.size > 0 ? { ...one, text: renamedIn(one.text, licenses) } : one;
  return {
    ...component,
    ref: refs.get(ref) ?? ref,
    dependsOn: dependsOn?.map((target) => refs.get(target) ?? target),
    parent: parent === undefined ? undefined : (refs.get(parent) ?? parent),
    declared: license(declared),
    concluded: license(concluded),
  };
}

function renamedIn(text: string, licenses: ReadonlyMap<string, string>): string {
  const whole = licenses.get(text);
  if (whole !== undefined) return whole;
  return text.replace(/(?<![\w.:-])LicenseRef-[A-Za-z0-9.-]+/g, (id) => licenses.get(id) ?? id);
}
