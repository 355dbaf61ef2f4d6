import { packageOf } from "@ospo-actions/inventory";
import { compatibilityLimits, writeTerm } from "@ospo-actions/license";
import { helpOf, type RuleId } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** Days until a proposed exception ends: a year, unless the policy asks for less. */
const days = 365;

/** More names than these are written as a pattern, where they have more than a scope in common. */
const mostNames = 3;

/** What bounds a proposed exception: today, the longest that the policy allows, in days, and who has a say. */
export interface Term {
  readonly now: Date;
  readonly maxDays: number | undefined;
  /** Who may approve it, where the policy names somebody. */
  readonly approver: string | undefined;
}

/**
 * What settles a finding: what to do, and the lines that record the answer, ready to paste into the policy. Of several
 * packages the first is the example, and the lines are for all.
 */
export function adviceFor(
  rule: RuleId,
  rulings: readonly [PackageRuling, ...PackageRuling[]],
  term: Term,
): string {
  const help = rule === "license/outbound" ? `${helpOf(rule)} ${compatibilityLimits}` : helpOf(rule);
  const names = new Set(rulings.map(({ evidence }) => packageOf(evidence.component.purl)));
  return `${help}\n\n${pasteable(rulings[0], rule, patternsOf([...names]), term)}`;
}

function pasteable(
  { evidence, judged, license }: PackageRuling,
  rule: RuleId,
  names: readonly string[],
  { now, maxDays = days, approver }: Term,
): string {
  const { files, statement } = evidence;
  if (isAboutTexts(rule) && files.length > 0) {
    const hashed = files
      .slice(0, 5)
      .map(({ path, sha256 }) => `{ path: ${quoted(path)}, sha256: "${sha256}" }`)
      .join(", ");
    const answer = rule === "license/mismatch" ? (statement?.text ?? "SPDX-ID") : (judged ?? "SPDX-ID");
    return listed("clarifications", names, `license: ${quoted(answer)}, files: [${hashed}], reason: "…"`);
  }
  const until = new Date(now.getTime() + Math.min(days, maxDays) * 86_400_000).toISOString().slice(0, 10);
  const open = license?.terms.filter((term) => rule === "license/outbound" || term.ruling !== "allow") ?? [];
  const licenses = [...new Set(open.map(({ term }) => quoted(writeTerm(term))))].join(", ");
  const named = licenses === "" ? "" : `licenses: [${licenses}], `;
  const by = approver === undefined ? "" : `approved-by: ${quoted(approver)}, `;
  const rest = `${named}reason: "…", ${by}until: ${until}`;
  return listed("exceptions", names, rest, `rule: ${quoted(rule)}, `);
}

function listed(section: string, names: readonly string[], rest: string, before = ""): string {
  return [`${section}:`, ...names.map((name) => `  - { ${before}package: ${quoted(name)}, ${rest} }`)].join(
    "\n",
  );
}

/** Whether a clarification answers it, which is bound to the texts that were read. */
export function isAboutTexts(rule: RuleId): boolean {
  switch (rule) {
    case "license/unknown":
    case "license/mismatch":
    case "license/additional":
    case "license/clarification-open":
      return true;
    default:
      return false;
  }
}

/** `pkg:npm/lightningcss`, `pkg:npm/lightningcss-*` for a package and its builds. */
function patternsOf([first = "", ...others]: readonly string[]): readonly string[] {
  if (others.length < mostNames) return [first, ...others];
  const shared = others.reduce(commonStart);
  const start = shared.slice(0, Math.max(shared.lastIndexOf("-"), shared.lastIndexOf("/")) + 1);
  if (start.endsWith("/")) return [first, ...others];
  return first.startsWith(start) ? [`${start}*`] : [first, `${start}*`];
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** YAML's double-quoted form, which JSON is. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
