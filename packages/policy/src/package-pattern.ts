import { matchesWildcard } from "./wildcard.ts";

/** A purl, decoded, or a pattern for purls. */
export interface PackageName {
  readonly type: string;
  /** With its namespace: `@acme/foo`, `org.apache/commons`. */
  readonly name: string;
  readonly version: string | undefined;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Types whose names are written in any case (purl specification, known types). */
const caseless = new Set(["github", "bitbucket", "pypi", "composer", "deb", "rpm", "hex", "gitlab"]);

/** Qualifiers that say that a package is not the one which its registry has under that name. */
const origins = ["vcs_url", "download_url", "repository_url"];

/** The parts of a purl (`pkg:npm/%40acme/foo@1.0.0`), or of a pattern; `undefined` for other text. */
export function parsePackage(purl: string): PackageName | undefined {
  const [, type = "", rest = "", query = ""] =
    /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/s.exec(purl) ?? [];
  const at = rest.lastIndexOf("@");
  const hasVersion = at > 0 && !rest.slice(at).includes("/");
  const name = decode((hasVersion ? rest.slice(0, at) : rest).replace(/^\/+|\/+$/g, ""));
  const version = hasVersion ? decode(rest.slice(at + 1)) : undefined;
  if (type === "" || name === undefined || name === "" || (hasVersion && !version)) return undefined;
  const qualifiers = new Map<string, string>();
  for (const pair of query.split("&").filter((part) => part.includes("="))) {
    const value = decode(pair.slice(pair.indexOf("=") + 1));
    if (value === undefined) return undefined;
    qualifiers.set(pair.slice(0, pair.indexOf("=")).toLowerCase(), value);
  }
  const kind = type.toLowerCase();
  return { type: kind, name: caseless.has(kind) ? name.toLowerCase() : name, version, qualifiers };
}

/**
 * Whether `pattern` means the package `purl`. A pattern without `vcs_url`, `download_url` and `repository_url`
 * means the package of its registry alone: whoever can name a git dependency must not inherit what was
 * granted to the published package.
 */
export function matchesPackage(pattern: PackageName, purl: PackageName): boolean {
  if (pattern.type !== purl.type || !matchesWildcard(pattern.name, purl.name)) return false;
  if (pattern.version !== undefined && pattern.version !== purl.version) return false;
  for (const [key, value] of pattern.qualifiers) {
    const actual = purl.qualifiers.get(key);
    if (actual === undefined || !matchesWildcard(value, actual)) return false;
  }
  return origins.every((key) => pattern.qualifiers.has(key) || !purl.qualifiers.has(key));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
