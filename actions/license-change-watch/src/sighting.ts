import type { SourceRepository } from "@ospo-actions/github";
import type { KnownRepository } from "./memory.ts";

/** What happened to a source repository since it was last seen. */
export type Sighting =
  | { readonly kind: "license"; readonly files: readonly FileChange[] }
  | { readonly kind: "archived" | "gone" }
  | { readonly kind: "moved"; readonly to: string };

/** A license file that came, went or has another content; a pure rename is none. */
export interface FileChange {
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What is other in `now` than it was. The first sight of a repository is no event. */
export function sightings(old: KnownRepository | undefined, now: SourceRepository): readonly Sighting[] {
  if (old === undefined) return [];
  const files = changedFiles(new Map(old.files), now.files);
  return [
    ...(files.length > 0 ? [{ kind: "license" as const, files }] : []),
    ...(now.archived && !old.archived ? [{ kind: "archived" as const }] : []),
    ...(now.name.toLowerCase() !== old.name.toLowerCase() ? [{ kind: "moved" as const, to: now.name }] : []),
  ];
}

function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly FileChange[] {
  const [old, current] = [new Set(before.values()), new Set(after.values())];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((path) => {
    const [from, to] = [before.get(path), after.get(path)];
    const isSame =
      from === to ||
      (from === undefined && old.has(to ?? "")) ||
      (to === undefined && current.has(from ?? ""));
    return isSame ? [] : [{ path, from, to }];
  });
}

/** A repository as it is remembered. */
export function remembered(key: string, { name, archived, files }: SourceRepository): KnownRepository {
  return { key, name, archived, files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)) };
}
