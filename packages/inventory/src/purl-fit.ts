import { parsePurl } from "./package-url.ts";

/**
 * What is wrong with a component's purl, if anything: it is none, or it names another package or version than
 * the component, as far as both state them.
 */
export function purlFault(
  purl: string | undefined,
  name: string | undefined,
  version: string | undefined,
): string | undefined {
  if (purl === undefined || name === undefined) return undefined;
  if (purl.endsWith(`/${name}@${version}`)) return undefined;
  const parts = parsePurl(purl);
  if (parts === undefined) return `"${purl}" is not a purl`;
  const sameName = folded(lastPart(parts.name)) === folded(lastPart(name));
  const sameVersion =
    parts.version === undefined || version === undefined || sameVersions(parts.version, version);
  if (sameName && sameVersion) return undefined;
  return `"${purl}" names another package or version than its component, "${name}" ${version ?? ""}`.trimEnd();
}

/** Maven writes `group:name`, Go and npm `path/name`. */
function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1);
}

/** PyPI takes `-`, `_` and `.` for one, and few registries tell cases apart. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** Debian states the epoch in the version, rpm in a qualifier; Go and Composer put a `v` before it. */
function sameVersions(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/^(?:v|\d+:)/, "");
  return plain(a) === plain(b);
}
