import { asString, isObject, OspoError } from "@ospo-actions/core";

/** One package of a Plug'n'Play map: its reference (`npm:1.0.0`, `virtual:…#npm:1.0.0`) and where it lies. */
export interface PnpPackage {
  readonly reference: string;
  /** Relative to the folder of the map, with `/`. */
  readonly location: string;
}

/**
 * The packages of `.pnp.data.json`, or of the data in `.pnp.cjs`, by name. The script is never run: its data is a
 * string of JSON (yarn 3 and later) or an object written as JSON (yarn 2), and is cut out of the text.
 */
export function parsePnp(text: string, shown: string): ReadonlyMap<string, readonly PnpPackage[]> {
  let data: unknown;
  try {
    data = JSON.parse(text.trimStart().startsWith("{") ? text : dataOf(text));
  } catch (error) {
    throw new OspoError("FORMAT", `${shown} holds no data of Plug'n'Play that can be read`, {
      fix: "Run `yarn install`.",
      cause: error,
    });
  }
  const packages = new Map<string, PnpPackage[]>();
  const registry = isObject(data) ? data.packageRegistryData : undefined;
  for (const [name, references] of pairs(registry)) {
    const found = pairs(references).flatMap(([reference, about]): readonly PnpPackage[] => {
      const location = isObject(about) ? asString(about.packageLocation) : undefined;
      return typeof reference === "string" && location !== undefined ? [{ reference, location }] : [];
    });
    if (typeof name === "string") packages.set(name, found);
  }
  return packages;
}

/** `[[key, value], …]`, the way that the map writes its tables. */
function pairs(value: unknown): readonly (readonly [unknown, unknown])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown) => (Array.isArray(pair) ? [[pair[0], pair[1]] as const] : []));
}

function dataOf(script: string): string {
  const quoted = /(?:RAW_RUNTIME_STATE\s*=\s*|hydrateRuntimeState\(JSON\.parse\()'/.exec(script);
  if (quoted) return unquoted(script, quoted.index + quoted[0].length);
  const opening = "return hydrateRuntimeState({";
  const start = script.indexOf(opening);
  const end = script.indexOf(", {basePath: basePath", start);
  return start < 0 || end < 0 ? "" : script.slice(start + opening.length - 1, end);
}

/** A JavaScript string from `start` to its closing quote: lines joined at a backslash, other escapes one character. */
function unquoted(script: string, start: number): string {
  const parts: string[] = [];
  let from = start;
  for (const special = /['\\]/g; ; ) {
    special.lastIndex = from;
    const at = special.exec(script)?.index;
    if (at === undefined) return "";
    parts.push(script.slice(from, at));
    if (script[at] === "'") return parts.join("");
    const isBreak = script[at + 1] === "\n" || script[at + 1] === "\r";
    if (!isBreak) parts.push(script[at + 1] ?? "");
    from = at + (script.startsWith("\r\n", at + 1) ? 3 : 2);
  }
}
