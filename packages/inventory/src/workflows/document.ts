import { entriesOf, isObject } from "@ospo-actions/core";
import { isMap, isScalar, parseDocument, visit } from "yaml";

/** One `uses` of a file. */
export interface Mention {
  readonly text: string;
  /** The comment behind it, where releases of pinned commits are named. */
  readonly comment: string | undefined;
}

/** Every `uses` of a workflow's jobs and steps, or of an action's steps, and the image an action runs in. Throws on no YAML. */
export function mentionsIn(text: string): readonly Mention[] {
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) throw fault;
  if (!isMap(document.contents)) throw new Error("it holds no mapping");
  const comments = new Map<string, string>();
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== "uses" || !isScalar(value) || !value.comment) return;
      comments.set(String(value.value), value.comment.trim());
    },
  });
  return usesOf(document.toJS()).map((used) => ({ text: used, comment: comments.get(used) }));
}

function usesOf(value: unknown): readonly string[] {
  const { jobs, runs } = isObject(value) ? value : {};
  const callers = [...entriesOf(jobs).map(([, job]) => job), runs].filter(isObject);
  const found = callers.flatMap((caller) => {
    const steps = Array.isArray(caller.steps) ? caller.steps : [];
    const images = caller === runs && String(caller.image).startsWith("docker://") ? [caller.image] : [];
    return [caller.uses, ...images, ...steps.map((step) => (isObject(step) ? step.uses : undefined))];
  });
  return found.filter((used) => typeof used === "string");
}
