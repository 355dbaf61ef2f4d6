import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";

const comparators = [">=", "<=", "!=", ">", "<", "="] as const;
type Comparator = (typeof comparators)[number];

/** A range as the VERS specification writes it: `vers:npm/>=1.0.0|<2.0.0`. */
export interface VersRange {
  readonly scheme: string;
  /** Empty for `*`: every version. */
  readonly constraints: readonly (readonly [Comparator, string])[];
}

/** Schemes whose versions are ordered as semver says; of others only equality is known. */
const ordered = new Set(["npm", "semver", "cargo", "golang", "hex"]);

/** So many characters at most: no real range comes near. */
const longest = 4_096;

/**
 * A canonical VERS range, or what is wrong with it. Rules: github.com/package-url/vers-spec: no white space,
 * no empty constraint, sorted, no version twice, percent-encoding only where needed.
 */
export function parseVers(text: string): VersRange | { readonly wrong: string } {
  if (text.length > longest) return { wrong: `has more than ${longest} characters` };
  if (/\s/.test(text)) return { wrong: "must not hold white space" };
  const [, scheme, rest] = /^vers:([a-z][a-z0-9.-]*)\/(.+)$/.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return { wrong: "must be vers:SCHEME/CONSTRAINTS" };
  if (rest === "*") return { scheme, constraints: [] };
  const constraints: (readonly [Comparator, string])[] = [];
  const seen = new Set<string>();
  for (const part of rest.split("|")) {
    if (part === "") return { wrong: "has an empty constraint: a | too much" };
    const comparator = comparators.find((one) => part.startsWith(one)) ?? "=";
    const written = comparators.some((one) => part.startsWith(one)) ? part.slice(comparator.length) : part;
    const version = decode(written);
    if (version === undefined)
      return { wrong: `${written} is not percent-encoded as the specification says` };
    if (version === "*" || version === "") return { wrong: `${part} names no version` };
    if (seen.has(version)) return { wrong: `names ${version} twice` };
    seen.add(version);
    constraints.push([comparator, version]);
  }
  return sorted(scheme, constraints);
}

function sorted(scheme: string, constraints: VersRange["constraints"]): VersRange | { wrong: string } {
  if (!ordered.has(scheme)) {
    const unordered = constraints.every(([comparator]) => comparator === "=" || comparator === "!=");
    return unordered
      ? { scheme, constraints }
      : { wrong: `orders versions of ${scheme}; only single versions of it can be compared` };
  }
  for (const [at, [, version]] of constraints.entries()) {
    const before = constraints[at - 1]?.[1];
    if (parse(version) === null) return { wrong: `${version} is no version of ${scheme}` };
    if (before !== undefined && compare(before, version) > 0)
      return { wrong: `must be sorted: ${version} stands after ${before}` };
  }
  return { scheme, constraints };
}

/** Whether `version` is in `range`; a version that its scheme cannot read is in none but `*`. */
export function inVers({ scheme, constraints }: VersRange, version: string): boolean {
  if (constraints.length === 0) return true;
  if (!ordered.has(scheme)) {
    const equal = constraints.find(([, other]) => other === version);
    if (equal) return equal[0] === "=";
    return constraints.every(([comparator]) => comparator === "!=");
  }
  if (parse(version) === null) return false;
  return containment(constraints, version);
}

/** "Checking if a version is contained within a range" of the specification, over sorted constraints. */
function containment(constraints: VersRange["constraints"], version: string): boolean {
  for (const [comparator, other] of constraints) {
    if (compare(version, other) !== 0) continue;
    return comparator !== "!=" && comparator !== "<" && comparator !== ">";
  }
  const ends = constraints.filter(([comparator]) => comparator !== "=" && comparator !== "!=");
  if (ends.length === 0) return constraints.every(([comparator]) => comparator === "!=");
  const [first] = ends;
  const last = ends.at(-1);
  if (first && isUpper(first[0]) && compare(version, first[1]) < 0) return true;
  if (last && !isUpper(last[0]) && compare(version, last[1]) > 0) return true;
  for (const [at, [comparator, other]] of ends.entries()) {
    const next = ends[at + 1];
    if (next === undefined || isUpper(comparator) || !isUpper(next[0])) continue;
    if (compare(version, other) > 0 && compare(version, next[1]) < 0) return true;
  }
  return false;
}

function isUpper(comparator: Comparator): boolean {
  return comparator === "<" || comparator === "<=";
}

/** What a canonical text may leave unencoded beside letters and digits; a colon is never encoded. */
function decode(text: string): string | undefined {
  if (/%(?![0-9A-F]{2})/.test(text) || text.includes("%3A")) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
