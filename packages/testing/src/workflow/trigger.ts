import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { RunEvent } from "./event.ts";
import { itemsOf, literalText, tokenAt } from "./token-tree.ts";

/** Types of an event that start a workflow which names none (docs: "Events that trigger workflows"). */
const usualTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ["pull_request", ["opened", "synchronize", "reopened"]],
  ["pull_request_target", ["opened", "synchronize", "reopened"]],
]);

/**
 * Why `on:` lets `event` start nothing; undefined where it starts a run. `paths` is not looked at: a payload does
 * not tell which files changed.
 */
export function standsAside(on: TemplateToken | undefined, event: RunEvent): string | undefined {
  const { name, payload, ref, baseRef } = event;
  const given = tokenAt(on, name);
  const names = (key: string): readonly string[] | undefined => {
    const token = tokenAt(given, key);
    const one = literalText(token);
    return token && (one === undefined ? itemsOf(token).map((item) => literalText(item) ?? "") : [one]);
  };
  const types = names("types") ?? usualTypes.get(name);
  const action = payload.action;
  if (types && typeof action === "string" && !types.includes(action))
    return `The workflow does not run on '${name}' of type '${action}'.`;
  const tag = ref.startsWith("refs/tags/");
  const [key, value] = tag ? ["tags", ref.slice(10)] : ["branches", branchOf(event, baseRef)];
  const wanted = names(key);
  const unwanted = names(`${key}-ignore`);
  const other = tag ? names("branches") : names("tags");
  const aside =
    (wanted && !isWanted(wanted, value)) ||
    unwanted?.some((pattern) => matches(pattern, value)) ||
    (name === "push" && other !== undefined && wanted === undefined && unwanted === undefined);
  return aside ? `The workflow does not run on '${name}' for '${value}'.` : undefined;
}

/** The base of a pull request, the head of another workflow's run, or what was pushed. */
function branchOf({ name, payload, ref }: RunEvent, baseRef: string | undefined): string {
  const run = payload.workflow_run as { head_branch?: string } | undefined;
  if (name === "workflow_run") return run?.head_branch ?? "";
  const queue = (payload.merge_group as { base_ref?: string } | undefined)?.base_ref;
  return baseRef ?? (queue ?? ref).replace(/^refs\/heads\//, "");
}

/** The last pattern that matches decides; `!` takes away (docs: "Filter pattern cheat sheet"). */
function isWanted(patterns: readonly string[], value: string): boolean {
  const last = patterns.findLast((pattern) => matches(pattern.replace(/^!/, ""), value));
  return last !== undefined && !last.startsWith("!");
}

function matches(pattern: string, value: string): boolean {
  const source = pattern.replace(/\*\*\/?|[*?+.()|^$\\{}]/g, (part) => {
    if (part.startsWith("**")) return ".*";
    if (part === "*") return "[^/]*";
    return part === "?" || part === "+" ? part : `\\${part}`;
  });
  return new RegExp(`^${source}$`).test(value);
}
