import { kindOfDeclared } from "@ospo-actions/license";
import type { Fault } from "../fault.ts";
import { asString, isObject, type JsonObject, objectsOf, stringsOf } from "../json.ts";
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
  const open: Placed[] = isObject(metadata.component) ? [[metadata.component, "/metadata/component"]] : [];
  push(open, bom.components, "/components");
  push(open, bom.services, "/services");
  open.reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [component, at] = next;
    componentFaults(component, at, refs, faults);
    push(open, component.components, `${at}/components`);
    push(open, component.services, `${at}/services`);
  }
  referenceFaults(bom, refs, faults);
  faults.push(...timeFaults(asString(metadata.timestamp), "/metadata/timestamp", now));
  return faults;
}

type Placed = [JsonObject, string];

function push(open: Placed[], items: unknown, at: string): void {
  objectsOf(items).forEach((item, index) => void open.push([item, `${at}/${index}`]));
}

function componentFaults(component: JsonObject, at: string, refs: Set<string>, faults: Fault[]): void {
  const ref = asString(component["bom-ref"]);
  if (ref !== undefined) {
    if (refs.has(ref)) faults.push({ level: "fail", at: `${at}/bom-ref`, message: `"${ref}" is used twice` });
    refs.add(ref);
  }
  for (const { expression } of objectsOf(component.licenses)) {
    if (typeof expression === "string" && kindOfDeclared(expression) === "other") {
      const message = `"${expression}" is not an SPDX expression`;
      faults.push({ level: "review", at: `${at}/licenses`, message });
    }
  }
  const message = purlFault(asString(component.purl), asString(component.name), asString(component.version));
  if (message !== undefined) faults.push({ level: "review", at: `${at}/purl`, message });
}

function referenceFaults(bom: JsonObject, refs: ReadonlySet<string>, faults: Fault[]): void {
  const seen = new Set<string>();
  const check = (targets: readonly string[], at: string): void => {
    for (const target of targets) {
      if (refs.has(target)) continue;
      faults.push({ level: "fail", at, message: `"${target}" is no component of the document` });
    }
  };
  objectsOf(bom.dependencies).forEach(({ ref, dependsOn }, index) => {
    const at = `/dependencies/${index}`;
    const own = asString(ref) ?? "";
    if (seen.has(own)) faults.push({ level: "fail", at: `${at}/ref`, message: `"${own}" is listed twice` });
    seen.add(own);
    check([own], at);
    check(stringsOf(dependsOn), at);
  });
}
