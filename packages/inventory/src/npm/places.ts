import type { JsonObject } from "../json.ts";
import { asString } from "../json.ts";

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
  /** Place -> index of the component there; a link's place leads to its target's. */
  readonly #index = new Map<string, number>();

  constructor(packages: ReadonlyMap<string, JsonObject>, indexOf: ReadonlyMap<string, number>) {
    for (const [place, at] of indexOf) this.#index.set(place, at);
    for (const [place, entry] of packages) {
      if (entry.link !== true) continue;
      const target = indexOf.get(normalize(asString(entry.resolved) ?? ""));
      if (target !== undefined) this.#index.set(place, target);
    }
  }

  /** Index of what `name` means for the package at `place`, or `undefined`. */
  find(place: string, name: string): number | undefined {
    for (let from = place; ; from = parent(from)) {
      const found = this.#index.get(from === "" ? folder + name : `${from}/${folder}${name}`);
      if (found !== undefined || from === "") return found;
    }
  }
}

/** The next folder up that can have a `node_modules`: the package around `a/node_modules/b` is `a`. */
function parent(place: string): string {
  const last = place.lastIndexOf("/");
  const up = last < 0 ? "" : place.slice(0, last);
  if (up === "node_modules") return "";
  return up.endsWith("/node_modules") ? up.slice(0, -"/node_modules".length) : up;
}

function normalize(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/+$/, "");
}
