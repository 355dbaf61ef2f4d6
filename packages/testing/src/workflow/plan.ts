import { readFile } from "node:fs/promises";
import type { WorkflowRunOptions } from "./options.ts";
import { convertReferencedWorkflow } from "./parser.ts";
import { defaultPermissions, excess, type Permissions, permissionsOf } from "./permissions.ts";
import { below, parseReference } from "./reference.ts";
import { itemsOf, literalText, tokenAt } from "./token-tree.ts";
import { type Refusal, readWorkflow, refusal, refusalsOf, type WorkflowFile } from "./workflow-file.ts";

/** A workflow and all that it calls, checked before anything runs. */
export interface Plan {
  readonly workflow: WorkflowFile;
  /** The repository that the file is in, and its files. */
  readonly repository: string;
  readonly folder: string;
  /** By the id of the job that calls. */
  readonly calls: ReadonlyMap<string, Plan>;
}

interface Place {
  readonly repository: string;
  readonly folder: string;
  readonly file: string;
  readonly text?: string | undefined;
  /** How many workflows call this one. */
  readonly depth: number;
  /** What the calling job may do, if anything above it says so. */
  readonly allowed: Permissions | undefined;
}

/** Reads and checks everything that a run can reach; refusals go to `refuse`, then there is no plan. */
export async function planWorkflow(
  options: WorkflowRunOptions,
  place: Place,
  refuse: (refusals: readonly Refusal[]) => void,
): Promise<Plan | undefined> {
  const text = place.text ?? (await textOf(place));
  if (text === undefined) {
    refuse([refusal(place.file, undefined, `There is no workflow ${place.file} in ${place.repository}.`)]);
    return undefined;
  }
  const workflow = await readWorkflow(place.file, text);
  if (!("jobs" in workflow)) {
    refuse(workflow);
    return undefined;
  }
  const missing = missingActions(workflow, options);
  refuse(missing);
  const calls = new Map<string, Plan>();
  for (const [id, job] of workflow.jobs) {
    const uses = literalText(job.find("uses"));
    if (uses === undefined) continue;
    const plan = await planCall(options, { workflow, place, id, uses }, refuse);
    if (plan) calls.set(id, plan);
  }
  return { workflow, repository: place.repository, folder: place.folder, calls };
}

interface Call {
  readonly workflow: WorkflowFile;
  readonly place: Place;
  readonly id: string;
  readonly uses: string;
}

async function planCall(
  options: WorkflowRunOptions,
  call: Call,
  refuse: (refusals: readonly Refusal[]) => void,
): Promise<Plan | undefined> {
  const { workflow, place, id, uses } = call;
  const job = workflow.jobs.get(id);
  const token = job?.find("uses");
  const deepest = options.enterprise ? 4 : 10;
  if (place.depth + 2 > deepest) {
    const message = `Reusable workflows may be nested ${deepest} levels deep at most, the calling one included; '${uses}' is one too many.`;
    refuse([refusal(place.file, token, message)]);
    return undefined;
  }
  const called = locate(options, place, uses);
  if (called === undefined) {
    const fix = "Give its folder in `repositories`.";
    refuse([refusal(place.file, token, `Unable to find reusable workflow '${uses}'. ${fix}`)]);
    return undefined;
  }
  const allowed =
    permissionsOf(job?.find("permissions")) ??
    permissionsOf(workflow.root.find("permissions")) ??
    place.allowed;
  const plan = await planWorkflow(options, { ...called, depth: place.depth + 1, allowed }, refuse);
  if (plan === undefined) return undefined;
  refuse(checkCall(call, plan));
  refuse(checkPermissions(call, plan, allowed ?? defaultPermissions(options.defaultPermissions ?? "read")));
  return plan;
}

/** Inputs and secrets against what the called workflow declares, in GitHub's words. */
function checkCall({ workflow, id }: Call, plan: Plan): readonly Refusal[] {
  const job = workflow.template.jobs.find((candidate) => candidate.id.value === id);
  const before = workflow.context.errors.count;
  if (job?.type === "reusableWorkflowJob")
    convertReferencedWorkflow(workflow.context, plan.workflow.root, job);
  return refusalsOf(workflow.file, workflow.context).slice(before);
}

/** A called workflow may never get more than its caller, even in a job that will be skipped (PermissionsHelper.cs). */
function checkPermissions(
  { workflow, id, uses }: Call,
  plan: Plan,
  allowed: Permissions,
): readonly Refusal[] {
  const key = workflow.template.jobs.find((job) => job.id.value === id)?.id;
  const requests = [
    ["The workflow", permissionsOf(plan.workflow.root.find("permissions"))] as const,
    ...[...plan.workflow.jobs].map(
      ([nested, job]) => [`The nested job '${nested}'`, permissionsOf(job.find("permissions"))] as const,
    ),
  ];
  return requests.flatMap(([who, requested]) => {
    const over = requested && excess(requested, allowed);
    if (over === undefined) return [];
    const message = `Error calling workflow '${uses}'. ${who} is requesting '${over.requested}', but is only allowed '${over.allowed}'.`;
    return [refusal(workflow.file, key, message)];
  });
}

function locate(
  { repository, repositories = {} }: WorkflowRunOptions,
  place: Place,
  uses: string,
): Pick<Place, "repository" | "folder" | "file"> | undefined {
  const reference = parseReference(uses);
  if (reference?.kind === "workspace" || reference?.kind === "own") {
    return { repository: place.repository, folder: place.folder, file: reference.path };
  }
  if (reference?.kind !== "repository") return undefined;
  const own = reference.repository === repository.name ? repository.folder : undefined;
  const folder = repositories[reference.repository] ?? own;
  return folder === undefined
    ? undefined
    : { repository: reference.repository, folder, file: reference.path };
}

const noOwn =
  "GitHub Enterprise Server does not know `$/`; name the repository, or use `./` after a checkout.";

/** Actions of other repositories that nothing stands in for: GitHub would download them, this runner never does. */
function missingActions(
  { file, jobs }: WorkflowFile,
  { actions = {}, repositories = {}, repository, enterprise }: WorkflowRunOptions,
): readonly Refusal[] {
  const steps = [...jobs.values()].flatMap((job) => itemsOf(job.find("steps")));
  return steps.flatMap((step) => {
    const token = tokenAt(step, "uses");
    const uses = literalText(token);
    const reference = uses === undefined ? undefined : parseReference(uses);
    if (uses === undefined || reference?.kind === "workspace") return [];
    if (reference?.kind === "own") return enterprise ? [refusal(file, token, `'${uses}': ${noOwn}`)] : [];
    if (reference === undefined)
      return [refusal(file, token, `'${uses}' names no action: owner/name/path@ref is expected.`)];
    if (reference.kind === "docker") return [];
    if (actions[uses] || actions[uses.replace(/@.*$/, "")]) return [];
    if (repositories[reference.repository] || reference.repository === repository.name) return [];
    return [
      refusal(
        file,
        token,
        `Nothing stands in for '${uses}'. Give it in \`actions\`, or its repository in \`repositories\`.`,
      ),
    ];
  });
}

async function textOf({ folder, file }: Place): Promise<string | undefined> {
  const path = below(folder, file);
  return path === undefined ? undefined : readFile(path, "utf8").catch(() => undefined);
}
