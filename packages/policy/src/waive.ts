import { type FindingDraft, isPullRequest, type Rule } from "@ospo-actions/report";
import { type Subject, subjectOfFinding } from "./finding.ts";
import { allowsWith } from "./judge.ts";
import { isAbout } from "./match.ts";
import type { Exception, Policy } from "./model.ts";
import { type Status, shown, statusOf, warnDays } from "./status.ts";
import { matchesWildcard } from "./wildcard.ts";

/** Rules of the findings that a policy itself gives rise to. */
export const policyRules: readonly Rule[] = [
  {
    id: "policy/exception-expiring",
    title: "An exception ends soon",
    help: "Within 30 days what it accepts fails again. Mend the cause, or have the exception renewed.",
  },
  {
    id: "policy/exception-unused",
    title: "An exception meets nothing",
    help: "No finding needs it any more. Remove it, so that it does not hide the next one.",
  },
  {
    id: "policy/exception-ignored",
    title: "An exception does not count",
    help: "It breaks a rule of the policies that apply: how long exceptions may be, who may make or approve them.",
  },
  {
    id: "policy/edited",
    title: "The pull request edits the policy",
    help: "The policy of the base branch was obeyed. The edit counts once it is merged.",
  },
  {
    id: "policy/invalid",
    title: "The pull request breaks the policy",
    help: "Once merged, every action would stop with this error.",
  },
  {
    id: "policy/default",
    title: "The default policy applied",
    help: "No policy says which licenses are allowed: permissive and public-domain are, weak copyleft and data need a review, all others fail.",
  },
];

/** What a run looked at. */
export interface WaiveOptions {
  readonly now: Date;
  /** `owner/name` of the repository that the findings are about, unless they say so themselves. */
  readonly repository?: string | undefined;
  /** Ids of all rules of the action: exceptions for other rules are not its business. */
  readonly rules: readonly string[];
  /** Whether everything was looked at. A run that saw only a part cannot say that an exception meets nothing. */
  readonly complete: boolean;
}

/**
 * The findings with those waived that an exception of the policy accepts, lowered to notes; one whose exception
 * has expired fails and says so. Notes about the exceptions themselves come after them: those that end soon, meet
 * nothing, or do not count.
 */
export function waive(
  findings: readonly FindingDraft[],
  policy: Policy,
  options: WaiveOptions,
): readonly FindingDraft[] {
  const candidates = policy.exceptions
    .filter(({ rule }) => options.rules.some((id) => matchesWildcard(rule, id)))
    .map((exception) => ({ exception, status: statusOf(exception, policy, options.now), used: false }));
  const accepts = (licenses: readonly string[], expression: string) =>
    allowsWith(policy, licenses, expression);
  const lookup = byPackage(candidates);
  const judged = findings.map((finding) => {
    const subject = subjectOfFinding(finding, options.repository);
    const about = lookup(subject).filter(({ exception }) => isAbout(exception, subject, accepts));
    for (const one of about) one.used = true;
    return settle(finding, about);
  });
  return [...judged, ...candidates.flatMap((one) => notesOn(one, options))];
}

interface Candidate {
  readonly exception: Exception;
  readonly status: Status;
  used: boolean;
}

/** Exceptions for one package by its name, those with a wildcard or without a package always: no product of both lists. */
function byPackage(all: readonly Candidate[]): (subject: Subject) => readonly Candidate[] {
  const named = new Map<string, Candidate[]>();
  const others: Candidate[] = [];
  for (const one of all) {
    const name = one.exception.packages?.name;
    if (name === undefined || name.name.includes("*")) others.push(one);
    else {
      const key = `${name.type}/${name.name}`;
      const same = named.get(key) ?? [];
      same.push(one);
      named.set(key, same);
    }
  }
  return ({ package: name }) =>
    name === undefined ? others : [...(named.get(`${name.type}/${name.name}`) ?? []), ...others];
}

function settle(finding: FindingDraft, about: readonly Candidate[]): FindingDraft {
  if (finding.level === "note") return finding;
  const counting = about.find(({ status }) => status.counts);
  if (counting !== undefined) return accept(finding, counting.exception);
  const [refused] = about;
  if (refused === undefined || refused.status.counts) return finding;
  const { kind, why } = refused.status;
  const message = `${finding.message} The exception ${shown(refused.exception.at)} does not count: ${why}.`;
  return { ...finding, message, ...(kind === "expired" && { level: "fail" as const }) };
}

function accept(finding: FindingDraft, exception: Exception): FindingDraft {
  const { reason, until, approvedBy, approval, ticket, at } = exception;
  const proof = typeof approval === "object" ? approval : undefined;
  const approved = proof ? ` \`${proof.by}\` approved it.` : "";
  return {
    ...finding,
    level: "note",
    waived: {
      reason,
      ...(until && { until }),
      ...(approvedBy && { approvedBy }),
      ...(proof && isPullRequest(proof.pullRequest) && { approvedIn: proof.pullRequest }),
    },
    advice: `Accepted by ${shown(at)}.${approved}`,
    evidence: {
      ...finding.evidence,
      exception: { ...at, ...(ticket && { ticket }), ...(proof && { approval: proof }) },
    },
  };
}

function notesOn({ exception, status, used }: Candidate, options: WaiveOptions): readonly FindingDraft[] {
  const { until } = exception;
  if (!status.counts && status.kind === "ignored")
    return [note(exception, "policy/exception-ignored", `does not count: ${status.why}.`)];
  if (!used) return isUnused(exception, options) ? [unused(exception, status)] : [];
  if (!status.counts || status.daysLeft === undefined || status.daysLeft > warnDays) return [];
  const end = status.daysLeft === 0 ? "today" : `in ${status.daysLeft} days, on ${until}`;
  return [note(exception, "policy/exception-expiring", `ends ${end}; then what it accepts fails.`)];
}

/**
 * Only of the repository's own exceptions, for rules of this action alone, in a run that saw everything: another
 * repository or action may need the others.
 */
function isUnused(
  { rule, inherited, repository }: Exception,
  { rules, complete, ...options }: WaiveOptions,
): boolean {
  const area = rule.slice(0, rule.indexOf("/") + 1);
  const own = area !== "" && !area.includes("*") && rules.some((id) => id.startsWith(area));
  const elsewhere =
    repository !== undefined && repository.toLowerCase() !== options.repository?.toLowerCase();
  return complete && own && !inherited && !elsewhere;
}

function unused(exception: Exception, status: Status): FindingDraft {
  const ended = status.counts ? "" : ` and ${status.why.replace(/^it /, "")}`;
  return note(exception, "policy/exception-unused", `meets nothing${ended}; remove it.`);
}

function note(exception: Exception, rule: string, words: string): FindingDraft {
  const { at, packages, repository, check } = exception;
  const about = [packages?.text, repository, check].filter((one) => one !== undefined).join(" ");
  return {
    rule,
    level: "note",
    subject: packages?.text ?? repository ?? at.file,
    message: `The exception ${shown(at)} for ${about ? `\`${about}\`` : `\`${exception.rule}\``} ${words}`,
    ...(!at.file.includes("//") && { at: { file: at.file, line: at.line } }),
    key: `${exception.rule} ${about} ${exception.reason}`,
  };
}
