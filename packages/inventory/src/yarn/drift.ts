import { entriesOf, isObject, type JsonObject } from "@ospo-actions/core";
import type { Draft } from "../build.ts";
import type { Problem } from "../component.ts";
import { type Asked, driftProblems } from "../drift.ts";
import { manifestWishes, type Wish } from "./folder.ts";
import { mapOf, textOf, type YarnEntry } from "./lock.ts";

const fields = ["devDependencies", "dependencies", "optionalDependencies"] as const;

/** Problems of projects whose package.json asks for something else than their lock answers. */
export function outdated(asked: readonly Asked[]): readonly Problem[] {
  return driftProblems(asked, "yarn install");
}

/**
 * A lock of yarn 1 says nothing of the project but what it is answered: a wish that it does not answer is new, or
 * was another range, one of those in `patternsOf` its name.
 */
export function askedOfClassic(
  draft: Draft,
  manifest: JsonObject,
  unanswered: readonly Wish[],
  patternsOf: (name: string) => readonly string[],
): Asked {
  const before = new Map(unanswered.map(({ name }) => [name, patternsOf(name).join("` or `")]));
  const locked = fields.map((field) => [
    field,
    Object.fromEntries(
      entriesOf(manifest[field]).flatMap(([name, range]) => {
        const then = before.get(name);
        return then === "" ? [] : [[name, then ?? range]];
      }),
    ),
  ]);
  return { draft, locked: Object.fromEntries(locked), manifest: withoutPeers(manifest) };
}

/** What the workspace `entry` of a lock of yarn 2 and later asks for; for development or not it does not tell. */
export function askedOfBerry(draft: Draft, manifest: JsonObject, { fields: stated }: YarnEntry): Asked {
  const meta = mapOf(stated.get("dependenciesMeta"));
  const then = [...mapOf(stated.get("dependencies"))].flatMap(([name, value]): readonly Range[] => {
    const range = textOf(value);
    if (range === undefined) return [];
    return [{ name, range: plain(range), isOptional: mapOf(meta.get(name)).get("optional") === "true" }];
  });
  const locked = new Map(then.map(({ name, range }) => [name, range]));
  const now = [...manifestWishes(withoutPeers(manifest)).values()].map(({ name, range, kind }): Range => {
    const is = locked.get(name);
    const isStated = fields.some((field) => rangeIn(manifest[field], name) === is);
    return { name, range: is !== undefined && isStated ? is : plain(range), isOptional: kind === "optional" };
  });
  return { draft, locked: asFields(then), manifest: asFields(now) };
}

interface Range {
  readonly name: string;
  readonly range: string;
  readonly isOptional: boolean;
}

function asFields(ranges: readonly Range[]): JsonObject {
  const of = (optional: boolean): JsonObject =>
    Object.fromEntries(
      ranges.flatMap(({ name, range, isOptional }) => (isOptional === optional ? [[name, range]] : [])),
    );
  return { dependencies: of(false), optionalDependencies: of(true) };
}

function rangeIn(field: unknown, name: string): string | undefined {
  const range = isObject(field) && Object.hasOwn(field, name) ? field[name] : undefined;
  return typeof range === "string" ? plain(range) : undefined;
}

/** Yarn 4 writes its default protocol out, whether or not package.json does. */
function plain(range: string): string {
  return range.replace(/^npm:/, "");
}

/** Peers are for others to provide: a lock does not answer them. */
function withoutPeers(manifest: JsonObject): JsonObject {
  return { ...manifest, peerDependencies: {} };
}
