import { asString, type JsonObject } from "../json.ts";

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
