import { entriesOf, type JsonObject } from "@ospo-actions/core";
import { type Pattern, splitPattern } from "./key.ts";

/** One entry of `resolutions` in the project's package.json: `range` is taken, whatever `of` asks for. */
interface Resolution {
  /** Whose dependency it is about; `undefined`: anybody's. Its range is empty where any will do. */
  readonly asker: Pattern | undefined;
  readonly of: Pattern;
  readonly range: string;
}

export type Resolutions = ReadonlyMap<string, readonly Resolution[]>;

/** By the name that they are about. Of longer paths (yarn 1: `a/b/c`, `a/**\/c`) only the nearest step is looked at. */
export function resolutionsOf(about: JsonObject): Resolutions {
  const all = new Map<string, Resolution[]>();
  for (const [path, range] of entriesOf(about.resolutions)) {
    const steps = stepsOf(path);
    const last = steps.pop();
    if (typeof range !== "string" || last === undefined) continue;
    const of = splitPattern(last);
    const before = steps.pop();
    const asker = before === undefined || before === "**" ? undefined : splitPattern(before);
    const known = all.get(of.name) ?? [];
    all.set(of.name, known);
    known.push({ asker, of, range });
  }
  return all;
}

/** The range that `asker` (its name, and version or reference) gets instead of `wish`, where one is set. */
export function resolvedRange(resolutions: Resolutions, asker: Pattern, wish: Pattern): string | undefined {
  return resolutions
    .get(wish.name)
    ?.find(
      (one) =>
        (one.asker === undefined ||
          (one.asker.name === asker.name && agrees(one.asker.range, asker.range))) &&
        agrees(one.of.range, wish.range),
    )?.range;
}

function agrees(stated: string, actual: string): boolean {
  return stated === "" || stated === actual || `npm:${stated}` === actual || stated === `npm:${actual}`;
}

/** `a/@scope/b@1` in its steps. */
function stepsOf(path: string): string[] {
  const steps: string[] = [];
  let scope = "";
  for (const part of path.split("/")) {
    if (scope === "" && part.startsWith("@")) scope = `${part}/`;
    else {
      steps.push(scope + part);
      scope = "";
    }
  }
  return steps;
}
