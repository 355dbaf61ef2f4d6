import { entriesOf, isObject, itemsOf, type JsonObject } from "@ospo-actions/core";
import { load } from "js-yaml";

/** One `uses` of a file. */
export interface Mention {
  readonly text: string;
  /** The comment behind it, where releases of pinned commits are named. */
  readonly comment: string | undefined;
}

/** Aliases that a workflow has at most. */
const aliases = 1_000;

/** Characters of a file that a more tolerant parser looks at too: it takes gigabytes for megabytes of brackets. */
const tolerated = 64 * 1024;

/** Every `uses` of a workflow's jobs and steps, or of an action's steps, and the image an action runs in. Throws on no YAML. */
export async function mentionsIn(text: string): Promise<readonly Mention[]> {
  const value = await contentOf(text);
  if (!isObject(value)) throw new Error("it holds no mapping");
  const comments = commentsIn(text);
  return usesOf(value).map((used) => ({ text: used, comment: comments.get(used) }));
}

/** GitHub takes some that YAML forbids, such as a `}` without indentation, and so does the `yaml` package. */
async function contentOf(text: string): Promise<unknown> {
  try {
    return load(text, { maxAliases: aliases });
  } catch (error) {
    if (text.length > tolerated || /\bmax(?:Depth|Aliases)\b/.test((error as Error).message)) throw error;
    const { parse } = await import("yaml");
    return parse(text);
  }
}

/** `uses: owner/name@commit # v1`, in a line of its own as people and tools write it. */
const commented = /^[ \t]*(?:-[ \t]+)?uses[ \t]*:[ \t]+(["']?)([^\s"'#]+)\1[ \t]+#[ \t]*(.*)$/gm;

/** By what is used, the first comment behind it. No parser that keeps comments stays small on hostile text. */
function commentsIn(text: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  for (const [, , used = "", comment = ""] of text.matchAll(commented))
    if (!comments.has(used)) comments.set(used, comment.trim());
  return comments;
}

function usesOf({ jobs, runs }: JsonObject): readonly string[] {
  const callers = [...entriesOf(jobs).map(([, job]) => job), runs].filter(isObject);
  // Aliases make one object stand at many places: each is looked at once.
  const seen = new Set<unknown>();
  const found = callers.flatMap((caller) => {
    if (seen.has(caller)) return [];
    seen.add(caller);
    const steps = seen.has(caller.steps) ? [] : itemsOf(caller.steps);
    seen.add(caller.steps);
    const images = caller === runs && String(caller.image).startsWith("docker://") ? [caller.image] : [];
    return [caller.uses, ...images, ...steps.map((step) => (isObject(step) ? step.uses : undefined))];
  });
  return found.filter((used) => typeof used === "string");
}
