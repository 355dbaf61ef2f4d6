/** A purl in its parts (github.com/package-url/purl-spec, Ecma-427). Case of names is kept but where the type says lower. */
export interface PackageUrl {
  readonly type: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly subpath: string | undefined;
}

const typePattern = /^[a-z.-][a-z0-9.-]*$/i;
const keyPattern = /^[a-z.\-_][a-z0-9.\-_]*$/i;
/**
 * Types whose namespace and name are lower-cased (purl-spec, types). npm is not among them: `JSONStream` and
 * `jsonstream` are two packages of its registry.
 */
const lowerCased = new Set(["alpm", "apk", "bitbucket", "composer", "deb", "github", "gitlab", "hex", "rpm"]);
/** Of these only the name. */
const lowerCasedName = new Set(["pypi"]);

/** The parts of a purl, or `undefined` for what is none. Linear; never throws. */
export function parsePurl(text: string): PackageUrl | undefined {
  if (!/^pkg:/i.test(text)) return undefined;
  const hash = text.indexOf("#");
  const question = text.slice(0, hash < 0 ? undefined : hash).indexOf("?");
  const path = text.slice(4, question >= 0 ? question : hash < 0 ? undefined : hash).replace(/^\/+/, "");
  const slash = path.indexOf("/");
  const type = path.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!typePattern.test(type)) return undefined;
  try {
    const named = nameOf(path.slice(slash + 1), type);
    const query = question < 0 ? "" : text.slice(question + 1, hash < 0 ? undefined : hash);
    const qualifiers = qualifiersOf(query);
    if (named === undefined || qualifiers === undefined) return undefined;
    const subpath =
      hash < 0
        ? ""
        : segments(text.slice(hash + 1))
            .map(decodeURIComponent)
            .join("/");
    return { type, ...named, qualifiers, subpath: subpath || undefined };
  } catch {
    return undefined;
  }
}

function nameOf(path: string, type: string): Pick<PackageUrl, "namespace" | "name" | "version"> | undefined {
  const trimmed = path.replace(/\/$/, "");
  const at = trimmed.lastIndexOf("@");
  // `@` at the start of a segment is a scope that was not encoded, as in `pkg:npm/@babel/core`.
  const versioned = at > 0 && trimmed[at - 1] !== "/" && !trimmed.slice(at).includes("/");
  const parts = segments(versioned ? trimmed.slice(0, at) : trimmed).map(decodeURIComponent);
  const version = versioned ? decodeURIComponent(trimmed.slice(at + 1)) || undefined : undefined;
  const name = parts.pop();
  if (!name || (at === 0 && !trimmed.includes("/"))) return undefined;
  const lower = lowerCased.has(type);
  const namespace = parts.length === 0 ? undefined : parts.join("/");
  return {
    namespace: lower ? namespace?.toLowerCase() : namespace,
    name: lower || lowerCasedName.has(type) ? name.toLowerCase() : name,
    version,
  };
}

function segments(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
}

function qualifiersOf(query: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const key = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
    if (!keyPattern.test(key)) return undefined;
    const value = equals < 0 ? "" : decodeURIComponent(pair.slice(equals + 1));
    if (value !== "") found.set(key, value);
  }
  return found;
}

/** The canonical purl of `parts`, or `undefined` where they cannot make one (no type, no name, a bad key). */
export function formatPurl(parts: PackageUrl): string | undefined {
  const { type, namespace = "", name, version, qualifiers, subpath } = parts;
  if (!type || !typePattern.test(type) || !name) return undefined;
  const keys = [...qualifiers.keys()];
  if (!keys.every((key) => keyPattern.test(key))) return undefined;
  const path = [...segments(namespace), name].map(encodePurl).join("/");
  const query = keys
    .filter((key) => qualifiers.get(key))
    .map((key) => [key.toLowerCase(), encodePurl(qualifiers.get(key) ?? "")] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join("&");
  const below = segments(subpath ?? "")
    .map(encodePurl)
    .join("/");
  const at = version ? `@${encodePurl(version)}` : "";
  return `pkg:${type.toLowerCase()}/${path}${at}${query && `?${query}`}${below && `#${below}`}`;
}

/** Percent-encoding of the purl specification: all but letters, digits and `-._~:`. */
export function encodePurl(text: string): string {
  if (/^[\w.~:-]*$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed())
    .replaceAll("%3A", ":")
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** All versions of the package, as policies write them: `pkg:npm/@acme/a`. Text that is no purl stays as it is. */
export function packageOf(purl: string): string {
  const parsed = parsePurl(purl);
  if (parsed === undefined) return purl;
  const namespace = parsed.namespace ? `${parsed.namespace}/` : "";
  return `pkg:${parsed.type}/${namespace}${parsed.name}`;
}
