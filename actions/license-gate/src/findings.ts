import { type Inventory, type LineOf, shortestPaths } from "@ospo-actions/inventory";
import type { Ruling } from "@ospo-actions/policy";
import type { Level } from "@ospo-actions/report";
import { adviceFor, type Term } from "./advice.ts";
import { whatItAsks } from "./asks.ts";
import { cut } from "./evidence.ts";
import type { Clash } from "./outbound.ts";
import type { Told } from "./questions.ts";
import type { RuleId } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** What is needed to show where a finding stands. */
export interface Places extends Term {
  readonly inventory: Inventory;
  readonly lineOf: LineOf;
}

/** One finding for each package that is not allowed as it is, at its line, with a path to it and the way out. */
export function findingsOf(
  rulings: readonly PackageRuling[],
  clashes: readonly Clash[],
  places: Places,
): readonly Told[] {
  const open = rulings.filter(({ ruling }) => ruling !== "allow");
  if (open.length + clashes.length === 0) return [];
  const place = placer(places);
  const tell = (ruling: PackageRuling, rule: RuleId, level: Level, message: string): Told => {
    const draft = {
      ...place(ruling),
      rule,
      level,
      message,
      advice: adviceFor(rule, [ruling], places),
      // Of a package under another license nothing is settled: not by a baseline, nor by a dismissed alert.
      ...(ruling.judged !== undefined && { key: ruling.judged }),
    };
    return { draft, ruling, rule };
  };
  return [
    ...open.map((ruling) => tell(ruling, ruling.rule, levelOf(ruling.ruling), messageOf(ruling))),
    ...clashes.map(({ ruling, level, reason }) => tell(ruling, "license/outbound", level, reason)),
  ];
}

/** What a finding about a package says whatever its rule: where it stands, how it got there, and what is known. */
function placer({ inventory: { components }, lineOf }: Places) {
  const pathTo = shortestPaths(components);
  const indexOf = new Map(components.map((component, at) => [component, at]));
  return (ruling: PackageRuling) => {
    const { component } = ruling.evidence;
    const line = lineOf(component.manifest, component.place);
    const at = indexOf.get(component);
    const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "…");
    return {
      subject: component.purl,
      at: { file: component.manifest, ...(line !== undefined && { line }) },
      ...(path.length > 1 && { paths: [path] }),
      evidence: evidenceFor(ruling),
      data: dataOf(ruling),
    };
  };
}

function levelOf(ruling: Ruling): Level {
  return ruling === "deny" ? "fail" : ruling === "review" ? "review" : "note";
}

function messageOf(ruling: PackageRuling): string {
  const sentences = ruling.reasons.map((reason) => (/[.!]$/.test(reason) ? reason : `${reason}.`));
  const asks = whatItAsks(ruling);
  return [...itsWords(ruling), ...sentences, ...(asks ? [asks] : [])].join(" ");
}

/** So much of what is declared is shown in a sentence. */
const mostWords = 120;

/** What a package says in its own words, where these are no SPDX expression and the finding does not quote them. */
function itsWords({ evidence, reasons }: PackageRuling): readonly string[] {
  const { declared, statement } = evidence;
  const isPlain = declared.kind === "none" || (declared.kind === "expression" && declared.note === undefined);
  if (isPlain || statement === undefined) return [];
  const words = statement.text.length > mostWords ? `${statement.text.slice(0, mostWords)}…` : statement.text;
  return reasons.some((reason) => reason.includes(words)) ? [] : [`It declares \`${words}\`.`];
}

/** The contract of a license finding (DESIGN 4). */
function dataOf({ evidence, judged, license }: PackageRuling): Record<string, unknown> {
  const { component, conclusion } = evidence;
  const hasChoice = (license?.rejected.length ?? 0) > 0;
  return {
    name: component.name,
    ...(component.version !== undefined && { version: component.version }),
    ...(evidence.statement && { declared: evidence.statement.text }),
    ...(conclusion.detected !== undefined && { detected: conclusion.detected }),
    ...(judged !== undefined && { concluded: conclusion.concluded ?? judged }),
    ...(hasChoice && { chosen: license?.chosen }),
  };
}

function evidenceFor({ evidence, use, license, clarified }: PackageRuling): Record<string, unknown> {
  const { source, statement, files, conclusion } = evidence;
  return {
    source,
    scope: use.need,
    ...(use.users.length > 0 && { users: use.users.slice(0, 20) }),
    ...(statement && { declaredIn: statement.origin }),
    seen: conclusion.evidence.map(cut),
    ...(evidence.unreadFiles.length > 0 && { unreadFiles: evidence.unreadFiles }),
    files: files.map(({ path, sha256, identified }) => ({
      path,
      sha256,
      kind: identified.kind,
      licenses: identified.licenses.map(({ id, similarity, containment }) => ({
        id,
        similarity,
        containment,
      })),
      ...(identified.riders.length > 0 && { riders: identified.riders }),
      ...(identified.residue.length > 0 && { residue: identified.residue }),
    })),
    ...(license?.rejected.length && { rejected: license.rejected }),
    ...(license?.choice?.used && { choice: license.choice.choice.at }),
    ...(clarified?.kind === "clarified" && { clarification: clarified.clarification.at }),
  };
}
