import type { Category, Direction } from "../category/category.ts";
import { type Condition, conditionTexts } from "../obligation/condition.ts";
import { conditionsOf } from "../obligation/explain.ts";
import { categoryIn, directionBetween } from "./direction.ts";
import { type ChangeClass, rule } from "./kind.ts";
import { type LicenseSide, type Reading, readSide } from "./side.ts";
import { type Delayed, delayedTerms, type Parameters } from "./terms.ts";

export interface LicenseChange {
  readonly class: ChangeClass;
  /** By the order of categories; `unknown` where a side has none. */
  readonly direction: Direction | "unknown";
  /** Both sides as expressions, `undefined` where nothing is known. */
  readonly from?: string;
  readonly to?: string;
  readonly fromCategory?: Category;
  readonly toCategory?: Category;
  /** Conditions that came and went, in plain words. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Terms of the new side that change by themselves. */
  readonly delayed?: Delayed;
  /** Blanks filled in otherwise than before: an additional use grant, a change date. */
  readonly attributes: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** What decided, a sentence each, without judging it. */
  readonly reasons: readonly string[];
}

/** Says what became of a package's license between two versions, in this order. */
export function classifyChange(from: LicenseSide, to: LicenseSide): LicenseChange {
  const [before, after] = [readSide(from), readSide(to)];
  // Another license has other blanks.
  const isSameLicense = before.expression === after.expression;
  const attributes = isSameLicense ? attributesOf(from.parameters, to.parameters) : [];
  // Who licenses may have another name under the same terms.
  const edited = attributes.filter(({ name }) => name !== "Licensor");
  const { class: kind, reason } = rule(before, after, edited.length > 0);
  const isSame = kind === "unchanged" || kind === "cosmetic";
  const [fromCategory, toCategory] = [categoryIn(before.bounds), categoryIn(after.bounds)];
  const [old, now] = [conditions(before), conditions(after)];
  const known = fromCategory !== undefined && toCategory !== undefined;
  const delayed = after.terms
    .map(({ id }) => delayedTerms(id, to.parameters ?? new Map()))
    .find((each) => each !== undefined);
  return {
    class: kind,
    direction: isSame ? "lateral" : directionBetween(before.bounds, after.bounds),
    ...(before.expression !== undefined && { from: before.expression }),
    ...(after.expression !== undefined && { to: after.expression }),
    ...(fromCategory !== undefined && { fromCategory }),
    ...(toCategory !== undefined && { toCategory }),
    gained: known ? difference(now, old) : [],
    lost: known ? difference(old, now) : [],
    ...(delayed !== undefined && { delayed }),
    attributes,
    reasons: [reason, ...attributes.map(({ name }) => `The text's "${name}" was edited`)],
  };
}

function conditions({ terms }: Reading): ReadonlySet<Condition> {
  return new Set(terms.flatMap(conditionsOf));
}

function difference(a: ReadonlySet<Condition>, b: ReadonlySet<Condition>): readonly string[] {
  return [...a].filter((each) => !b.has(each)).map((each) => conditionTexts[each].text);
}

function attributesOf(from: Parameters | undefined, to: Parameters | undefined): LicenseChange["attributes"] {
  if (from === undefined || to === undefined || from.size === 0 || to.size === 0) return [];
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((name) => ({ name, from: plain(from.get(name)), to: plain(to.get(name)) }))
    .filter((each) => each.from.toLowerCase() !== each.to.toLowerCase() && !isMoving(each));
}

/** The work's own name and version, and a date of change, move with every release. */
function isMoving({ name, from, to }: LicenseChange["attributes"][number]): boolean {
  return name === "Licensed Work" || (name === "Change Date" && isDate(from) && isDate(to));
}

function isDate(text: string): boolean {
  return /\b20\d\d\b/.test(text);
}

function plain(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
