import { asString, type JsonObject } from "@ospo-actions/core";
import { Nesting } from "../nesting.ts";

const folder = "node_modules/";

/** The name under which `place` is found: what follows its last `node_modules/`. */
export function installedName(place: string): string | undefined {
  const at = place.lastIndexOf(folder);
  if (at < 0 || (at > 0 && place[at - 1] !== "/")) return undefined;
  const name = place.slice(at + folder.length);
  return name === "" ? undefined : name;
}

/** Finds packages as Node.js does: in the `node_modules` of the asking folder, then of those above it. */
export class Places {
  readonly #nesting = new Nesting();
  /** Places that are nested too deep to be real. */
  readonly tooDeep: readonly string[];

  constructor(packages: ReadonlyMap<string, JsonObject>, indexOf: ReadonlyMap<string, number>) {
    this.tooDeep = [...indexOf].flatMap(([place, at]) =>
      this.#nesting.set(levelsOf(place), at) ? [] : [place],
    );
    for (const [place, entry] of packages) {
      if (entry.link !== true) continue;
      const target = indexOf.get(normalize(asString(entry.resolved) ?? ""));
      if (target !== undefined) this.#nesting.set(levelsOf(place), target);
    }
  }

  /** Finds the index of what a name means for the package at `place`. */
  finder(place: string): (name: string) => number | undefined {
    return this.#nesting.finder(levelsOf(place));
  }
}

/** `packages/b/node_modules/@s/c` in its levels: folders with a `/` before them, then names. */
function levelsOf(place: string): readonly string[] {
  if (place.startsWith(folder)) return place.slice(folder.length).split(`/${folder}`);
  const [above = "", ...names] = `/${place}`.split(`/${folder}`);
  const folders = above.split("/").flatMap((part) => (part === "" ? [] : [`/${part}`]));
  return [...folders, ...names];
}

function normalize(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/+$/, "");
}
