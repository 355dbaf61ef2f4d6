import type { Draft } from "../build.ts";
import type { Install } from "./berry.ts";
import { splitPatch, splitPattern } from "./key.ts";

/**
 * The drafts without what is in the lock only for a patch to be put on: the patched package is the one that is
 * installed. What somebody also asks for without the patch stays.
 */
export function withoutBases(drafts: readonly Draft[], installs: readonly Install[]): readonly Draft[] {
  const bases = new Set<string>();
  for (const { resolution } of installs) {
    const source = splitPatch(splitPattern(resolution).range)?.source;
    if (source) bases.add(`${source.name}@${source.range}`);
  }
  if (bases.size === 0) return drafts;
  const asked = new Set(drafts.flatMap(({ edges }) => edges.map(({ to }) => to)));
  const moved = new Map<number, number>();
  installs.forEach(({ resolution }, at) => {
    if (asked.has(at) || !bases.has(resolution)) moved.set(at, moved.size);
  });
  return [...moved.keys()].map((at) => {
    const draft = drafts[at] as Draft;
    draft.edges = draft.edges.flatMap(({ kind, to }) => {
      const target = moved.get(to);
      return target === undefined ? [] : [{ kind, to: target }];
    });
    return draft;
  });
}
