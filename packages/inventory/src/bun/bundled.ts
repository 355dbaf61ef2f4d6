import type { Draft } from "../build.ts";

/**
 * Marks what only bundled packages ask for as bundled too: bun notes the newest version of it, and installs nothing
 * beside the archive that brings them. The lock says `bundled` of what the archive's own manifest names alone.
 */
export function spreadBundled(drafts: readonly Draft[]): void {
  const isBundled = ({ source }: Draft): boolean => source.kind === "bundled";
  const installed = reached(
    drafts,
    drafts.flatMap(({ role }, at) => (role === "package" ? [] : [at])),
    (draft) => !isBundled(draft),
  );
  const inside = reached(
    drafts,
    drafts.flatMap((draft, at) => (isBundled(draft) ? [at] : [])),
    () => true,
  );
  for (const at of inside) {
    const draft = drafts[at];
    if (draft === undefined || draft.role !== "package" || installed.has(at)) continue;
    draft.source = { kind: "bundled" };
    draft.digests = [];
  }
}

/** Indices from `start` on along the edges of those that `passes`. */
function reached(
  drafts: readonly Draft[],
  start: readonly number[],
  passes: (draft: Draft) => boolean,
): ReadonlySet<number> {
  const found = new Set(start);
  for (const at of found) {
    const draft = drafts[at];
    if (draft && passes(draft)) for (const { to } of draft.edges) found.add(to);
  }
  return found;
}
