import { asString, type JsonObject } from "@ospo-actions/core";

/** `name@1.0.0(peer@2)` in its parts; `undefined` for what is not such a key. */
export function splitKey(
  key: string,
): { readonly name: string; readonly version: string; readonly id: string } | undefined {
  const paren = key.indexOf("(");
  const id = paren < 0 ? key : key.slice(0, paren);
  const at = id.indexOf("@", 1);
  return at < 0 ? undefined : { name: id.slice(0, at), version: id.slice(at + 1), id };
}

/** Where pnpm takes a package from, as its `resolution` says. */
export function resolutionUrl(resolution: JsonObject): string | undefined {
  const repo = asString(resolution.repo);
  if (repo !== undefined) return `git+${repo}#${asString(resolution.commit) ?? ""}`;
  return asString(resolution.tarball) ?? asString(resolution.directory);
}

/** A reference of a dependency as the key of what it means; a link names a folder from the asking one. */
export function keyOf(
  name: string,
  version: string,
  folder: string,
  renamed: ReadonlyMap<string, string>,
): string {
  const known = renamed.get(version);
  if (known !== undefined) return known;
  if (version.startsWith("link:")) return joinPath(folder, version.slice("link:".length));
  const paren = version.indexOf("(");
  const bare = paren < 0 ? version : version.slice(0, paren);
  return bare.indexOf("@", 1) > 0 && !/^[a-z+]+:/.test(bare) ? version : `${name}@${version}`;
}

function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/") || ".";
}
