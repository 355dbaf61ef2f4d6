import { mkdir } from "node:fs/promises";
import { inputsOf, readManifest } from "./action-manifest.ts";
import { runCompositeAction } from "./composite-action.ts";
import { envOf, type Frame, githubOf, scopeOf } from "./frame.ts";
import type { Invocation } from "./invocation.ts";
import { type Later, runNodeAction } from "./node-action.ts";
import type { StandIn } from "./options.ts";
import { below, parseReference } from "./reference.ts";
import { literalText, tokenAt } from "./token-tree.ts";

/** Runs what a step `uses`. */
export async function runAction(
  uses: string,
  given: ReadonlyMap<string, string>,
  invocation: Invocation,
  later: Later,
): Promise<void> {
  const { frame, output } = invocation;
  output.write(`Run ${uses}`);
  const found = find(uses, frame);
  if (typeof found === "function") return standIn(found, uses, given, invocation);
  const manifest = await readManifest(found.action);
  const inputs = inputsOf(manifest, given, scopeOf(frame, invocation.env));
  for (const warning of inputs.warnings) output.annotate("warning", warning);
  if (manifest.using === "composite") {
    return runCompositeAction(manifest, found.folder, inputs.values, invocation);
  }
  if (manifest.using !== "node24" && manifest.using !== "node20") {
    output.fail(`'${uses}' runs with '${manifest.using}', which this test runner does not support.`);
    return;
  }
  if (literalText(tokenAt(manifest.runs, "pre")) !== undefined && !uses.startsWith("./")) {
    output.fail(`'${uses}' has a \`pre\` script, which this test runner does not support.`);
    return;
  }
  return runNodeAction(manifest, inputs.values, { ...invocation, frame: placed(uses, frame) }, later);
}

/** `frame` with where its action comes from: GITHUB_ACTION_REPOSITORY and _REF, empty for one in the workspace. */
function placed(uses: string, frame: Frame): Frame {
  const reference = parseReference(uses);
  const { repository = "", ref = "" } = reference?.kind === "repository" ? reference : {};
  const entries = [
    ["action_repository", repository],
    ["action_ref", ref],
  ] as const;
  return { ...frame, github: new Map([...frame.github, ...entries]) };
}

interface Found {
  /** The action's folder, and that of the repository it is in. */
  readonly action: string;
  readonly folder: string;
}

function find(uses: string, { job, folder }: Frame): StandIn | Found {
  const { actions = {}, repositories = {}, repository } = job.options;
  const reference = parseReference(uses);
  const replaced = actions[uses] ?? actions[uses.replace(/@.*$/, "")];
  if (typeof replaced === "function") return replaced;
  if (replaced !== undefined) return { action: replaced, folder: replaced };
  const root =
    reference?.kind === "workspace"
      ? job.workspace
      : reference?.kind === "own"
        ? folder
        : reference?.kind === "repository"
          ? (repositories[reference.repository] ??
            (reference.repository === repository.name ? repository.folder : undefined))
          : undefined;
  const action = root && reference && "path" in reference ? below(root, reference.path) : undefined;
  if (root === undefined || action === undefined) throw new Error(`Nothing stands in for '${uses}'.`);
  return { action, folder: root };
}

async function standIn(
  run: StandIn,
  uses: string,
  inputs: ReadonlyMap<string, string>,
  { frame, output, effects, env, signal }: Invocation,
): Promise<void> {
  const { job } = frame;
  await mkdir(job.workspace, { recursive: true });
  const outputs = await run({
    uses,
    inputs,
    env: envOf(frame, env),
    workspace: job.workspace,
    temporary: job.temporary,
    repository: job.options.repository,
    permissions: job.permissions,
    github: githubOf(frame),
    write: (line) => output.take(line),
    signal,
  });
  for (const [name, value] of Object.entries(outputs ?? {})) effects.setOutput(name, value);
}
