import type { Source } from "./component.ts";

/**
 * The purl of an npm package, e.g. `pkg:npm/%40scope/name@1.0.0`. Case is kept: `JSONStream` and
 * `jsonstream` are two packages of the registry.
 */
export function npmPurl(
  name: string,
  version: string | undefined,
  qualifiers: Readonly<Record<string, string>> = {},
): string {
  const path = name.split("/").map(encode).join("/");
  const at = version ? `@${encode(version)}` : "";
  const query = Object.entries(qualifiers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join("&");
  return `pkg:npm/${path}${at}${query ? `?${query}` : ""}`;
}

/** Percent-encoding of the purl specification: all but letters, digits and `-._~:`. */
function encode(text: string): string {
  if (/^[\w.~:-]*$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed())
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The purl qualifiers that tell a package from the registry's one of the same name and version. */
export function sourceQualifiers({ kind, url }: Source): Record<string, string> {
  if (url === undefined) return {};
  if (kind === "git") return { vcs_url: url };
  return kind === "tarball" ? { download_url: url } : {};
}

/** The purl of a repository on GitHub (`owner/name`; the type's rule: lower case), or of a nameless product. */
export function productPurl(name: string): string {
  const [owner, repository] = name.toLowerCase().split("/");
  return owner && repository
    ? `pkg:github/${encode(owner)}/${encode(repository)}`
    : `pkg:generic/${encode(name)}`;
}
