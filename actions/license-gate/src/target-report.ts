import type { Host } from "@ospo-actions/core";
import { conclude, readDeclared } from "@ospo-actions/license";
import { type FoundPolicy, judge, rulingOfUnknown, tellDefault } from "@ospo-actions/policy";
import { createReport, type FindingDraft, type Report } from "@ospo-actions/report";
import { allRules, helpOf } from "./rules.ts";
import type { Signal, Target } from "./target.ts";

/** May we contribute to it: its license by the policy's words on contributions, and what it asks of contributors. */
export function describeTarget(target: Target, found: FoundPolicy, host: Host): Report {
  const { policy } = found;
  const { repository, declared, files, signals, archived, url } = target;
  const conclusion = conclude(readDeclared(declared), files);
  const expression = conclusion.concluded;
  const ruling = expression === undefined ? undefined : judge(policy, { context: "contribute" }, expression);
  const level = levelOf(ruling?.ruling ?? rulingOfUnknown(policy).ruling);
  const words =
    ruling === undefined
      ? "Nothing tells its license, so nobody can say what becomes of a contribution."
      : `${ruling.reason}. What you contribute is under that license, unless the project asks for another agreement.`;
  const verdict = {
    fail: "not covered by the policy",
    review: "to be asked for",
    note: "covered by the policy",
  };
  const license: FindingDraft = {
    rule: "license/target",
    level,
    subject: repository,
    message: `Contributions to \`${repository}\` are ${verdict[level]}: ${words}`,
    advice: helpOf("license/target"),
    evidence: {
      seen: conclusion.evidence,
      files: files.map(({ path, sha256 }) => ({ path, sha256 })),
      url,
    },
    data: {
      name: repository,
      ...(declared && { declared }),
      ...(conclusion.detected && { detected: conclusion.detected }),
      ...(expression && { concluded: expression }),
    },
  };
  const kinds = [...new Set(signals.map(({ kind }) => kind))];
  return createReport({
    action: "license-gate",
    subject: { repository },
    now: host.now(),
    coverage: { checked: 1, expected: 1, unit: "repositories", missing: [] },
    findings: [
      ...found.findings,
      ...tellDefault(policy),
      license,
      ...kinds.map((kind) =>
        agreement(
          repository,
          signals.filter((one) => one.kind === kind),
        ),
      ),
    ],
    rules: allRules,
    tables: [
      {
        id: "target",
        title: "The project",
        columns: ["repository", "license", "archived", "agreements"],
        rows: [
          [repository, expression ?? "not known", archived ? "yes" : "no", kinds.join(", ") || "none seen"],
        ],
      },
      {
        id: "signals",
        title: "Where it speaks of agreements",
        columns: ["kind", "file", "words", "link"],
        rows: signals.map(({ kind, path, words, url }) => [kind, path, words, url]),
      },
    ],
    metrics: {
      violations: level === "fail" ? 1 : 0,
      reviews: (level === "review" ? 1 : 0) + (kinds.includes("CLA") ? 1 : 0),
    },
  });
}

function levelOf(ruling: "allow" | "review" | "deny"): "fail" | "review" | "note" {
  return ruling === "deny" ? "fail" : ruling === "review" ? "review" : "note";
}

/** A CLA is a contract, which not everybody may sign for their employer; a DCO is signed with each commit. */
function agreement(repository: string, signals: readonly Signal[]): FindingDraft {
  const [first] = signals;
  const kind = first?.kind ?? "CLA";
  const where = signals.slice(0, 3).map(({ url }) => url);
  const asks =
    kind === "CLA"
      ? "speaks of a contributor license agreement: find out who may sign it for your organization"
      : "speaks of the developer certificate of origin: commits carry `Signed-off-by`, with which their author vouches for the right to contribute";
  return {
    rule: "license/target-agreement",
    level: kind === "CLA" ? "review" : "note",
    subject: repository,
    message: `\`${repository}\` ${asks} (${where.join(" ")}).`,
    advice: helpOf("license/target-agreement"),
    evidence: { signals },
    key: kind,
  };
}
