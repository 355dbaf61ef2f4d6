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

/** Every element of every profile: how many have it, who lacks it, where it goes. */
export function qualityTable({ assessments }: Quality): Table {
  return {
    id: "quality",
    title: "Quality",
    columns: ["profile", "element", "there", "of", "missing in", "where it goes"],
    rows: assessments.flatMap(rowsOf),
    filters: ["profile"],
  };
}

function rowsOf(assessment: Assessment): readonly (readonly Cell[])[] {
  const { title } = assessment.profile;
  if (!assessment.applies) return [[title, "not applicable", "", "", "", assessment.reason]];
  const score = [`${title}: ${assessment.score} of 100`, "all", "", "", "", assessment.profile.source];
  const fields = assessment.fields.map(({ field, have, of, missing }): readonly Cell[] => {
    const more = of - have - missing.length;
    return [
      title,
      field.title,
      have,
      of,
      `${missing.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
      field.where,
    ];
  });
  return [score, ...fields];
}

/** What `min-quality` has to say, where the score is below it. */
export function qualityFinding({ score }: Quality, least: number, file: string): readonly FindingDraft[] {
  if (score >= least) return [];
  const message = `The SBOM reaches ${score} of 100 by NTIA's minimum elements, and ${least} are asked for.`;
  return [{ rule: "sbom/quality", level: "fail", subject: file, message, advice: helpOf("sbom/quality") }];
}
