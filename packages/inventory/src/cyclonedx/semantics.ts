import { asString, isObject, itemsOf, type JsonObject } from "@ospo-actions/core";
import { kindOfDeclared } from "@ospo-actions/license";
import type { Fault } from "../fault.ts";
import { purlFault } from "../purl-fit.ts";
import { timeFaults } from "../sbom/time.ts";

/**
 * What a schema cannot see in a document that it accepts: references to nothing, one `bom-ref` twice,
 * expressions that are none, a purl that names something else than its component, a future timestamp.
 */
export function semanticFaults(bom: JsonObject, now = new Date()): readonly Fault[] {
  const refs = new Set<string>();
  const faults: Fault[] = [];
  const metadata = isObject(bom.metadata) ? bom.metadata : {};
  const open: Group[] = [
    { items: itemsOf(bom.services), at: "/services" },
    { items: itemsOf(bom.components), at: "/components" },
    { items: [metadata.component], at: "/metadata/component" },
  ];
  for (let group = open.pop(); group !== undefined; group = open.pop())
    groupFaults(group, open, refs, faults);
  referenceFaults(bom, refs, faults);
  faults.push(...timeFaults(asString(metadata.timestamp), "/metadata/timestamp", now));
  return faults;
}

/** Components or services side by side. Places are spelled out for faults alone: there are thousands of components. */
interface Group {
  readonly items: readonly unknown[];
  readonly at: string;
}

function groupFaults({ items, at }: Group, open: Group[], refs: Set<string>, faults: Fault[]): void {
  items.forEach((item, index) => {
    if (!isObject(item)) return;
    const before = faults.length;
    const { components, services } = item;
    componentFaults(item, refs, faults);
    if (before === faults.length && components === undefined && services === undefined) return;
    const place = at === "/metadata/component" ? at : `${at}/${index}`;
    for (let own = before; own < faults.length; own++) {
      const fault = faults[own] as Fault;
      faults[own] = { ...fault, at: `${place}${fault.at}` };
    }
    if (components !== undefined) open.push({ items: itemsOf(components), at: `${place}/components` });
    if (services !== undefined) open.push({ items: itemsOf(services), at: `${place}/services` });
  });
}

/** Adds the faults of one component, each at its place below it. */
function componentFaults(component: JsonObject, refs: Set<string>, faults: Fault[]): void {
  const { "bom-ref": ref, licenses, purl, name, version } = component;
  if (typeof ref === "string") {
    if (refs.has(ref)) faults.push({ level: "fail", at: "/bom-ref", message: `"${ref}" is used twice` });
    refs.add(ref);
  }
  if (licenses !== undefined) {
    for (const license of itemsOf(licenses)) {
      const expression = isObject(license) ? license.expression : undefined;
      if (typeof expression !== "string" || kindOfDeclared(expression) !== "other") continue;
      const message = `"${expression}" is not an SPDX expression`;
      faults.push({ level: "review", at: "/licenses", message });
    }
  }
  const message = purlFault(asString(purl), asString(name), asString(version));
  if (message !== undefined) faults.push({ level: "review", at: "/purl", message });
}

function referenceFaults(bom: JsonObject, refs: ReadonlySet<string>, faults: Fault[]): void {
  const seen = new Set<string>();
  const dependencies = itemsOf(bom.dependencies);
  const dangling = (index: number, target: string): void => {
    const message = `"${target}" is no component of the document`;
    faults.push({ level: "fail", at: `/dependencies/${index}`, message });
  };
  dependencies.forEach((dependency, index) => {
    if (!isObject(dependency)) return;
    const own = asString(dependency.ref) ?? "";
    if (seen.has(own)) {
      faults.push({ level: "fail", at: `/dependencies/${index}/ref`, message: `"${own}" is listed twice` });
    }
    seen.add(own);
    if (!refs.has(own)) dangling(index, own);
    for (const target of itemsOf(dependency.dependsOn)) {
      if (typeof target === "string" && !refs.has(target)) dangling(index, target);
    }
  });
}
