import type { Term } from "../term.ts";
import { type Category, stricter } from "./category.ts";
import { linkingExceptions } from "./exceptions.ts";
import { references } from "./references.ts";
import { type Filed, spdxTable } from "./table.ts";

/** The category of an SPDX id or of a reference of ours, with its source; `undefined` for any other id. */
export function filedUnder(id: string): Filed | undefined {
  return spdxTable.get(id) ?? references.get(id);
}

/**
 * The category of one license of an expression, its exception counted: one that lets other code be combined
 * freely makes strong copyleft weak. A vague name has its strictest meaning's. `undefined` for unknown references.
 */
export function categoryOf(term: Term): Category | undefined {
  if (term.anyOf !== undefined) return strictest(term.anyOf.map(categoryOf));
  const category = filedUnder(term.id)?.category;
  const relaxed = category === "strong-copyleft" && linkingExceptions.has(term.exception ?? "");
  return relaxed ? "weak-copyleft" : category;
}

function strictest(all: readonly (Category | undefined)[]): Category | undefined {
  return all.reduce((worst, each) => (worst && each ? stricter(worst, each) : undefined));
}
