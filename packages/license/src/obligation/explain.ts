import type { Category } from "../category/category.ts";
import { categoryOf } from "../category/category-of.ts";
import { type Term, writeTerm } from "../term.ts";
import {
  type Condition,
  type Context,
  conditionTexts,
  type Limitation,
  type Permission,
} from "./condition.ts";
import { type Profile, profiles } from "./profiles.ts";

/** What one license lets somebody do, and what it asks of them in one context. */
export interface Explanation {
  readonly license: string;
  readonly name: string;
  /** `undefined` for terms that nobody has filed. */
  readonly category?: Category;
  readonly permissions: readonly Permission[];
  readonly conditions: readonly { readonly condition: Condition; readonly text: string }[];
  readonly limitations: readonly Limitation[];
  /** What a file of third-party notices has to hold. */
  readonly attribution: Attribution;
  /** A paragraph in plain words: general information, no legal advice. */
  readonly explanation: string;
  /** Whether the license itself was read, or only its category is known. */
  readonly basis: "license" | "category" | "none";
}

export interface Attribution {
  readonly notices: boolean;
  readonly licenseText: boolean;
  readonly noticeFile: boolean;
  /** Of which the source code has to be offered. */
  readonly source: "none" | "files" | "library" | "whole";
}

/** Explains one license for what somebody does with the code. */
export function explain(term: Term, context: Context): Explanation {
  const category = categoryOf(term);
  const own = profiles.get(term.id);
  const profile = own ?? fallback(category);
  const all = conditionsOf(term);
  return {
    license: writeTerm(term),
    name: own?.name ?? term.id,
    ...(category !== undefined && { category }),
    permissions: permissionsOf(profile, all),
    conditions: [...all, "inbound" as const]
      .filter((condition) => (conditionTexts[condition].contexts as readonly Context[]).includes(context))
      .map((condition) => ({ condition, text: conditionTexts[condition].text })),
    limitations: profile.limitations,
    attribution: attributionOf(all),
    explanation: withException(term, profile.explanation),
    basis: own !== undefined ? "license" : category === undefined ? "none" : "category",
  };
}

/** All that a license asks in any context, its exception counted. */
export function conditionsOf(term: Term): readonly Condition[] {
  const category = categoryOf(term);
  const { conditions } = profiles.get(term.id) ?? fallback(category);
  if (term.exception === undefined || category !== "weak-copyleft") return conditions;
  return conditions.map((condition) => (condition === "source-whole" ? "source-library" : condition));
}

function withException({ exception }: Term, explanation: string): string {
  return exception === undefined
    ? explanation
    : `${explanation} The exception ${exception} permits more on top of that.`;
}

function permissionsOf({ patentGrant }: Profile, conditions: readonly Condition[]): readonly Permission[] {
  const without = (condition: Condition): boolean => !conditions.includes(condition);
  const contract = !without("contract");
  return [
    ...(without("non-commercial") && !contract ? (["commercial-use"] as const) : []),
    ...(without("no-derivatives") && !contract ? (["modify"] as const) : []),
    ...(contract ? [] : (["distribute", "private-use"] as const)),
    ...(patentGrant ? (["patent-grant"] as const) : []),
  ];
}

function attributionOf(conditions: readonly Condition[]): Attribution {
  const has = (...any: readonly Condition[]): boolean => any.some((each) => conditions.includes(each));
  const source = has("source-whole", "source-network", "source-service")
    ? "whole"
    : has("source-library")
      ? "library"
      : has("source-files")
        ? "files"
        : "none";
  return {
    notices: has("notice", "credit"),
    licenseText: has("notice"),
    noticeFile: has("notice-file"),
    source,
  };
}

const limits: readonly Limitation[] = ["no-warranty", "no-liability"];

/** What is true of most licenses of a category, where nobody has read the one at hand for this table. */
const byCategory: Readonly<Record<Category, readonly [readonly Condition[], string]>> = {
  "public-domain": [[], "The author gives up the rights, or grants all of them without a condition."],
  permissive: [
    ["notice"],
    "A permissive license: any use, as long as notices stay with the code. Read it for further conditions, such as credit.",
  ],
  data: [["credit"], "A license for content or data: use it with credit to its source."],
  "weak-copyleft": [
    ["notice", "source-files"],
    "Copyleft that stops at the work itself: changes to it are published, what is combined with it need not be.",
  ],
  "strong-copyleft": [
    ["notice", "source-whole"],
    "Copyleft for whole works: who passes on a work that contains it publishes all of its source.",
  ],
  "network-copyleft": [
    ["notice", "source-whole", "source-network"],
    "Copyleft that also counts use over a network: users of a service are offered its source.",
  ],
  "source-available": [
    ["notice", "contract"],
    "The source can be seen, but some uses are forbidden: read the text before any use.",
  ],
  "non-commercial": [
    ["notice", "non-commercial"],
    "Commercial use, or commercial distribution, is excluded.",
  ],
  proprietary: [["contract"], "No open source license: the vendor's terms decide."],
};

function fallback(category: Category | undefined): Profile {
  const [conditions, explanation] =
    category === undefined
      ? [["contract" as const], "Terms that are not known: somebody has to read them."]
      : byCategory[category];
  return { name: "", conditions, limitations: limits, patentGrant: false, explanation };
}
