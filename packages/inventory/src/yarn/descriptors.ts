import type { JsonObject } from "@ospo-actions/core";
import type { Install } from "./berry.ts";
import { isBuiltin, splitPatch, splitPattern, splitReference, withProtocol } from "./key.ts";
import { type Resolutions, resolutionsOf, resolvedRange } from "./resolutions.ts";
import type { Catalogs } from "./settings.ts";

/** Finds what a dependency of yarn 2 and later leads to, as yarn's resolvers do: by the header of an entry. */
export class Descriptors {
  readonly #byHeader = new Map<string, number>();
  /** Without `::locator=…`, which tells relative paths of several askers apart. */
  readonly #unbound = new Map<string, number>();
  /** What yarn patches of itself: asked for as if there were no patch. */
  readonly #builtin = new Map<string, number>();
  readonly #members = new Map<string, number>();
  readonly #resolutions: Resolutions;
  readonly #catalogs: Catalogs;
  readonly #project: string;

  constructor(installs: readonly Install[], project: JsonObject, catalogs: Catalogs) {
    installs.forEach(({ entry, located }, at) => {
      if (located.workspace !== undefined) this.#members.set(located.name, at);
      for (const pattern of entry.patterns) {
        this.#byHeader.set(pattern, at);
        const { name, range } = splitPattern(pattern);
        this.#unbound.set(`${name}@${splitReference(range).main}`, at);
        const patch = splitPatch(range);
        if (patch && isBuiltin(patch.patch))
          this.#builtin.set(`${patch.source.name}@${patch.source.range}`, at);
      }
    });
    this.#resolutions = resolutionsOf(project);
    this.#catalogs = catalogs;
    this.#project = installs[0]?.resolution ?? "";
  }

  /** Index of the install that `name@range` is for the package `asker` (its resolution), or `undefined`. */
  find(asker: string, name: string, range: string): number | undefined {
    const instead = resolvedRange(this.#resolutions, splitPattern(asker), { name, range });
    const found = instead === undefined ? undefined : this.#at(name, instead, this.#project);
    return found ?? this.#at(name, range, asker);
  }

  #at(name: string, stated: string, asker: string): number | undefined {
    const catalog = stated.startsWith("catalog:")
      ? this.#catalogs.get(stated.slice("catalog:".length))
      : undefined;
    const range = catalog?.get(name) ?? stated;
    const named = withProtocol(range);
    for (const full of [range, named === range ? `npm:${range}` : named]) {
      const header = `${name}@${full}`;
      const found =
        this.#builtin.get(header) ??
        this.#byHeader.get(header) ??
        this.#byHeader.get(`${header}::locator=${encodeURIComponent(asker.toWellFormed())}`) ??
        this.#unbound.get(header);
      if (found !== undefined) return found;
    }
    return range.startsWith("workspace:") ? this.#members.get(name) : undefined;
  }
}
