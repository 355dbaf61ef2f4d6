import { isDeepStrictEqual } from "node:util";
import { describeError, eachItem, type Host, lazily, OspoError } from "@ospo-actions/core";
import type { Change, Component } from "@ospo-actions/inventory";
import { classifyChange, type Identifier, type LicenseChange, openIdentifier } from "@ospo-actions/license";
import type { NpmRegistry } from "@ospo-actions/registry";
import { patient, Reading } from "./reading.ts";
import { isOpaque, type Side, sideOf, withTexts } from "./side.ts";
import { type Circumstances, type Release, type Warning, warningsOn } from "./warnings.ts";

/** A package that is another version, or comes from elsewhere, than in the base. */
export interface Pair {
  readonly from: Component;
  readonly to: Component;
}

/** What became of a pair; `problems` say what could not be read, so that it is never taken for "unchanged". */
export interface ComparedPair extends Pair {
  readonly before: Side;
  readonly after: Side;
  readonly change: LicenseChange;
  readonly warnings: readonly Warning[];
  /** Of the source, as the newer version names it. */
  readonly repository: string | undefined;
  readonly problems: readonly string[];
}

export interface CompareOptions extends Circumstances {
  readonly textCheck: "auto" | "all" | "never";
  readonly earlyWarnings: boolean;
  readonly isWatched: (purl: string) => boolean;
  /** Opens the registry when it is first needed. */
  readonly registry: () => Promise<NpmRegistry>;
}

/** The pairs among the differences of two inventories: third-party packages with another version, license or source. */
export function pairsOf(changes: readonly Change[]): readonly Pair[] {
  return changes.flatMap((change) => {
    if (change.kind !== "changed" || change.to.role !== "package") return [];
    const { from, to, aspects } = change;
    return aspects.some((aspect) => aspect !== "scope") ? [{ from, to }] : [];
  });
}

/** Whether the registry of npm published this: a git dependency or a local package of the same name is another one. */
export function isPublished({ purl, version, source, patch }: Component): boolean {
  const isNpm = purl.startsWith("pkg:npm/") && version !== undefined && patch === undefined;
  return isNpm && (source.kind === "registry" || source.kind === "bundled");
}

/** Compares every pair. Pairs of one name share what is asked; a registry that is out of reach is not asked for ever. */
export async function comparePairs(
  pairs: readonly Pair[],
  options: CompareOptions,
  host: Host,
): Promise<readonly ComparedPair[]> {
  const names = [...Map.groupBy(pairs, ({ to }) => to.name).values()];
  const identify = lazily(openIdentifier);
  const ask = patient(lazily(options.registry));
  const results = await eachItem(
    names,
    async (group) => {
      const reading = new Reading(group[0]?.to.name ?? "", ask);
      const compared: ComparedPair[] = [];
      for (const pair of group) compared.push(await comparePair(pair, reading, identify, options));
      return compared;
    },
    {
      signal: host.cancelled,
      onProgress: (done, total) => host.log.progress({ done, total, what: "packages compared" }),
    },
  );
  return results.flatMap((result) => {
    if (result.ok) return result.value;
    throw result.error;
  });
}

/** What is said of a pair of which a side could not be read. */
const unknown: LicenseChange = {
  class: "unchanged",
  direction: "unknown",
  gained: [],
  lost: [],
  attributes: [],
  reasons: [],
};

async function comparePair(
  pair: Pair,
  reading: Reading,
  identify: () => Promise<Identifier>,
  options: CompareOptions,
): Promise<ComparedPair> {
  const { from, to } = pair;
  const problems: string[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OspoError)) throw error;
      problems.push(describeError(error).split("\n")[0] ?? "");
      return undefined;
    }
  };
  const [isOld, isNew] = [isPublished(from), isPublished(to)];
  const history =
    options.earlyWarnings && isOld && isNew && from.version !== to.version
      ? await attempt(() => reading.history())
      : undefined;
  const release = async (one: Component, isKnown: boolean): Promise<Release | undefined> => {
    if (!isKnown) return undefined;
    const found = history?.versions.find(({ version }) => version === one.version);
    if (found !== undefined || one.license !== undefined) return found;
    return attempt(async () => ({ ...(await reading.version(one.version ?? "")), published: undefined }));
  };
  const [old, current] = [await release(from, isOld), await release(to, isNew)];
  const isUnread = (one: Component, isKnown: boolean, found: Release | undefined): boolean =>
    isKnown && found === undefined && one.license === undefined;
  let [before, after] = [sideOf(from, old), sideOf(to, current)];
  const { repository } = current ?? {};
  const shared = { ...pair, repository };
  // A version that could not be read says nothing, which is not the same as "declares nothing".
  if (isUnread(from, isOld, old) || isUnread(to, isNew, current))
    return { ...shared, before, after, change: unknown, warnings: [], problems: [...new Set(problems)] };
  if (wantsTexts(before, after, to, options)) {
    const [one, other] = [from, to].map((component, at) =>
      isPublished(component)
        ? attempt(() => reading.texts(component, at === 0 ? old : current, identify))
        : undefined,
    );
    const texts = [await one, await other] as const;
    if (texts[0] && texts[1]) [before, after] = [withTexts(before, texts[0]), withTexts(after, texts[1])];
  }
  const warnings = history && old && current ? warningsOn(old, current, history, options) : [];
  const change = classifyChange(before, after);
  return { ...shared, before, after, change, warnings, problems: [...new Set(problems)] };
}

/** Texts are compared where the field alone does not settle it. */
export function wantsTexts(
  before: Side,
  after: Side,
  { purl }: Component,
  { textCheck, isWatched }: Pick<CompareOptions, "textCheck" | "isWatched">,
): boolean {
  if (textCheck !== "auto") return textCheck === "all";
  if (isOpaque(before) || isOpaque(after) || isWatched(purl)) return true;
  return !isDeepStrictEqual(before.declared, after.declared);
}
