import type { Source } from "./component.ts";
import { encodePurl } from "./package-url.ts";

/**
 * The purl of an npm package, e.g. `pkg:npm/%40scope/name@1.0.0`. Case is kept: `JSONStream` and
 * `jsonstream` are two packages of the registry.
 */
export function npmPurl(
  name: string,
  version: string | undefined,
  qualifiers: Readonly<Record<string, string>> = none,
): string {
  const slash = name.indexOf("/");
  const path = slash < 0 ? encodePurl(name) : name.split("/").map(encodePurl).join("/");
  const at = version ? `@${encodePurl(version)}` : "";
  if (qualifiers === none) return `pkg:npm/${path}${at}`;
  const query = Object.entries(qualifiers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encodePurl(value)}`)
    .join("&");
  return `pkg:npm/${path}${at}${query ? `?${query}` : ""}`;
}

const none: Readonly<Record<string, string>> = {};

/** The purl qualifiers that tell a package from the registry's one of the same name and version. */
export function sourceQualifiers({ kind, url }: Source): Readonly<Record<string, string>> {
  if (url === undefined) return none;
  if (kind === "git") return { vcs_url: url };
  return kind === "tarball" ? { download_url: url } : none;
}

/** The purl of a repository on GitHub (`owner/name`; the type's rule: lower case), or of a nameless product. */
export function productPurl(name: string): string {
  const [owner, repository] = name.toLowerCase().split("/");
  return owner && repository
    ? `pkg:github/${encodePurl(owner)}/${encodePurl(repository)}`
    : `pkg:generic/${encodePurl(name)}`;
}
