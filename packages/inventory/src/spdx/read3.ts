import { asString, isObject, itemsOf, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import type { EdgeKind } from "../component.ts";
import type { Fault } from "../fault.ts";
import { purlFault } from "../purl-fit.ts";
import type { Party, Reference, SbomComponent, SbomDigest, SbomDocument } from "../sbom/document.ts";
import { componentOf } from "../sbom/document.ts";
import { groupOf } from "../sbom/from-inventory.ts";
import { timeFaults } from "../sbom/time.ts";
import { Graph } from "./graph.ts";
import { isAbsent } from "./terms.ts";

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

const kinds: ReadonlyMap<string, EdgeKind | "contains"> = new Map<string, EdgeKind | "contains">([
  ["dependsOn", "production"],
  ["hasDynamicLink", "production"],
  ["hasStaticLink", "production"],
  ["hasPrerequisite", "production"],
  ["hasOptionalDependency", "optional"],
  ["hasOptionalComponent", "optional"],
  ["hasProvidedDependency", "production"],
  ["contains", "contains"],
]);
/** Relationships that are read for something else than the graph. */
const otherwise = new Set(["describes", "hasDeclaredLicense", "hasConcludedLicense"]);
/** Scopes of a relationship (`LifecycleScopeType`) whose targets are not shipped. */
const notShipped = new Set(["build", "development", "test", "design"]);

class Reader {
  readonly #byId = new Map<string, JsonObject>();
  readonly #elements: readonly JsonObject[];
  readonly #shown: string;
  readonly #graph = new Graph();
  readonly #licenses = { declared: new Map<string, string>(), concluded: new Map<string, string>() };
  readonly #dropped = new Set<string>();
  readonly #faults: Fault[] = [];
  readonly #imports: ReadonlySet<string>;

  constructor(elements: readonly JsonObject[], shown: string) {
    this.#elements = elements;
    this.#shown = shown;
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
      authors: stringsOf(creation?.createdBy).flatMap((id) => this.#party(id) ?? []),
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
    const name = asString(item.name) ?? "";
    const version = asString(item.software_packageVersion);
    const identifiers = objectsOf(item.externalIdentifier);
    const purl =
      asString(item.software_packageUrl) ??
      asString(identifiers.find((one) => one.externalIdentifierType === "packageUrl")?.identifier);
    const message = purlFault(purl, name, version);
    if (message !== undefined) this.#faults.push({ level: "review", at, message });
    const purpose = asString(item.software_primaryPurpose);
    const digests = digestsOf(item.verifiedUsing);
    const url = asString(item.software_downloadLocation);
    const references: Reference[] =
      url === undefined || isAbsent(url) || url === "NONE" ? [] : [{ type: "distribution", url, digests }];
    const copyright = asString(item.software_copyrightText);
    const maker = targetsOf(item.originatedBy).flatMap((one) => this.#party(one) ?? []);
    return componentOf({
      ref: id,
      type: typeOf(item) === "software_File" ? "file" : (typeOfPurpose.get(purpose ?? "") ?? "library"),
      name,
      group: groupOf(name),
      version,
      purl,
      identifiers: identifiers.flatMap(({ externalIdentifierType: type, identifier }) =>
        type !== "packageUrl" && typeof identifier === "string" ? [identifier] : [],
      ),
      declared: this.#license(this.#licenses.declared.get(id)),
      concluded: this.#license(this.#licenses.concluded.get(id)),
      copyright: isAbsent(copyright) || copyright === "NONE" ? undefined : copyright,
      description: asString(item.description) ?? asString(item.summary),
      supplier: this.#party(asString(item.suppliedBy)),
      makers: maker,
      digests: references.length > 0 ? [] : digests,
      references,
    });
  }

  #license(id: string | undefined): SbomComponent["declared"] {
    if (id === undefined || /NoAssertion(?:License|Element)?$/i.test(id)) return undefined;
    if (/None(?:License|Element)?$/i.test(id)) return { text: "NONE", origin: this.#shown };
    const element = this.#byId.get(id);
    const text = asString(element?.simplelicensing_licenseExpression) ?? asString(element?.name);
    return text === undefined || isAbsent(text) ? undefined : { text, origin: this.#shown };
  }

  #party(id: string | undefined): Party | undefined {
    const element = id === undefined ? undefined : this.#byId.get(id);
    const name = asString(element?.name);
    if (element === undefined || name === undefined) return undefined;
    const type = typeOf(element);
    const contacts = objectsOf(element.externalIdentifier).flatMap(
      ({ externalIdentifierType, identifier }) =>
        (externalIdentifierType === "email" || externalIdentifierType === "urlScheme") &&
        typeof identifier === "string"
          ? [identifier.replace(/^mailto:/, "")]
          : [],
    );
    return {
      kind: type === "Person" ? "person" : type === "Organization" ? "organization" : "unknown",
      name,
      contacts,
    };
  }
}

const artifactTypes = new Set([
  "software_Package",
  "software_File",
  "ai_AIPackage",
  "dataset_DatasetPackage",
]);
/** Types that are read, if not as components. */
const knownTypes = new Set([
  "CreationInfo",
  "SpdxDocument",
  "Bom",
  "software_Sbom",
  "Person",
  "Organization",
  "SoftwareAgent",
  "Agent",
  "Tool",
  "Relationship",
  "LifecycleScopedRelationship",
  "simplelicensing_LicenseExpression",
]);

const typeOfPurpose: ReadonlyMap<string, string> = new Map([
  ["application", "application"],
  ["framework", "framework"],
  ["library", "library"],
  ["container", "container"],
  ["operatingSystem", "operating-system"],
  ["device", "device"],
  ["deviceDriver", "device-driver"],
  ["firmware", "firmware"],
  ["platform", "platform"],
  ["model", "machine-learning-model"],
  ["data", "data"],
  ["file", "file"],
]);

/** `software_SbomType` in CycloneDX's words. */
const lifecycleOf: ReadonlyMap<string, string> = new Map([
  ["design", "design"],
  ["source", "pre-build"],
  ["build", "build"],
  ["analyzed", "post-build"],
  ["deployed", "operations"],
  ["runtime", "operations"],
]);

const hashes: ReadonlyMap<string, SbomDigest["algorithm"]> = new Map([
  ["md5", "MD5"],
  ["sha1", "SHA-1"],
  ["sha256", "SHA-256"],
  ["sha384", "SHA-384"],
  ["sha512", "SHA-512"],
  ["sha3_256", "SHA3-256"],
  ["sha3_384", "SHA3-384"],
  ["sha3_512", "SHA3-512"],
  ["blake2b256", "BLAKE2b-256"],
  ["blake2b384", "BLAKE2b-384"],
  ["blake2b512", "BLAKE2b-512"],
  ["blake3", "BLAKE3"],
]);

function digestsOf(verifiedUsing: unknown): readonly SbomDigest[] {
  return objectsOf(verifiedUsing).flatMap(({ type, algorithm: word, hashValue }) => {
    const algorithm = type === "Hash" ? hashes.get(asString(word) ?? "") : undefined;
    return algorithm === undefined || typeof hashValue !== "string"
      ? []
      : [{ algorithm, hex: hashValue.toLowerCase() }];
  });
}

function idOf(element: JsonObject): string | undefined {
  return asString(element.spdxId) ?? asString(element["@id"]);
}

function typeOf(element: JsonObject): string {
  return asString(element.type) ?? asString(element["@type"]) ?? "";
}

function targetsOf(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : stringsOf(value);
}

/** SPDX's own elements for "none" and "no assertion", by any of their names. */
function isIndividual(id: string): boolean {
  return /(?:^|[/:#])(?:NoneElement|NoAssertionElement|NoneLicense|NoAssertionLicense|expandedlicensing_No\w+)$/.test(
    id,
  );
}

function individual(id: string): string {
  if (!isIndividual(id)) return id;
  return id.endsWith("NoneElement") ? "NONE" : "NOASSERTION";
}

function kindFor(kind: EdgeKind | "contains", scope: unknown): EdgeKind | "contains" {
  return kind === "production" && notShipped.has(String(scope)) ? "development" : kind;
}
