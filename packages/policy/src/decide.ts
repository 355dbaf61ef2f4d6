import { categoryOf, type Expression, evaluate, type Term } from "@ospo-actions/license";
import { defaultLists } from "./default.ts";
import { canonicalOf, Entries, type Hit } from "./entries.ts";
import type { Context, LicenseLayer, LicenseLists, LicenseScope, Origin, Sourced } from "./model.ts";

/** What a policy's lists say of a license. `unknown` is a license that neither they nor our categories know. */
export interface Decision {
  readonly standing: "allow" | "review" | "unknown" | "deny";
  /** The line that settles it: of the entry, or of the `allow` that has none. */
  readonly at: Origin;
  /** `undefined` where no entry names the license. */
  readonly entry: string | undefined;
}

/** What the dependency is needed for, and how the product is used: their lists count too. */
export interface Use {
  readonly scope: LicenseScope | undefined;
  readonly context: Context | undefined;
}

/** What one list or set of lists says; `undefined` where it does not name the license. */
type Word = { readonly standing: Decision["standing"]; readonly entry: Sourced<string> } | undefined;

/** Whether no file has an `allow`, so that the default's lists apply. */
export function hasNoAllow(layer: LicenseLayer): boolean {
  return layer.allow === undefined && layer.bases.every(hasNoAllow);
}

/** `layer` with the default's lists where no file has an `allow`. */
export function withDefault(layer: LicenseLayer): LicenseLayer {
  if (!hasNoAllow(layer)) return layer;
  return { ...layer, allow: defaultLists.allow, review: [...layer.review, ...defaultLists.review] };
}

/** What `layer` and all that it stands upon say of one license. It can only worsen what they say. */
export function decide(layer: LicenseLayer, term: Term, use: Use): Decision {
  const isKnown = term.anyOf !== undefined || categoryOf(term) !== undefined;
  return decideBy(layer, use, isKnown ? "deny" : "unknown", (lists) => wordOn(lists, term));
}

/**
 * What is said of a whole expression with AND or OR, where some file has an entry for just that; `undefined`
 * where none has. A file without such an entry judges its licenses one by one.
 */
export function decideCompound(layer: LicenseLayer, tree: Expression, use: Use): Decision | undefined {
  if ("license" in tree) return undefined;
  const canonical = canonicalOf(tree);
  if (!namesCompound(layer, canonical, use)) return undefined;
  return decideBy(layer, use, "deny", (lists, own) => {
    const whole = compoundWord(lists, canonical);
    if (whole !== undefined || own === undefined) return whole;
    const { standing } = evaluate(tree, (term) => ({ standing: alone(own, term, use).standing, reason: "" }));
    const entry = { value: "its parts", at: placeOf(own) };
    return { standing, entry };
  });
}

/** The words of all layers as one: a base's, worsened by what stands upon it; `unnamed` is what no entry names. */
function decideBy(
  layer: LicenseLayer,
  use: Use,
  unnamed: "deny" | "unknown",
  ask: (lists: LicenseLists, own?: LicenseLayer) => Word,
): Decision {
  const below = layer.bases.map((base) => decideBy(base, use, unnamed, ask)).reduce(worse, nothing);
  const word = wordOf(layer, use, ask);
  if (word === undefined) {
    const closes = layer.allow !== undefined && below.standing === "allow";
    return closes ? { standing: unnamed, at: placeOf(layer), entry: undefined } : below;
  }
  const own = { standing: word.standing, at: word.entry.at, entry: word.entry.value };
  return below === nothing ? own : worse(below, own);
}

const nothing: Decision = { standing: "allow", at: { file: "", line: 1 }, entry: undefined };
const order = ["allow", "review", "unknown", "deny"];

function worse(a: Decision, b: Decision): Decision {
  return a === nothing || order.indexOf(b.standing) > order.indexOf(a.standing) ? b : a;
}

/** A deny of any list first; then the lists of the scope or context, which are the more particular; then the file's own. */
function wordOf(
  layer: LicenseLayer,
  { scope, context }: Use,
  ask: (lists: LicenseLists, own?: LicenseLayer) => Word,
): Word {
  const particular = [scope && layer.scopes.get(scope), context && layer.contexts.get(context)].flatMap(
    (lists) => (lists === undefined ? [] : (ask(lists) ?? [])),
  );
  const general = ask(layer, layer);
  const all = [...particular, ...(general ? [general] : [])];
  const first = (standing: "deny" | "review", words: typeof all): Word =>
    words.find((word) => word.standing === standing);
  return first("deny", all) ?? first("review", particular) ?? particular[0] ?? general;
}

const indexes = new WeakMap<LicenseLists, Record<"allow" | "review" | "deny", Entries>>();

function indexOf(lists: LicenseLists): Record<"allow" | "review" | "deny", Entries> {
  const before = indexes.get(lists);
  if (before !== undefined) return before;
  const { allow, review, deny } = lists;
  const index = {
    allow: new Entries(allow?.value ?? []),
    review: new Entries(review),
    deny: new Entries(deny, true),
  };
  indexes.set(lists, index);
  return index;
}

/** Deny wins; between review and allow an entry of the id counts more than one of its category, else review wins. */
function wordOn(lists: LicenseLists, term: Term): Word {
  const { allow, review, deny } = indexOf(lists);
  const denied = deny.find(term);
  if (denied) return { standing: "deny", entry: denied.entry };
  const [reviewed, allowed] = [review.find(term), allow.find(term)];
  const word = (standing: "allow" | "review", hit: Hit | undefined): Word =>
    hit && { standing, entry: hit.entry };
  return allowed?.exact && !reviewed?.exact
    ? word("allow", allowed)
    : (word("review", reviewed) ?? word("allow", allowed));
}

function compoundWord(lists: LicenseLists, canonical: string): Word {
  const index = indexOf(lists);
  for (const standing of ["deny", "review", "allow"] as const) {
    const entry = index[standing].findCompound(canonical);
    if (entry !== undefined) return { standing, entry };
  }
  return undefined;
}

function namesCompound(layer: LicenseLayer, canonical: string, use: Use): boolean {
  const here = wordOf(layer, use, (lists) => compoundWord(lists, canonical)) !== undefined;
  return here || layer.bases.some((base) => namesCompound(base, canonical, use));
}

const stripped = new WeakMap<LicenseLayer, LicenseLayer>();

/** What a layer says without those that it stands upon. */
function alone(layer: LicenseLayer, term: Term, use: Use): Decision {
  const own = stripped.get(layer) ?? { ...layer, bases: [] };
  stripped.set(layer, own);
  return decide(own, term, use);
}

function placeOf(layer: LicenseLayer): Origin {
  return layer.allow?.at ?? nothing.at;
}
