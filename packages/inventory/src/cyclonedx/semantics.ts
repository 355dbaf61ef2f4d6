import { kindOfDeclared } from "@ospo-actions/license";
import type { Bom, BomComponent } from "./document.ts";
import type { Fault } from "./validate.ts";

/**
 * What a schema cannot see in a document that it accepts: references to nothing, one `bom-ref` twice,
 * expressions that are none, a purl that names something else than its component, a future timestamp.
 */
export function semanticFaults(
  bom: Pick<Bom, "components" | "dependencies" | "metadata">,
  now = new Date(),
): readonly Fault[] {
  const refs = new Set<string>();
  return [
    ...(bom.metadata?.component ? componentFaults(bom.metadata.component, "/metadata/component", refs) : []),
    ...(bom.components ?? []).flatMap((component, at) =>
      componentFaults(component, `/components/${at}`, refs),
    ),
    ...referenceFaults(bom.dependencies ?? [], refs),
    ...timeFaults(bom.metadata?.timestamp, now),
  ];
}

function componentFaults(
  component: BomComponent & { components?: readonly BomComponent[] },
  at: string,
  refs: Set<string>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const ref = component["bom-ref"];
  if (ref !== undefined && refs.has(ref))
    faults.push({ at: `${at}/bom-ref`, message: `"${ref}" is used twice` });
  if (ref !== undefined) refs.add(ref);
  for (const license of component.licenses ?? []) {
    if ("expression" in license && kindOfDeclared(license.expression) === "other") {
      faults.push({ at: `${at}/licenses`, message: `"${license.expression}" is not an SPDX expression` });
    }
  }
  if (component.purl !== undefined && !purlFits(component.purl, component)) {
    faults.push({
      at: `${at}/purl`,
      message: `"${component.purl}" names another package or version than its component`,
    });
  }
  const nested = component.components ?? [];
  return nested.length === 0
    ? faults
    : [...faults, ...nested.flatMap((inner, i) => componentFaults(inner, `${at}/components/${i}`, refs))];
}

/** Whether a purl ends in the component's name and version, as far as both state them. */
function purlFits(purl: string, { name, version }: BomComponent): boolean {
  if (purl.endsWith(`/${name}@${version}`)) return true;
  const [path = ""] = purl.split(/[?#]/, 1);
  const at = path.lastIndexOf("@");
  const hasVersion = at > path.lastIndexOf("/");
  try {
    const ownName = decodeURIComponent((hasVersion ? path.slice(0, at) : path).split("/").pop() ?? "");
    const ownVersion = hasVersion ? decodeURIComponent(path.slice(at + 1)) : undefined;
    const sameName = ownName.toLowerCase() === name.split("/").pop()?.toLowerCase();
    return sameName && (ownVersion === undefined || version === undefined || ownVersion === version);
  } catch {
    return false;
  }
}

function referenceFaults(dependencies: Bom["dependencies"], refs: ReadonlySet<string>): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  dependencies.forEach(({ ref, dependsOn }, at) => {
    if (seen.has(ref)) faults.push({ at: `/dependencies/${at}/ref`, message: `"${ref}" is listed twice` });
    seen.add(ref);
    for (const target of [ref, ...(dependsOn ?? [])]) {
      if (!refs.has(target))
        faults.push({ at: `/dependencies/${at}`, message: `"${target}" is no component of the document` });
    }
  });
  return faults;
}

/** A day of tolerance: clocks differ, and time zones are left out more often than not. */
function timeFaults(timestamp: string | undefined, now: Date): readonly Fault[] {
  const tomorrow = now.getTime() + 24 * 3_600_000;
  if (timestamp === undefined || !(Date.parse(timestamp) > tomorrow)) return [];
  return [{ at: "/metadata/timestamp", message: `"${timestamp}" is in the future` }];
}
