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
 * package.json, a workflow of any CI or a shell script. What cannot be carried over stands in comments. CONFIG where
 * `text` holds none of them.
 */
export async function importPolicy(text: string, file: string): Promise<string> {
  const { node } = await parseDocument(text);
  const known = node?.kind === "mapping" ? fromMapping(node) : [];
  const drafts = known.length > 0 ? known : fromScript(text);
  if (drafts.length > 0) return writePolicy(joinDrafts(drafts));
  throw new OspoError("CONFIG", `${file} holds no configuration that can be imported`, {
    fix: "Name a configuration or workflow of dependency-review-action, or a package.json, workflow or script that runs license-checker or @onebeyond/license-checker.",
  });
}

function fromMapping(node: Mapping): readonly Draft[] {
  const scripts = entry(node, "scripts");
  if (scripts?.kind === "mapping")
    return [...valuesOf(scripts)].flatMap(([, value]) => fromScript(String(value)));
  const steps = mappingsIn(node).flatMap(fromStep);
  if (steps.length > 0) return steps;
  const options = valuesOf(node);
  return isDependencyReview(options) ? [fromDependencyReview(options)] : [];
}

/** All mappings of a document, in its order: each CI puts its steps elsewhere. */
function mappingsIn(root: Node): readonly Mapping[] {
  const found: Mapping[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "scalar") continue;
    if (node.kind === "mapping") found.push(node);
    const inner = node.kind === "list" ? node.items : [...node.entries.values()].map((one) => one.node);
    for (const one of inner.toReversed()) open.push(one);
  }
  return found;
}

/** Where GitHub, GitLab, CircleCI and Azure Pipelines have what a step runs. */
const commands = ["run", "script", "before_script", "command", "bash"];

function fromStep(step: Mapping): readonly Draft[] {
  const uses = plain(entry(step, "uses"));
  const inputs = entry(step, "with");
  if (typeof uses === "string" && /^[\w.-]+\/dependency-review-action@/.test(uses))
    return inputs === undefined ? [] : [fromDependencyReview(valuesOf(inputs))];
  return commands.flatMap((key) => {
    const node = entry(step, key);
    const lines = node?.kind === "list" ? node.items.map(plain) : node?.kind === "scalar" ? [node.value] : [];
    return lines.flatMap((line: unknown) => (typeof line === "string" ? fromScript(line) : []));
  });
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
