import { OspoError } from "@ospo-actions/core";
import { parseDocument } from "../document.ts";
import type { Mapping, Node } from "../node.ts";
import { fromDependencyReview, isDependencyReview } from "./dependency-review.ts";
import { type Draft, joinDrafts } from "./draft.ts";
import { fromScript } from "./license-checker.ts";
import { writePolicy } from "./write.ts";

/**
 * The text of a policy that says what another tool's configuration says: of actions/dependency-review-action (its
 * file, or the workflow that runs it), or commands of license-checker and @onebeyond/license-checker in a
 * package.json, a workflow or a shell script. What cannot be carried over stands in comments. CONFIG where `text`
 * holds none of them.
 */
export async function importPolicy(text: string, file: string): Promise<string> {
  const { node } = await parseDocument(text);
  const drafts = node?.kind === "mapping" ? fromMapping(node) : fromScript(text);
  if (drafts.length > 0) return writePolicy(joinDrafts(drafts));
  throw new OspoError("CONFIG", `${file} holds no configuration that can be imported`, {
    fix: "Name a configuration or workflow of dependency-review-action, or a package.json, workflow or script that runs license-checker or @onebeyond/license-checker.",
  });
}

function fromMapping(node: Mapping): readonly Draft[] {
  const scripts = entry(node, "scripts");
  if (scripts?.kind === "mapping")
    return [...valuesOf(scripts)].flatMap(([, value]) => fromScript(String(value)));
  const jobs = entry(node, "jobs");
  if (jobs?.kind === "mapping")
    return [...jobs.entries.values()].flatMap(({ node: job }) => stepsOf(job).flatMap(fromStep));
  const runs = entry(node, "runs");
  if (runs !== undefined) return stepsOf(runs).flatMap(fromStep);
  const options = valuesOf(node);
  return isDependencyReview(options) ? [fromDependencyReview(options)] : [];
}

function stepsOf(job: Node): readonly Node[] {
  const steps = entry(job, "steps");
  return steps?.kind === "list" ? steps.items : [];
}

function fromStep(step: Node): readonly Draft[] {
  const uses = plain(entry(step, "uses"));
  const run = plain(entry(step, "run"));
  const inputs = entry(step, "with");
  const isReview = typeof uses === "string" && /^[\w.-]+\/dependency-review-action@/.test(uses);
  if (isReview) return inputs === undefined ? [] : [fromDependencyReview(valuesOf(inputs))];
  return typeof run === "string" ? fromScript(run) : [];
}

function entry(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "mapping" ? node.entries.get(key)?.node : undefined;
}

function valuesOf(node: Node): ReadonlyMap<string, unknown> {
  if (node.kind !== "mapping") return new Map();
  return new Map([...node.entries].map(([key, { node: value }]) => [key, plain(value)]));
}

/** A value without its places; of a mapping its text, as nothing reads further. */
function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case "list":
      return node.items.map(plain);
    case "mapping":
      return JSON.stringify(
        Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, plain(value)])),
      );
    case "scalar":
      return node.value;
    default:
      return undefined;
  }
}
