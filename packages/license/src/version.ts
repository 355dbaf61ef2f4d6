import { spdxTable } from "./category/table.ts";
import { successors } from "./deprecated.ts";
import type { Term } from "./term.ts";

interface Version {
  readonly id: string;
  readonly number: readonly number[];
}

const versioned = /^(.+)-(\d+(?:\.\d+)+)((?:-no)?-invariants)?(?:-(only|or-later))?$/;
const families = new Map<string, readonly Version[]>();
for (const id of spdxTable.keys()) {
  const parts = parse(id);
  if (parts === undefined || parts.suffix === "or-later" || successors.has(id)) continue;
  families.set(parts.family, [...(families.get(parts.family) ?? []), { id, number: parts.number }]);
}

/**
 * The licenses that an or-later term may be taken as, besides itself: its own version first, then each later one of
 * its family that SPDX lists. Empty for a term that names one version only.
 */
export function takenAs(term: Term): readonly Term[] {
  if (!term.orLater) return [];
  const own = parse(term.id);
  if (own === undefined) return [];
  return (families.get(own.family) ?? [])
    .filter(({ number }) => compare(number, own.number) >= 0)
    .sort((a, b) => compare(a.number, b.number))
    .map(({ id }) => ({ ...term, id, orLater: false }));
}

function parse(id: string) {
  const [, name, number, suffix, suffixed] = versioned.exec(id) ?? [];
  if (name === undefined || number === undefined) return undefined;
  return { family: `${name}${suffix ?? ""}`, number: number.split(".").map(Number), suffix: suffixed };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
