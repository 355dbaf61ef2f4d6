import type { SbomComponent, SbomDocument } from "../sbom/document.ts";
import { type Checked, checkedOf, componentChecks, documentChecks } from "./checks.ts";
import type { ComponentCheck, Field, Profile } from "./profile.ts";
import { type ProfileId, profiles } from "./profiles.ts";

/** How many of the components (or whether the document) have an element, and who lacks it. */
export interface FieldResult {
  readonly field: Field;
  readonly have: number;
  /** 1 for an element of the document. */
  readonly of: number;
  /** The first of those that lack it, as `name@version`. */
  readonly missing: readonly string[];
}

type ListedProfile = Profile & { readonly id: ProfileId };

export type Assessment = { readonly profile: ListedProfile } & (
  | {
      readonly applies: true;
      /** 0 to 100, rounded down: 100 says that nothing is missing. */
      readonly score: number;
      readonly fields: readonly FieldResult[];
    }
  | { readonly applies: false; readonly reason: string }
);

/** So many are named of those that lack an element. */
const namedMissing = 10;

/** The document held against every profile, element by element. Files that an SPDX document lists count for none. */
export function assess(document: SbomDocument): readonly Assessment[] {
  const checked = checkedOf(document);
  const components = document.components.filter(({ type }) => type !== "file");
  const known = new Map<ComponentCheck, Counted>();
  const count: Count = (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const counted = countOf(componentChecks[name], checked, components);
    known.set(name, counted);
    return counted;
  };
  return (profiles as readonly ListedProfile[]).map((profile) => assessOne(profile, document, count));
}

/** The share of NTIA's minimum elements that the document has, 0 to 100. */
export function qualityScore(assessments: readonly Assessment[]): number {
  const ntia = assessments.find(({ profile }) => profile.id === "ntia-2021");
  return ntia?.applies ? ntia.score : 0;
}

/** What a check found of all components; each is made once, although several profiles ask for it. */
type Counted = Pick<FieldResult, "have" | "of" | "missing">;
type Count = (name: ComponentCheck) => Counted;

function assessOne(profile: ListedProfile, document: SbomDocument, count: Count): Assessment {
  const { format } = document;
  const limit = profile.formats?.find(({ name }) => name === format.name);
  if (limit && isBefore(format.version, limit.from)) {
    return { profile, applies: false, reason: limit.otherwise };
  }
  const fields = profile.fields.map((field) =>
    field.of === "document"
      ? ofDocument(field, documentChecks[field.check](document))
      : { field, ...count(field.check) },
  );
  return { profile, applies: true, score: scoreOf(fields), fields };
}

function ofDocument(field: Field, has: boolean): FieldResult {
  return { field, have: has ? 1 : 0, of: 1, missing: has ? [] : ["the document"] };
}

function countOf(
  check: (component: SbomComponent, checked: Checked) => boolean,
  checked: Checked,
  components: readonly SbomComponent[],
): Counted {
  const missing: string[] = [];
  let have = 0;
  components.forEach((component) => {
    if (check(component, checked)) have++;
    else if (missing.length < namedMissing) missing.push(nameOf(component));
  });
  return { have, of: components.length, missing };
}

function nameOf({ name, version, range, ref }: SbomComponent): string {
  const shown = name || ref;
  return version || range ? `${shown}@${version ?? range}` : shown;
}

/** A document without a component has none of what is asked of components. */
function scoreOf(fields: readonly FieldResult[]): number {
  const total = fields.reduce((sum, { field }) => sum + field.weight, 0);
  const reached = fields.reduce(
    (sum, { field, have, of }) => sum + (of === 0 ? 0 : (field.weight * have) / of),
    0,
  );
  // Sums of shares such as 1/3 fall short of the whole by less than this.
  return Math.floor((100 * reached) / total + 1e-9);
}

function isBefore(version: string, limit: string): boolean {
  const [a, b] = [version, limit].map((text) => text.split(".").map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
