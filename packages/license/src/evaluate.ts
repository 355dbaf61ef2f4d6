import type { Expression } from "./expression.ts";
import { operands } from "./operands.ts";
import { covers, type Leaf, type Term, termOf, writeTerm } from "./term.ts";
import { takenAs } from "./version.ts";

/** What a policy says of a license, from best to worst: `unknown` is what nobody could judge. */
export const standings = ["allow", "review", "unknown", "deny"] as const;

export type Standing = (typeof standings)[number];

/** A policy's word on one license. */
export interface Judgement {
  readonly standing: Standing;
  /** Why, as the end of a sentence about the license: "is not in `allow`". */
  readonly reason: string;
}

export type Judge = (term: Term) => Judgement;

/** One license of an expression and what was said of it. */
export interface JudgedTerm extends Judgement {
  /** As the expression names it. */
  readonly term: Term;
  /** The version that an or-later license is taken as, where that is what decided. */
  readonly takenAs?: Term;
}

/** A branch of an OR that was not taken. */
export interface Rejected {
  readonly branch: string;
  readonly standing: Standing;
  /** Its licenses with the worst standing; empty where a recorded choice ruled the branch out. */
  readonly because: readonly JudgedTerm[];
}

export interface Evaluation {
  readonly standing: Standing;
  /** The expression that remains when each OR is decided. */
  readonly chosen: string;
  /** The licenses of `chosen`, in order. */
  readonly terms: readonly JudgedTerm[];
  /** The branches that were not taken, in order; empty where the expression leaves no choice. */
  readonly rejected: readonly Rejected[];
  /** Whether the recorded choice was of use: false also where none was handed in. */
  readonly choiceUsed: boolean;
}

/**
 * Judges an expression by judging each of its licenses once: an AND is as bad as its worst part, an OR as good as its
 * best branch, the first written among equals. `choose` is a recorded choice: an OR is decided among the branches that
 * hold most of its licenses. Linear in the licenses.
 */
export function evaluate(tree: Expression, judge: Judge, choose?: Expression): Evaluation {
  const wanted = choose === undefined ? [] : leaves(choose).map(termOf);
  const { wanted: _, ...evaluation } = walk(tree, judge, wanted);
  return evaluation;
}

interface Node extends Evaluation {
  /** How many of its licenses the recorded choice names. */
  readonly wanted: number;
}

function walk(tree: Expression, judge: Judge, wanted: readonly Term[]): Node {
  if ("license" in tree) return leafNode(termOf(tree), judge, wanted);
  const parts = operands(tree, tree.conjunction).map((part) => walk(part, judge, wanted));
  return tree.conjunction === "and" ? all(parts) : best(parts);
}

function leafNode(term: Term, judge: Judge, wanted: readonly Term[]): Node {
  const versions = [undefined, ...takenAs(term)].map((as) => ({
    ...(as === undefined ? judgeTerm(term, judge) : { ...judge(as), term, takenAs: as }),
    wanted: wanted.some((want) => covers(want, as ?? term)),
  }));
  const named = versions.filter((version) => version.wanted);
  const candidates = named.length > 0 ? named : versions;
  const { wanted: isWanted, ...judged } = candidates.reduce(better);
  return {
    standing: judged.standing,
    chosen: writeTerm(judged.takenAs ?? term),
    terms: [judged],
    rejected: [],
    choiceUsed: candidates.length < versions.length,
    wanted: Number(isWanted),
  };
}

/** A vague name stands as well as everything that it can mean, and needs a look where those differ. */
function judgeTerm(term: Term, judge: Judge): JudgedTerm {
  const own = judge(term);
  const [first, ...others] = term.anyOf?.map(judge) ?? [];
  if (first === undefined || own.standing === "allow") return { ...own, term };
  const meanings = `may mean ${term.anyOf?.map(writeTerm).join(" or ")}`;
  return others.every(({ standing }) => standing === first.standing)
    ? { standing: first.standing, reason: `${meanings}; each ${first.reason}`, term }
    : { standing: "review", reason: `${meanings}, which are judged differently`, term };
}

function all(parts: readonly Node[]): Node {
  return {
    standing: parts.reduce((a, b) => (rank(b) > rank(a) ? b : a)).standing,
    chosen: parts.map(({ chosen }) => chosen).join(" AND "),
    terms: parts.flatMap(({ terms }) => terms),
    rejected: parts.flatMap(({ rejected }) => rejected),
    choiceUsed: parts.some(({ choiceUsed }) => choiceUsed),
    wanted: parts.reduce((sum, { wanted }) => sum + wanted, 0),
  };
}

function best(parts: readonly Node[]): Node {
  const most = Math.max(...parts.map(({ wanted }) => wanted));
  const candidates = parts.filter(({ wanted }) => wanted === most);
  const taken = candidates.reduce(better);
  const others = parts.filter((part) => part !== taken);
  return {
    ...taken,
    rejected: [...taken.rejected, ...others.map((part) => reject(part, candidates.includes(part)))],
    choiceUsed: taken.choiceUsed || candidates.length < parts.length,
  };
}

function reject({ chosen, standing, terms }: Node, judged: boolean): Rejected {
  return {
    branch: chosen,
    standing,
    because: judged ? terms.filter((term) => term.standing === standing) : [],
  };
}

function leaves(tree: Expression): readonly Leaf[] {
  if ("license" in tree) return [tree];
  return operands(tree, tree.conjunction).flatMap(leaves);
}

function better<Judged extends Pick<Judgement, "standing">>(a: Judged, b: Judged): Judged {
  return rank(b) < rank(a) ? b : a;
}

function rank({ standing }: Pick<Judgement, "standing">): number {
  return standings.indexOf(standing);
}
