/** Folders below one another that a package may lie in. Real trees have ten; the walk up is paid for every edge. */
const deepest = 64;

interface Level {
  readonly above: Level | undefined;
  /** Most have none. */
  below: Map<string, Level> | undefined;
  /** What is found here, by index. */
  found: number | undefined;
}

/** Names below names, as in nested `node_modules`: who asks from a place finds what is nearest on the way up. */
export class Nesting {
  readonly #root = level(undefined);

  /** Says what lies at `names`; false where that is too deep to be real. */
  set(names: readonly string[], found: number | undefined): boolean {
    if (names.length > deepest) return false;
    let at = this.#root;
    for (const name of names) {
      at.below ??= new Map();
      const below = at.below.get(name) ?? level(at);
      at.below.set(name, below);
      at = below;
    }
    at.found = found;
    return true;
  }

  /** Finds names as one at `names` does: below itself first, then below each one above it. */
  finder(names: readonly string[]): (name: string) => number | undefined {
    let start = this.#root;
    for (const name of names.slice(0, deepest)) start = start.below?.get(name) ?? start;
    return (name) => {
      for (let at: Level | undefined = start; at !== undefined; at = at.above) {
        const found = at.below?.get(name)?.found;
        if (found !== undefined) return found;
      }
      return undefined;
    };
  }
}

function level(above: Level | undefined): Level {
  return { above, below: undefined, found: undefined };
}
