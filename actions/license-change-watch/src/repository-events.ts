import { type Host, OspoError } from "@ospo-actions/core";
import type { GitHub, SourceRepository } from "@ospo-actions/github";
import { classifyChange, licenseFileRole, openIdentifier } from "@ospo-actions/license";
import type { FindingDraft } from "@ospo-actions/report";
import { type Happening, keyOf } from "./event.ts";
import { changeData, evidenceOf } from "./findings.ts";
import type { KnownRepository } from "./memory.ts";
import { helpOf, type RuleId } from "./rules.ts";
import { type Judging, levelOfChange } from "./severity.ts";
import { type Side, withTexts } from "./side.ts";
import { type FileChange, type Sighting, sightings } from "./sighting.ts";
import { changeText, obligationText } from "./words.ts";

/** A repository as it was and is, and the packages that come from it. */
export interface Seen {
  readonly key: string;
  readonly old: KnownRepository | undefined;
  readonly now: SourceRepository | OspoError;
  readonly packages: readonly string[];
}

/** What happened to a repository since it was last seen, each as a finding about `owner/name`. */
export async function repositoryHappenings(
  seen: Seen,
  judging: Judging,
  github: GitHub,
  host: Host,
): Promise<readonly Happening[]> {
  const { key, old, now } = seen;
  if (now instanceof OspoError) {
    const isGone = now.code === "NOT_FOUND" && old !== undefined && !old.gone;
    return isGone ? [simple(seen, { kind: "gone" }, host)] : [];
  }
  const happenings: Happening[] = [];
  for (const sighting of sightings(old, now))
    happenings.push(
      sighting.kind === "license"
        ? await licenseHappening(seen, now, sighting.files, judging, github, host)
        : simple(seen, sighting, host),
    );
  return happenings.filter(({ about }) => about === key);
}

function simple(
  { key, packages, old }: Seen,
  sighting: Exclude<Sighting, { kind: "license" }>,
  host: Host,
): Happening {
  const name = old?.name ?? key;
  const [rule, words, more] = wordsOn(sighting);
  return happening(key, more, {
    rule,
    level: sighting.kind === "moved" ? "note" : "review",
    subject: name,
    message: `\`${name}\`, the source of ${shown(packages)}, ${words}.`,
    advice: helpOf(rule),
    evidence: { links: [linkTo(name, "", host)], packages },
    key: more,
    data: { repository: name, ...(sighting.kind === "moved" && { to: sighting.to }) },
  });
}

function wordsOn(sighting: Exclude<Sighting, { kind: "license" }>): readonly [RuleId, string, string] {
  switch (sighting.kind) {
    case "archived":
      return ["license-change/repository-archived", "is archived now", "archived"];
    case "gone":
      return ["license-change/repository-gone", "cannot be seen any more", "gone"];
    case "moved":
      return [
        "license-change/repository-moved",
        `is \`${sighting.to}\` now`,
        `moved ${sighting.to.toLowerCase()}`,
      ];
  }
}

/** License files that changed: all of before and of now are read by their blob ids, and classified as a release's. */
async function licenseHappening(
  { key, packages, old }: Seen,
  now: SourceRepository,
  files: readonly FileChange[],
  { policy, gate }: Judging,
  github: GitHub,
  host: Host,
): Promise<Happening> {
  const { name } = now;
  const before = await sideOf(name, "before", new Map(old?.files), github);
  const after = await sideOf(name, "now", now.files, github);
  const change = classifyChange(before, after);
  const known = before.files !== undefined && after.files !== undefined;
  const weighed = known ? (levelOfChange(change, "pkg:generic/source", policy, gate) ?? "note") : "review";
  const list = files.map(({ path }) => `\`${path}\``).join(", ");
  const rule = "license-change/repository-license";
  const words = known ? ` ${changeText(change, before, after)}` : " The texts could not be read.";
  const more = files.map(({ path, from = "", to = "" }) => `${path} ${from} ${to}`).join("\n");
  return {
    ...happening(key, more, {
      rule,
      // No release brings it yet.
      level: weighed === "fail" ? "review" : weighed,
      subject: name,
      message: `${list} of \`${name}\`, the source of ${shown(packages)}, changed on the default branch.${words}`,
      advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
      evidence: {
        ...evidenceOf(change, before, after),
        blobs: files,
        links: files.map(({ path }) => linkTo(name, `/commits/HEAD/${encodeURIComponent(path)}`, host)),
        packages,
      },
      key: more,
      data: { ...changeData(old?.name ?? name, change, before, after), repository: name },
    }),
    change: { class: change.class, direction: change.direction },
  };
}

/** So many license files of a repository are read; ours to choose. */
const mostFiles = 20;

async function sideOf(
  repository: string,
  version: string,
  files: ReadonlyMap<string, string>,
  github: GitHub,
): Promise<Side> {
  const nothing: Side = { version, statement: undefined, declared: { kind: "none" }, sha256: undefined };
  const { readBlobText } = await import("@ospo-actions/github");
  const identifier = await openIdentifier();
  const texts = new Map<string, string>();
  try {
    for (const [path, oid] of [...files].slice(0, mostFiles))
      if (licenseFileRole(path) !== "notices") texts.set(path, await readBlobText(github, repository, oid));
  } catch (error) {
    // A text that is gone or too large stays so; one that GitHub did not give now is for the next run.
    const isLasting = error instanceof OspoError && (error.code === "NOT_FOUND" || error.code === "LIMIT");
    if (isLasting) return nothing;
    throw error;
  }
  const found = [...texts].flatMap(([path, text]) => identifier.read(path, text) ?? []);
  return withTexts(nothing, { license: undefined, licenses: undefined, files: found, texts });
}

function happening(key: string, more: string, finding: FindingDraft): Happening {
  return {
    key: keyOf("repository", key, finding.rule, more),
    about: key,
    change: { class: "unchanged", direction: "lateral" },
    finding,
  };
}

function shown(packages: readonly string[]): string {
  const some = packages.slice(0, 3).map((name) => `\`${name}\``);
  return packages.length > 3 ? `${some.join(", ")} and ${packages.length - 3} more` : some.join(", ");
}

/** An address on the server of this run; names are checked before they are asked for. */
function linkTo(name: string, path: string, { env }: Host): string {
  return `${env.GITHUB_SERVER_URL || "https://github.com"}/${name}${path}`;
}
