import type { ActionManifest } from "./action-manifest.ts";
import { envOf, type Frame, scopeOf } from "./frame.ts";
import type { Invocation } from "./invocation.ts";
import { runStep } from "./step.ts";
import { entriesOf, itemsOf, textFrom, tokenAt } from "./token-tree.ts";

/** Composite actions in composite actions (docs: "Limits"). */
const deepest = 10;

/** Runs the steps of a composite action. They see its inputs, not the secrets, and steps of their own alone. */
export async function runCompositeAction(
  manifest: ActionManifest,
  folder: string,
  inputs: ReadonlyMap<string, string>,
  invocation: Invocation,
): Promise<void> {
  const { frame: outer, output, effects } = invocation;
  if (outer.depth >= deepest) {
    output.fail(`Composite action depth exceeded max depth ${deepest}`);
    return;
  }
  const frame: Frame = {
    job: outer.job,
    steps: new Map(),
    inputs,
    env: envOf(outer, invocation.env),
    folder,
    depth: outer.depth + 1,
    github: new Map([...outer.github, ["action_path", manifest.folder]]),
    status: "success",
  };
  for (const step of itemsOf(tokenAt(manifest.runs, "steps"))) {
    const record = await runStep(step, frame, invocation.signal);
    output.absorb(record.output);
    invocation.summarize(record.result.summary);
  }
  const scope = scopeOf(frame);
  for (const [name, token] of entriesOf(manifest.root.find("outputs"))) {
    effects.setOutput(name, textFrom(tokenAt(token, "value"), scope) ?? "");
  }
  if (frame.status === "failure") output.failed = true;
}
