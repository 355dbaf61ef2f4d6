import { asString, isObject, itemsOf, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import type { Fault } from "../fault.ts";
import { purlFault } from "../purl-fit.ts";
import type { SbomComponent, SbomDocument } from "../sbom/document.ts";
import { timeFaults } from "../sbom/time.ts";
import { Graph } from "../spdx/graph.ts";
import { type Elements, partyOf, readComponent } from "./component.ts";
import { idOf, individual, isIndividual, targetsOf, typeOf } from "./element.ts";
import { artifactTypes, kindFor, kinds, knownTypes, lifecycleOf, otherwise } from "./terms.ts";

/**
 * An SPDX 3.0 document as data: the JSON-LD is read in its compact form, as the specification's JSON Schema asks
 * for it, and nothing is fetched. Linear in `@graph`.
 */
export function readSpdx3(
  value: JsonObject,
  shown: string,
): { readonly document: SbomDocument; readonly faults: readonly Fault[] } {
  const elements = value["@graph"] === undefined ? [value] : itemsOf(value["@graph"]);
  const reader = new Reader(elements.filter(isObject), shown);
  const faults: Fault[] = [];
  elements.forEach((element, index) => {
    const at = `/@graph/${index}`;
    if (!isObject(element)) faults.push({ level: "fail", at, message: "must be an object" });
    else if (typeof (element.type ?? element["@type"]) !== "string")
      faults.push({ level: "fail", at, message: 'must have the text "type"' });
  });
  const document = reader.document();
  return { document, faults: [...faults, ...reader.faults()] };
}

class Reader {
  readonly #byId = new Map<string, JsonObject>();
  readonly #elements: readonly JsonObject[];
  readonly #listed: Elements;
  readonly #graph = new Graph();
  readonly #licenses = { declared: new Map<string, string>(), concluded: new Map<string, string>() };
  readonly #dropped = new Set<string>();
  readonly #faults: Fault[] = [];
  readonly #imports: ReadonlySet<string>;

  constructor(elements: readonly JsonObject[], shown: string) {
    this.#elements = elements;
    this.#listed = { byId: this.#byId, shown };
    this.#imports = new Set(
      elements.flatMap(({ import: list }) =>
        objectsOf(list).flatMap(({ externalSpdxId }) => asString(externalSpdxId) ?? []),
      ),
    );
    elements.forEach((element, index) => {
      const id = idOf(element);
      if (id === undefined) return;
      if (this.#byId.has(id))
        this.#faults.push({ level: "fail", at: `/@graph/${index}`, message: `"${id}" is used twice` });
      else this.#byId.set(id, element);
    });
  }

  faults(): readonly Fault[] {
    return this.#faults;
  }

  document(): SbomDocument {
    const documents = this.#elements.filter((one) => typeOf(one) === "SpdxDocument");
    const [about] = documents;
    if (about === undefined) this.#faults.push({ level: "fail", at: "", message: "holds no SpdxDocument" });
    const artifacts = this.#artifacts();
    for (const { id } of artifacts) this.#graph.add(id, id, undefined);
    this.#relate();
    this.#describe(documents);
    const listed = artifacts.map(({ id, item, at }) => ({ id, component: this.#component(item, id, at) }));
    for (const id of this.#graph.circular())
      this.#faults.push({ level: "fail", at: "/@graph", message: `"${id}" contains itself` });
    const creation = this.#creationOf(about);
    this.#faults.push(...timeFaults(asString(creation?.created), "/@graph", new Date()));
    return {
      format: { name: "SPDX", version: asString(creation?.specVersion) ?? "3.0.1" },
      id: about && idOf(about),
      name: asString(about?.name),
      created: asString(creation?.created),
      authors: stringsOf(creation?.createdBy).flatMap((id) => partyOf(id, this.#listed) ?? []),
      supplier: undefined,
      tools: stringsOf(creation?.createdUsing).flatMap((id) => {
        const name = asString(this.#byId.get(id)?.name);
        return name === undefined ? [] : [{ name, version: undefined }];
      }),
      lifecycles: this.#lifecycles(),
      properties: [],
      ...this.#graph.resolve(listed),
      licenseTexts: new Map(),
      dropped: [...this.#dropped].sort(),
    };
  }

  #artifacts(): readonly { readonly id: string; readonly item: JsonObject; readonly at: string }[] {
    return this.#elements.flatMap((item, index) => {
      const type = typeOf(item);
      const id = idOf(item);
      const isListed = artifactTypes.has(type) && id !== undefined && this.#byId.get(id) === item;
      if (!isListed && !knownTypes.has(type)) this.#dropped.add(type || "element without a type");
      return isListed ? [{ id, item, at: `/@graph/${index}` }] : [];
    });
  }

  /** Older documents (and tools) put the whole creation info into each element. */
  #creationOf(element: JsonObject | undefined): JsonObject | undefined {
    const info = element?.creationInfo;
    return isObject(info) ? info : this.#byId.get(asString(info) ?? "");
  }

  #relate(): void {
    this.#elements.forEach((item, index) => {
      if (!typeOf(item).endsWith("Relationship")) return;
      const { from, relationshipType: word, scope, completeness } = item;
      const type = asString(word) ?? "";
      const source = asString(from);
      if (source === undefined || !this.#byId.has(source)) {
        this.#dangling(source ?? "", index);
        return;
      }
      const kind = kinds.get(type);
      const targets = targetsOf(item.to);
      for (const to of targets) {
        if (!this.#byId.has(to) && !isIndividual(to)) this.#dangling(to, index);
        if (type === "describes") this.#graph.describe(to);
        if (type === "hasDeclaredLicense") this.#licenses.declared.set(source, to);
        if (type === "hasConcludedLicense") this.#licenses.concluded.set(source, to);
        if (kind !== undefined) this.#graph.relate(source, kindFor(kind, scope), individual(to));
      }
      if (kind !== undefined && kind !== "contains") this.#complete(source, targets, completeness);
      if (kind === undefined && !otherwise.has(type)) this.#dropped.add(`relationships: ${type}`);
    });
  }

  #complete(source: string, targets: readonly string[], completeness: unknown): void {
    if (completeness === "incomplete") this.#graph.relate(source, "production", "NOASSERTION");
    if (completeness === "complete" || targets.length === 0) this.#graph.relate(source, "production", "NONE");
  }

  /** An element of another document is named by its address, and declared as an import. */
  #dangling(id: string, index: number): void {
    if (this.#imports.has(id)) return;
    const message = `"${id}" is no element of the document`;
    this.#faults.push({ level: "fail", at: `/@graph/${index}`, message });
  }

  /** What the document is about: its root elements, or those of the SBOM that it holds. */
  #describe(documents: readonly JsonObject[]): void {
    const sboms = this.#elements.filter((one) => typeOf(one) === "software_Sbom" || typeOf(one) === "Bom");
    for (const { rootElement } of [...documents, ...sboms]) {
      for (const id of targetsOf(rootElement)) this.#graph.describe(id);
    }
  }

  #lifecycles(): readonly string[] {
    const words = this.#elements.flatMap(({ software_sbomType }) => stringsOf(software_sbomType));
    return [...new Set(words)].map((word) => lifecycleOf.get(word) ?? word);
  }

  #component(item: JsonObject, id: string, at: string): SbomComponent {
    const { declared, concluded } = this.#licenses;
    const licenses = { declared: declared.get(id), concluded: concluded.get(id) };
    const component = readComponent(item, id, licenses, this.#listed);
    const message = purlFault(component.purl, component.name, component.version);
    if (message !== undefined) this.#faults.push({ level: "review", at, message });
    return component;
  }
}
