import { markdownCell, markdownCode } from "@ospo-actions/core";
import type { SbomDocument } from "../sbom/document.ts";
import type { Assessment, FieldResult } from "./assess.ts";

/**
 * A letter in Markdown to whoever made the SBOM: what is missing by each profile, of which components, and where
 * the format has it. Says so where nothing is. Names from the document stand as code.
 */
export function correctionRequest(
  { format, id, components }: SbomDocument,
  assessments: readonly Assessment[],
  file: string,
): string {
  const about = `${markdownCode(file)} (${format.name} ${markdownCode(format.version)}, ${components.length} components${id ? `, ${markdownCode(id)}` : ""})`;
  const parts = assessments.map(section);
  const asks = parts.some(({ asks }) => asks);
  const opening = asks
    ? "Thank you for the SBOM. For our records we need some elements that it does not have yet. Please add what is listed below, as far as you know it, and send the SBOM again."
    : "Thank you for the SBOM. It has all the elements that we look for.";
  return [
    "# Request for a corrected SBOM",
    opening,
    `This is about ${about}.`,
    ...parts.map(({ text }) => text),
    "What is not known is better left out than made up: say so in your answer. These lists are about what the document contains; they are no legal statement.",
  ]
    .join("\n\n")
    .concat("\n");
}

function section(assessment: Assessment): { readonly text: string; readonly asks: boolean } {
  const { profile } = assessment;
  const heading = `## ${profile.title}${profile.status === "draft" ? ", a draft" : ""}`;
  if (!assessment.applies) return { text: `${heading}\n\nNot applicable. ${assessment.reason}`, asks: false };
  const open = assessment.fields.filter(({ have, of }) => have < of || of === 0);
  const needed = open.filter(({ field }) => field.weight > 0);
  if (open.length === 0) return { text: `${heading}\n\nNothing is missing.`, asks: false };
  const rows = open.map(row).join("\n");
  const source = `From: ${profile.source}, ${profile.date}.`;
  const table = `| Element | There | Missing in | Where it goes |\n| --- | --- | --- | --- |\n${rows}`;
  return { text: `${heading}\n\n${source}\n\n${table}`, asks: needed.length > 0 };
}

function row({ field, have, of, missing }: FieldResult): string {
  const named = missing.slice(0, 5).map((name) => (name === "the document" ? name : markdownCell(name, 100)));
  const more = of - have - named.length;
  const who = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
  return `| ${field.title} | ${have} of ${of} | ${who} | ${field.where.replaceAll("[", "\\[")} |`;
}
