import { spdxTable } from "../category/table.ts";
import { aliases, phrases } from "./aliases.ts";

const noise = new Set(
  "a an as is of the license licence licenses licences licensed version ver v international unported generic universal".split(
    " ",
  ),
);
let byKey: Map<string, string> | undefined;

/** All names that are known, made when the first is asked for: most runs start without one. */
function known(): ReadonlyMap<string, string> {
  if (byKey !== undefined) return byKey;
  byKey = new Map();
  for (const id of spdxTable.keys()) byKey.set(keyOf(id), id);
  for (const [name, id] of aliases) byKey.set(keyOf(name), id);
  return byKey;
}

/**
 * The SPDX id, or expression, that a name means: "Apache License, Version 2.0", "(MIT)", "gplv3+". Only whole names
 * count: with a word that is not part of a name it means nothing, so "MIT + Commons Clause" is not MIT. A star is how
 * tools mark a guess.
 */
export function idOfName(name: string): string | undefined {
  return name.length > 200 || name.includes("*") ? undefined : known().get(keyOf(name));
}

/** A name without its spelling: lower case, known phrases shortened, words that say nothing dropped. */
export function keyOf(name: string): string {
  const spaced = name
    .toLowerCase()
    .replace(/(?:\.0+)+(?!\.?\d)/g, "")
    .replace(/v(?:er\.?|\.)?(?=\d)/g, " ")
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, "$& ")
    .replace(/\+/g, " or later ")
    .replace(/[^a-z0-9.]+/g, " ");
  const words = spaced.split(" ").map((word) => word.replace(/^\.+|\.+$/g, ""));
  const kept = words.filter((word) => word !== "" && !noise.has(word)).join(" ");
  const short = phrases.reduce((key, [long, brief]) => key.replace(long, brief), ` ${kept} `).trim();
  return once(short.replace(/ +/g, " "));
}

/** "mit mit" as "mit": names are often followed by their abbreviation. */
function once(key: string): string {
  const half = (key.length - 1) / 2;
  return key.slice(0, half) === key.slice(half + 1) && key[half] === " " ? key.slice(0, half) : key;
}
