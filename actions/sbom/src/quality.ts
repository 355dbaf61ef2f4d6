import { type Assessment, assess, qualityScore, type SbomDocument } from "@ospo-actions/inventory";
import type { Cell, FindingDraft, Table } from "@ospo-actions/report";
import { helpOf } from "./rules.ts";

/** How good a document is by every profile, and by the score that `min-quality` is compared with. */
export interface Quality {
  readonly assessments: readonly Assessment[];
  /** 0 to 100. */
  readonly score: number;
}

export function qualityOf(document: SbomDocument): Quality {
  const assessments = assess(document);
  return { assessments, score: qualityScore(assessments) };
}

/** A row a profile: how much of it there is, and which elements are incomplete. */
export function qualityTable({ assessments }: Quality): Table {
  return {
    id: "quality",
    title: "Quality",
    note: "Every entry counts: the project itself, and each further copy of a package.",
    columns: ["profile", "score of 100", "complete", "incomplete"],
    rows: assessments.map((assessment): readonly Cell[] => {
      const { title } = assessment.profile;
      if (!assessment.applies) return [title, "", "", `Not applicable: ${assessment.reason}`];
      const { fields, score } = assessment;
      const gaps = fields.filter(({ have, of }) => have < of || of === 0);
      const whole = `${fields.length - gaps.length} of ${fields.length}`;
      return [title, score, whole, gaps.map(({ field }) => field.title).join(", ")];
    }),
  };
}

/** Names of those that lack an element that stand in a cell. */
const named = 3;

/** Every element of every profile, those with gaps first: how many have it, who lacks it, where it goes. */
export function elementTable({ assessments }: Quality): Table {
  const rows = assessments.flatMap((assessment) =>
    assessment.applies
      ? assessment.fields.map(({ field, have, of, missing }) => {
          const state = of > 0 && have === of ? "complete" : have === 0 ? "missing" : "in part";
          const some = missing.slice(0, named);
          const more = of - have - some.length;
          const lacking =
            have === 0 && of > 1 ? `all ${of}` : `${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
          return [field.title, assessment.profile.title, state, `${have} of ${of}`, lacking, field.where];
        })
      : [],
  );
  return {
    id: "quality-elements",
    title: "Quality, element by element",
    columns: ["element", "profile", "state", "there", "missing in", "where it goes"],
    rows: rows.toSorted((a, b) => Number(a[2] === "complete") - Number(b[2] === "complete")),
    filters: ["profile", "state"],
    folded: true,
  };
}

/** What `min-quality` has to say, where the score is below it. */
export function qualityFinding(
  { score }: Pick<Quality, "score">,
  least: number,
  file: string,
): readonly FindingDraft[] {
  if (score >= least) return [];
  const message = `The SBOM reaches ${score} of 100 by NTIA's minimum elements, and ${least} are asked for.`;
  return [{ rule: "sbom/quality", level: "fail", subject: file, message, advice: helpOf("sbom/quality") }];
}
