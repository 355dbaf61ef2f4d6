import { limits, type Place } from "@ospo-actions/core";
import type { Finding, Level, Report } from "../model.ts";

export interface Annotation {
  readonly level: Level;
  readonly text: string;
  readonly at?: Place;
}

/** Annotations for the worst findings, as many per level as the runner keeps; the last one counts the rest. */
export function toAnnotations({ findings }: Report): readonly Annotation[] {
  return (["fail", "review"] as const).flatMap((level) => {
    const open = findings.filter((finding) => finding.level === level && !finding.waived);
    const fits = open.length <= limits.annotationsPerLevel;
    const shown = fits ? open : open.slice(0, limits.annotationsPerLevel - 1);
    const rest = {
      level,
      text: `… and ${open.length - shown.length} more, all in the job summary and report.json.`,
    };
    return [...shown.map(annotation), ...(fits ? [] : [rest])];
  });
}

function annotation({ level, subject, message, advice, at, paths = [] }: Finding): Annotation {
  const about = subject === at?.file ? "" : `${subject}: `;
  const [path = []] = paths;
  // What is asked for directly, its own line tells.
  const through = path.length > 2 ? `\nDependency path: ${path.join(" > ")}` : "";
  const text = `${about}${message}${through}${advice ? `\n${advice}` : ""}`;
  return { level, text, ...(at && { at }) };
}
