import type { Component, Need, User } from "@ospo-actions/inventory";
import type { Declared } from "@ospo-actions/license";
import type { Context } from "@ospo-actions/policy";
import {
  type Clarified,
  clarify,
  judge,
  type LicenseRuling,
  type Policy,
  type Ruling,
  rulingOfMismatch,
  rulingOfUnknown,
} from "@ospo-actions/policy";
import type { Evidence } from "./evidence.ts";
import type { RuleId } from "./rules.ts";

/** How a package is used. */
export interface Use {
  readonly context: Context | undefined;
  /** What it is needed for: the policy's scope. */
  readonly need: Need;
  /** Which members of a workspace need it, and what for. */
  readonly users: readonly User[];
}

/** What the policy makes of one package. */
export interface PackageRuling {
  readonly evidence: Evidence;
  readonly use: Use;
  readonly ruling: Ruling;
  /** The rule that a finding about it stands under; also where nothing is found. */
  readonly rule: RuleId;
  /** Sentences: what decided, and why. */
  readonly reasons: readonly string[];
  /** The expression that was judged in the end; `undefined` where nothing is known. */
  readonly judged: string | undefined;
  /** What of it was chosen, and what was not. */
  readonly license: LicenseRuling | undefined;
  readonly clarified: Clarified | undefined;
}

/** Judges one package: a clarification first, then what was concluded (DESIGN 5, "Declared and detected"). */
export function ruleOn(evidence: Evidence, policy: Policy, use: Use): PackageRuling {
  const { component, files } = evidence;
  const clarified = clarify(policy, component.purl, files);
  const ask = (expression: string): LicenseRuling => judgeOnce(policy, component, use, expression);
  const settle = (
    rule: RuleId,
    ruling: Ruling,
    license: LicenseRuling | undefined,
    reasons: readonly string[],
    judged = license?.chosen,
  ): PackageRuling => ({ evidence, use, ruling, rule, reasons, judged, license, clarified });

  if (clarified?.kind === "clarified") {
    const license = ask(clarified.clarification.license);
    return settle(ruleFor(license.ruling), license.ruling, license, [license.reason]);
  }
  const own = concluded(evidence, policy, ask, settle);
  if (clarified === undefined || own.ruling === "allow") return own;
  const changed = clarified.changed.map((path) => `\`${path}\``).join(", ");
  const reason = `A clarification says \`${clarified.clarification.license}\`, for another text of ${changed}.`;
  return { ...own, rule: "license/clarification-open", reasons: [reason, ...own.reasons] };
}

const judged = new WeakMap<Policy, Map<string, LicenseRuling>>();

/** Most packages share a few licenses. Where the policy records choices, the package counts too. */
function judgeOnce(
  policy: Policy,
  { purl }: Component,
  { need, context }: Use,
  expression: string,
): LicenseRuling {
  const ask = (): LicenseRuling => judge(policy, { purl, scope: need, context }, expression);
  if (policy.choices.length > 0) return ask();
  const known = judged.get(policy) ?? new Map<string, LicenseRuling>();
  judged.set(policy, known);
  const key = `${need} ${context} ${expression}`;
  const ruling = known.get(key) ?? ask();
  known.set(key, ruling);
  return ruling;
}

type Settle = (
  rule: RuleId,
  ruling: Ruling,
  license: LicenseRuling | undefined,
  reasons: readonly string[],
  judged?: string,
) => PackageRuling;

function concluded(
  evidence: Evidence,
  policy: Policy,
  ask: (text: string) => LicenseRuling,
  settle: Settle,
): PackageRuling {
  const { declared: statement, conclusion, unreadFiles } = evidence;
  const { agreement, concluded: expression, declared, detected, extra } = conclusion;
  if (agreement === "unknown" || expression === undefined) {
    const reason = whyUnknown(statement);
    return settle("license/unknown", rulingOfUnknown(policy).ruling, undefined, [reason]);
  }
  const license = ask(expression);
  if (agreement === "contradiction" && declared !== undefined && detected !== undefined) {
    return contradiction(ask(declared), ask(detected), policy, settle);
  }
  if (license.ruling === "deny") return settle("license/not-allowed", "deny", license, [license.reason]);
  const further = extra.length === 0 ? undefined : ask(extra.join(" AND "));
  if (further !== undefined && further.ruling !== "allow") {
    const reason = `Its files ask for more than it declares: ${further.reason}.`;
    return settle("license/additional", "review", license, [license.reason, reason]);
  }
  if (unreadFiles.length > 0 && license.ruling === "allow") {
    const named = unreadFiles.slice(0, 3).map((path) => `\`${path}\``);
    const reason = `What else it asks is not known: ${named.join(", ")} could not be read.`;
    return settle("license/additional", "review", license, [license.reason, reason]);
  }
  return settle(ruleFor(license.ruling), license.ruling, license, [license.reason]);
}

/** So much of what is declared is shown in a sentence. */
const shown = 80;

function whyUnknown(declared: Declared): string {
  const short = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);
  switch (declared.kind) {
    case "none":
    case "unlicensed":
      return "Nothing tells its license.";
    case "file":
      return `It points to \`${short(declared.file)}\` for its license, where no license was found.`;
    case "words":
      return `It declares \`${short(declared.text)}\`, which names no license for sure, and no file tells more.`;
    case "expression":
      return `It declares \`${short(declared.text)}\`, which only points to a file, and no file tells more.`;
  }
}

/** Neither side is believed: one met and the other not needs a look, neither met fails. */
function contradiction(
  declared: LicenseRuling,
  detected: LicenseRuling,
  policy: Policy,
  settle: Settle,
): PackageRuling {
  const reasons = [`Declared: ${declared.reason}.`, `In its files: ${detected.reason}.`];
  const judged = `${declared.chosen} / ${detected.chosen}`;
  const neither = declared.ruling === "deny" && detected.ruling === "deny";
  const ruling = neither ? "deny" : rulingOfMismatch(policy).ruling;
  return settle("license/mismatch", ruling, declared, reasons, judged);
}

function ruleFor(ruling: Ruling): RuleId {
  return ruling === "deny" ? "license/not-allowed" : "license/review";
}
