import { type Host, inputError, type JsonObject, OspoError, readObject } from "@ospo-actions/core";
import { openBase } from "@ospo-actions/github/outside";
import type { Policy } from "@ospo-actions/policy";
import {
  type Finding,
  type FindingDraft,
  fingerprintOf,
  type Report,
  type Subject,
} from "@ospo-actions/report";
import { helpOf, type RuleId } from "./rules.ts";

/** Findings that were there on one day: only newer ones count until `until`. */
export interface Baseline {
  /** The file, for people. */
  readonly file: string;
  readonly created: string;
  /** Last day on which it counts, UTC. */
  readonly until: string;
  readonly fingerprints: ReadonlySet<string>;
}

const baselineBytes = 16 * 1024 * 1024;

/** The baseline at `path`. CONFIG where it is not there or not one: a broken baseline never means an empty one. */
export async function readBaseline(path: string, { files }: Pick<Host, "files">): Promise<Baseline> {
  const file = files.display(path);
  const fix = "Write it again with `baseline-until`.";
  const value = await files.read(path, baselineBytes).then(readObject, (error: unknown) => {
    if (!(error instanceof OspoError)) throw error;
    throw new OspoError("CONFIG", `baseline: ${error.message}`, { fix, cause: error });
  });
  if (value !== undefined && "schema" in value && value.schema !== 1)
    throw new OspoError("CONFIG", `baseline: ${file} has a schema that this version does not know`, { fix });
  const baseline = value && soundness(value);
  if (baseline === undefined) throw new OspoError("CONFIG", `baseline: ${file} is no baseline`, { fix });
  return { file, ...baseline };
}

function soundness({ created, until, findings }: JsonObject): Omit<Baseline, "file"> | undefined {
  if (typeof created !== "string" || !isDay(created) || typeof until !== "string" || !isDay(until))
    return undefined;
  if (!Array.isArray(findings)) return undefined;
  const fingerprints = findings.map((one) => (one as { fingerprint?: unknown } | null)?.fingerprint);
  const sound = fingerprints.every((one) => typeof one === "string" && /^[0-9a-f]{64}$/.test(one));
  return sound ? { created, until, fingerprints: new Set(fingerprints as string[]) } : undefined;
}

/** A day of the calendar, `2027-06-30`. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

interface BaselineInputs {
  readonly baseline: string | undefined;
  readonly baselineUntil: string | undefined;
  readonly githubToken: string | undefined;
}

/**
 * The baseline that counts: for a change that of what it is to be merged into, as with the policy, so that nobody
 * freezes what they bring in. `undefined` where there is none yet, or it is to be written.
 */
export async function openBaseline(
  { baseline: path, baselineUntil, githubToken }: BaselineInputs,
  policy: Policy,
  host: Host,
): Promise<Baseline | undefined> {
  if (baselineUntil !== undefined && path === undefined)
    throw inputError(["baseline-until: `baseline` has to name the file that is written"]);
  if (path === undefined) return undefined;
  const { barred, maxDays } = policy.exceptionsPolicy;
  if (barred)
    throw new OspoError(
      "CONFIG",
      `baseline: the policy allows no exceptions (${barred.file}:${barred.line})`,
    );
  const limit = maxDays?.value;
  if (baselineUntil !== undefined) {
    requireDay(baselineUntil, host.now(), limit);
    return undefined;
  }
  const baseline = await readTrusted(path, githubToken, host);
  if (baseline && limit !== undefined && daysBetween(new Date(baseline.created), baseline.until) > limit)
    throw new OspoError(
      "CONFIG",
      `baseline: ${baseline.file} lasts longer than the ${limit} days of the policy`,
    );
  return baseline;
}

async function readTrusted(
  path: string,
  githubToken: string | undefined,
  host: Host,
): Promise<Baseline | undefined> {
  const base = await openBase({ githubToken }, host);
  if (base === undefined) return readBaseline(path, host);
  if ((await base.files.stat(path)) !== undefined) return readBaseline(path, { ...host, files: base.files });
  host.log.notice(`baseline: ${path} is not on ${base.shown} yet, so nothing is waived.`);
  return undefined;
}

function requireDay(until: string, now: Date, maxDays = Number.POSITIVE_INFINITY): void {
  if (!isDay(until)) throw inputError([`baseline-until: must be a day such as 2027-06-30, not "${until}"`]);
  const days = daysBetween(now, until);
  if (days < 0) throw inputError([`baseline-until: ${until} has passed`]);
  if (days > maxDays)
    throw inputError([`baseline-until: the policy allows ${maxDays} days, until ${until} are ${days}`]);
}

/** Whole days from the day of `from` on. */
function daysBetween(from: Date, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from.toISOString().slice(0, 10))) / 86_400_000);
}

/** Never in a baseline: these tell of the run, not of a package. */
const passing = /^license\/(?:not-checked|incomplete|empty|notices-.*)$/;

function isFrozen({ rule, level, waived }: Finding): boolean {
  return level !== "note" && waived === undefined && rule.startsWith("license/") && !passing.test(rule);
}

/** The text of a baseline of all that `report` finds about packages. */
export function toBaseline(report: Report, until: string): string {
  const findings = report.findings
    .filter(isFrozen)
    .flatMap((finding) => {
      const { fingerprint, rule, subject, evidence } = finding;
      const joined = (evidence?.also ?? []) as readonly { readonly package: string; readonly key?: string }[];
      const also = joined.map(({ package: other, key = "" }) => {
        const one = { ...finding, subject: other, key };
        return { fingerprint: fingerprintOf(one, report.subject), rule, subject: other };
      });
      return [{ fingerprint, rule, subject }, ...also];
    })
    .sort((a, b) => (a.subject + a.rule < b.subject + b.rule ? -1 : 1));
  const value = { schema: 1, action: report.action, created: report.generated.slice(0, 10), until, findings };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** `findings` with those that the baseline knows waived, and what is left of it; after its last day all count again. */
export function thaw(
  findings: readonly FindingDraft[],
  baseline: Baseline,
  { subject, now, complete }: { readonly subject: Subject; readonly now: Date; readonly complete: boolean },
): Thawed {
  const { file, created, until, fingerprints } = baseline;
  const known = (draft: FindingDraft): boolean =>
    draft.level !== "note" && fingerprints.has(fingerprintOf(draft, subject));
  const left = new Set(findings.filter(known).map((draft) => fingerprintOf(draft, subject))).size;
  const total = fingerprints.size;
  const metrics = { "baseline-total": total, ...(complete && { "baseline-left": left }) };
  const isOver = now.toISOString().slice(0, 10) > until;
  if (isOver) {
    const message = `The baseline of ${created} ended on ${until}: all that it held counts again.`;
    return { findings: [...findings, note("license/baseline-expired", file, message)], metrics };
  }
  const reason = `known since ${created}, in the baseline \`${file}\``;
  const waived = findings.map(
    (draft): FindingDraft => (known(draft) ? { ...draft, level: "note", waived: { reason, until } } : draft),
  );
  const counted = complete
    ? `${left} of ${total} known findings are left`
    : `${left} known findings were met again`;
  return {
    findings: [...waived, note("license/baseline", file, `${counted}; the baseline ends on ${until}.`)],
    metrics,
  };
}

interface Thawed {
  readonly findings: readonly FindingDraft[];
  readonly metrics: Readonly<Record<string, number>>;
}

function note(rule: RuleId, file: string, message: string): FindingDraft {
  return { rule, level: "note", subject: file, message, at: { file }, advice: helpOf(rule) };
}
