import { describeError, limits } from "@ospo-actions/core";
import type { Component, LineOf } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import type { BaseReading } from "./base.ts";
import type { Comparison, PlacedChange } from "./changes.ts";
import { helpOf } from "./rules.ts";

/** So many findings of one kind are told; the table has all. */
const told = 50;
/** So many names stand in one sentence. */
const named = 5;

/** What reviewers of a change should see: other content, other licenses, and what comes in through what. */
export async function changeFindings(
  { changes }: Comparison,
  lineOf: LineOf,
): Promise<readonly FindingDraft[]> {
  const at = ({ manifest, place }: Component): Pick<FindingDraft, "at"> => {
    const line = lineOf(manifest, place);
    return manifest === "" ? {} : { at: { file: manifest, ...(line !== undefined && { line }) } };
  };
  return [
    ...changes.flatMap((placed) => contentFinding(placed, at)).slice(0, told),
    ...(await licenseFindings(changes, at)).slice(0, told),
    ...arrivals(changes, at).slice(0, told),
  ];
}

/** That there is no comparison, where there should be one. */
export function notCompared(
  { error, asked }: Extract<BaseReading, { asked: boolean }>,
  subject: string,
): FindingDraft {
  const message = `It cannot be told what changed: ${describeError(error).replaceAll("\n", " ")}`;
  const level = asked ? "fail" : "review";
  return { rule: "sbom/not-compared", level, subject, message, advice: helpOf("sbom/not-compared") };
}

type At = (component: Component) => Pick<FindingDraft, "at">;

function contentFinding({ change, path }: PlacedChange, at: At): readonly FindingDraft[] {
  if (change.kind !== "changed" || !change.aspects.includes("digest")) return [];
  const { to } = change;
  return [
    {
      rule: "sbom/other-content",
      level: "review",
      subject: to.purl,
      message: `\`${to.name}\` ${to.version ?? ""} has another digest than in the base: the same version, with other content.`,
      ...at(to),
      ...(path.length > 1 && { paths: [path] }),
      advice: helpOf("sbom/other-content"),
    },
  ];
}

/** Licenses that are now more restrictive or no longer told need a look; others are notes, another spelling is none. */
async function licenseFindings(changes: readonly PlacedChange[], at: At): Promise<readonly FindingDraft[]> {
  const found = changes.flatMap(({ change, path }) => {
    if (change.kind !== "changed") return [];
    const { from, to } = change;
    return from.license && to.license && from.license.text !== to.license.text ? [{ from, to, path }] : [];
  });
  if (found.length === 0) return [];
  const { classifyChange, readDeclared } = await import("@ospo-actions/license");
  const side = ({ license }: Component) => ({ declared: readDeclared(license?.text) });
  return found
    .flatMap(({ from, to, path }): FindingDraft[] => {
      const { class: kind, direction } = classifyChange(side(from), side(to));
      if (kind === "unchanged" || kind === "cosmetic") return [];
      const isWorse = direction === "restrictive" || kind === "opaque" || kind === "undeclared";
      const versions = from.version === to.version ? `${to.version}` : `${from.version} to ${to.version}`;
      return [
        {
          rule: "sbom/license-change",
          level: isWorse ? "review" : "note",
          subject: to.purl,
          message: `\`${to.name}\` ${versions}: the license changes from \`${from.license?.text}\` to \`${to.license?.text}\`.`,
          ...at(to),
          ...(path.length > 1 && { paths: [path] }),
          advice: helpOf("sbom/license-change"),
        },
      ];
    })
    .sort((a, b) => (a.level === b.level ? 0 : a.level === "review" ? -1 : 1));
}

/** One note for each direct dependency that brings something in, those that bring most first. */
function arrivals(changes: readonly PlacedChange[], at: At): readonly FindingDraft[] {
  const added = changes.filter(({ change }) => change.kind === "added");
  const groups = Map.groupBy(added, ({ through }) => through);
  const updates = new Map(
    changes.flatMap(({ change }) => (change.kind === "changed" ? [[change.to, change.from] as const] : [])),
  );
  return [...groups]
    .flatMap(([through, group]) => (through === undefined ? [] : [{ through, group }]))
    .sort((a, b) => b.group.length - a.group.length)
    .map(({ through, group }): FindingDraft => {
      const further = group.filter(({ change }) => change.kind === "added" && change.to !== through);
      const before = updates.get(through)?.version;
      const isNew = further.length < group.length;
      const version = `${before !== undefined && before !== through.version ? `${before} to ` : ""}${through.version ?? ""}`;
      const names = further.flatMap(({ change }) =>
        change.kind === "added" ? `\`${change.to.name}\` ${change.to.version ?? ""}`.trim() : [],
      );
      const paths = further.map(({ path }) => path).slice(0, limits.pathsShown);
      return {
        rule: "sbom/added",
        level: "note",
        subject: through.purl,
        message: sentence(isNew ? "is new" : "stays", `\`${through.name}\` ${version}`.trim(), names),
        ...at(through),
        ...(paths.length > 0 && { paths }),
      };
    });
}

function sentence(what: "is new" | "stays", subject: string, names: readonly string[]): string {
  if (names.length === 0) return `${subject} is new.`;
  const more = names.length > named ? ` and ${names.length - named} more` : "";
  const brought = `${names.slice(0, named).join(", ")}${more}`;
  return what === "is new"
    ? `${subject} is new, and brings in ${brought}.`
    : `${subject} brings in ${brought}.`;
}
