import { asString, entriesOf, type JsonObject } from "@ospo-actions/core";
import type { Draft } from "./build.ts";
import type { Problem } from "./component.ts";

const fields = ["peerDependencies", "devDependencies", "dependencies", "optionalDependencies"] as const;

/** What one project asks for, seen by its lock file and by its package.json; fields as package.json has them. */
export interface Asked {
  /** The project or member. */
  readonly draft: Draft;
  readonly locked: JsonObject;
  readonly manifest: JsonObject;
  /** Left out of the comparison: the lock says of these what somebody else asked for. */
  readonly except?: (name: string) => boolean;
}

/** What the project and its members ask for, where the lock tells of them and their package.json is there. */
export function askedBy(
  drafts: readonly Draft[],
  locked: ReadonlyMap<string, JsonObject>,
  manifests: ReadonlyMap<string, JsonObject>,
): readonly Asked[] {
  return drafts.flatMap((draft) => {
    const [told, manifest] = [locked.get(draft.path), manifests.get(draft.path)];
    return draft.role !== "package" && told && manifest ? [{ draft, locked: told, manifest }] : [];
  });
}

/** How many names a message tells. */
const shown = 3;

/**
 * A problem for each project whose package.json asks for something else than the lock file answers: a name, a
 * range or a kind of dependency. The SBOM is then of an older state. `renew` is the command that mends it.
 */
export function driftProblems(asked: readonly Asked[], renew: string): readonly Problem[] {
  return asked.flatMap((one) => driftProblem(one, renew) ?? []);
}

function driftProblem({ draft, locked, manifest, except }: Asked, renew: string): Problem | undefined {
  const [then, now] = [wishesOf(locked), wishesOf(manifest)];
  const differing = [...new Set([...now.keys(), ...then.keys()])].flatMap((name) =>
    now.get(name) === then.get(name) || except?.(name)
      ? []
      : [difference(name, then.get(name), now.get(name))],
  );
  if (differing.length === 0) return undefined;
  const more = differing.length > shown ? ` and ${differing.length - shown} more` : "";
  const file = draft.path === "" ? "package.json" : `${draft.path}/package.json`;
  const message = `The lock file is out of date with \`${file}\`: ${differing.slice(0, shown).join(", ")}${more}. Run \`${renew}\` and commit the lock file.`;
  const { purl: subject, place } = draft;
  return { kind: "outdated", level: "review", subject, message, manifest: draft.manifest, place };
}

function difference(name: string, then: string | undefined, now: string | undefined): string {
  if (then === undefined) return `\`${name}\` is new`;
  if (now === undefined) return `\`${name}\` is gone`;
  return `\`${name}\` is \`${now}\`, was \`${then}\``;
}

/** Name -> range and field; of a name in several fields the last counts, as package managers have it. */
function wishesOf(about: JsonObject): ReadonlyMap<string, string> {
  const wishes = new Map<string, string>();
  for (const field of fields)
    for (const [name, range] of entriesOf(about[field])) {
      const kind = field === "dependencies" ? "" : ` (${field})`;
      wishes.set(name, `${asString(range) ?? ""}${kind}`);
    }
  return wishes;
}
