import type { Inventory } from "@ospo-actions/inventory";
import { writeTerm } from "@ospo-actions/license";
import type { FindingDraft } from "@ospo-actions/report";
import { adviceFor, isAboutTexts, type Term } from "./advice.ts";
import { type FamilyOf, familiesOf } from "./families.ts";
import type { RuleId } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** A finding about a package as it was found, before exceptions and the baseline had their say. */
export interface Told {
  readonly draft: FindingDraft;
  readonly ruling: PackageRuling;
  readonly rule: RuleId;
}

/**
 * Joins findings that one answer settles: of versions and platform builds of one package, with the same rule and the
 * same terms, or the same texts where texts are asked about. The package itself speaks, `data.also` names the others.
 * What an exception or the baseline has touched stays as it is.
 */
export function joinAlike(
  findings: readonly FindingDraft[],
  told: readonly Told[],
  inventory: Inventory,
  term: Term,
): readonly FindingDraft[] {
  if (told.length < 2) return findings;
  const familyOf = familiesOf(inventory);
  const known = new Map(told.map((one) => [keyOf(one.draft), one]));
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const finding of findings) {
    const one = known.get(keyOf(finding));
    const untouched = one?.draft.message === finding.message && one.draft.level === finding.level;
    if (one === undefined || !untouched) continue;
    const question = questionOf(one, familyOf);
    const group = groups.get(question);
    const member = { ...one, draft: finding };
    if (group === undefined) groups.set(question, [member]);
    else if (isParent(one, familyOf) && !isParent(group[0], familyOf))
      groups.set(question, [member, ...group]);
    else group.push(member);
  }
  const joined = new Map<FindingDraft, FindingDraft | undefined>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const { draft } of group) joined.set(draft, undefined);
    joined.set(group[0].draft, join(group, term));
  }
  return findings.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : finding));
}

function isParent({ ruling }: Told, familyOf: FamilyOf): boolean {
  const { component } = ruling.evidence;
  return familyOf(component) === component.name;
}

function keyOf({ rule, subject }: FindingDraft): string {
  return `${rule} ${subject}`;
}

/** What somebody has to answer, and of which package; one that is not the registry's is like no other. */
function questionOf({ draft, ruling, rule }: Told, familyOf: FamilyOf): string {
  const { component, files, statement } = ruling.evidence;
  const isNamed = component.source.kind === "registry" || component.source.kind === "bundled";
  const family = isNamed ? familyOf(component) : component.purl;
  const asked = isAboutTexts(rule)
    ? [statement?.text, ruling.judged, ...files.map(({ path, sha256 }) => `${path} ${sha256}`)]
    : rule === "license/outbound"
      ? [draft.message]
      : openTerms(ruling);
  return JSON.stringify([rule, draft.level, draft.at?.file, family, ...asked]);
}

function openTerms({ license, judged }: PackageRuling): readonly (string | undefined)[] {
  const open = license?.terms.filter(({ ruling }) => ruling !== "allow") ?? [];
  const terms = new Set(open.map(({ term }) => writeTerm(term)));
  return terms.size === 0 ? [judged] : [...terms].sort();
}

/** So many of the others are named in the message. */
const mostNamed = 3;

function join(group: readonly [Told, ...Told[]], term: Term): FindingDraft {
  const [{ draft, ruling, rule }, ...others] = group;
  const subjects = others.map(({ draft }) => draft.subject);
  const shown = subjects.slice(0, mostNamed).map((subject) => `\`${subject}\``);
  const more = subjects.length - shown.length;
  const named = more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
  return {
    ...draft,
    message: `${draft.message} The same goes for ${named}.`,
    advice: adviceFor(rule, [ruling, ...others.map(({ ruling }) => ruling)], term),
    evidence: {
      ...draft.evidence,
      also: others.map(({ draft, ruling }) => ({
        package: draft.subject,
        ...(draft.key !== undefined && { key: draft.key }),
        source: ruling.evidence.source,
        seen: ruling.evidence.conclusion.evidence,
      })),
    },
    data: { ...draft.data, also: subjects },
  };
}
