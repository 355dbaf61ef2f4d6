import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/index";
import { runnerGrace } from "./child.ts";
import type { Scope } from "./expression.ts";
import { type Frame, type JobState, scopeOf } from "./frame.ts";
import { githubContext } from "./github-context.ts";
import { Masks } from "./mask.ts";
import type { WorkflowRunOptions } from "./options.ts";
import { type Annotation, Output } from "./output.ts";
import type { Permissions } from "./permissions.ts";
import type { Plan } from "./plan.ts";
import type { JobResult, StepResult } from "./result.ts";
import { runStep } from "./step.ts";
import { entriesOf, itemsOf, textFrom, textsFrom, tokenAt, valueFrom } from "./token-tree.ts";
import type { Value } from "./value.ts";

/** UTF-16 characters of all outputs of a job together (docs: "Workflow syntax", `jobs.<job_id>.outputs`). */
const outputBytes = 1024 * 1024;

/** One job, or one of a matrix, ready to run. */
export interface JobRequest {
  readonly options: WorkflowRunOptions;
  readonly plan: Plan;
  /** As `github.workflow` says: a called workflow has its caller's name. */
  readonly workflow: string;
  readonly id: string;
  readonly name: string;
  readonly token: MappingToken;
  readonly permissions: Permissions;
  readonly inputs: ReadonlyMap<string, Value>;
  readonly secrets: ReadonlyMap<string, string>;
  /** `needs`, `strategy` and `matrix`. */
  readonly contexts: ReadonlyMap<string, Value>;
  /** The job's own folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Runs the steps of a job, then what they left for the end, then sets its outputs. */
export async function runJob(request: JobRequest): Promise<JobResult> {
  const limit = new AbortController();
  const job = await prepare(request, AbortSignal.any([request.signal, limit.signal]));
  const { token, name, permissions, plan } = request;
  const notes = new Output(job.masks, { setOutput: () => undefined, saveState: () => undefined });
  const base: Frame = {
    job,
    steps: new Map(),
    inputs: request.inputs,
    env: new Map(),
    folder: plan.folder,
    depth: 0,
    github: new Map(),
    status: "success",
  };
  const steps: StepResult[] = [];
  const outputs = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  try {
    const frame = { ...base, env: jobEnv(request, base) };
    const scope = scopeOf(frame);
    const foreign = foreignLabel(valueFrom(token.find("runs-on"), scope));
    if (foreign) throw new Error(`No runner for the label '${foreign}' here: this test runner is Linux.`);
    Object.assign(job.defaults, defaultsOf(request, scope));
    const minutes = (valueFrom(token.find("timeout-minutes"), scope) as number | undefined) ?? 360;
    timer = setTimeout(() => {
      notes.annotate("error", `The job has exceeded the maximum execution time of ${minutes}m0s`);
      limit.abort();
    }, minutes * 60_000);
    for (const step of itemsOf(token.find("steps"))) {
      steps.push((await runStep(step, frame)).result);
      job.status = frame.status;
    }
    for (const post of job.posts.toReversed()) {
      const { result } = await post();
      steps.push(result);
      if (result.conclusion === "failure" && job.status === "success") job.status = "failure";
    }
    setOutputs(token, scopeOf(frame), job, notes, outputs);
  } catch (error) {
    notes.fail((error as Error).message);
  } finally {
    clearTimeout(timer);
  }
  if (job.signal.aborted) job.status = "cancelled";
  else if (notes.failed) job.status = "failure";
  const annotations: readonly Annotation[] = [
    ...notes.annotations,
    ...steps.flatMap((step) => step.annotations),
  ];
  return { name, conclusion: job.status, steps, outputs, permissions, annotations };
}

async function prepare(request: JobRequest, signal: AbortSignal): Promise<JobState> {
  const { options, folder, permissions, name } = request;
  const [, repository = ""] = options.repository.name.split("/");
  const folders = {
    workspace: join(folder, "work", repository, repository),
    temporary: join(folder, "_temp"),
    home: join(folder, "home"),
    tools: join(folder, "_tool"),
  };
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  const eventPath = join(folder, "event.json");
  await writeFile(eventPath, JSON.stringify(options.event.payload));
  const token =
    options.github?.tokenFor?.(permissions, name) ?? `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
  const secrets = new Map([...request.secrets, ["GITHUB_TOKEN", token]]);
  const masks = new Masks();
  for (const secret of secrets.values()) masks.add(secret);
  const place = {
    job: request.id,
    workflow: request.workflow,
    file: request.plan.workflow.file,
    workspace: folders.workspace,
    eventPath,
    token,
  };
  const { repository: about, event } = options;
  const variables = options.github?.variablesFor?.(
    { repository: about.name, ref: event.ref, sha: event.sha, run: basename(dirname(folder)), job: name },
    Object.fromEntries(permissions),
  );
  const runner = {
    os: "Linux",
    arch: process.arch === "arm64" ? "ARM64" : "X64",
    name: "Test runner",
    environment: "github-hosted",
    temp: folders.temporary,
    tool_cache: folders.tools,
    workspace: join(folder, "work", repository),
  };
  return {
    options,
    grace: options.grace ?? runnerGrace,
    ...folders,
    masks,
    permissions,
    variables: variables ?? { action: {}, step: {} },
    signal,
    contexts: new Map<string, Value>([
      ...request.contexts,
      ["github", githubContext(options, place)],
      ["vars", new Map(Object.entries(options.vars ?? {}))],
      ["secrets", secrets],
      ["runner", new Map(Object.entries(runner))],
    ]),
    env: new Map(),
    path: [],
    posts: [],
    defaults: { shell: undefined, directory: undefined },
    status: "success",
  };
}

/** The workflow's `env`, then the job's, which sees no `env` context. */
function jobEnv({ plan, token }: JobRequest, base: Frame): ReadonlyMap<string, string> {
  const scope = scopeOf(base);
  return new Map([
    ...textsFrom(plan.workflow.root.find("env"), scope),
    ...textsFrom(token.find("env"), scope),
  ]);
}

function defaultsOf({ plan, token }: JobRequest, scope: Scope): JobState["defaults"] {
  const of = (key: string): string | undefined =>
    textFrom(tokenAt(token, "defaults", "run", key), scope) ??
    textFrom(tokenAt(plan.workflow.root, "defaults", "run", key), scope);
  return { shell: of("shell"), directory: of("working-directory") };
}

function foreignLabel(runsOn: Value): string | undefined {
  const labels = runsOn instanceof Map ? runsOn.get("labels") : runsOn;
  return [labels]
    .flat()
    .map(String)
    .find((label) => /windows|macos/i.test(label));
}

function setOutputs(
  token: MappingToken,
  scope: Scope,
  { masks }: JobState,
  notes: Output,
  outputs: Map<string, string>,
): void {
  let size = 0;
  for (const [name, value] of entriesOf(token.find("outputs"))) {
    const text = textFrom(value, scope) ?? "";
    if (text === "") continue;
    if (masks.covers(text)) {
      notes.annotate("warning", `Skip output '${name}' since it may contain secret.`);
      continue;
    }
    size += text.length * 2;
    outputs.set(name, text);
  }
  if (size <= outputBytes) return;
  outputs.clear();
  notes.fail(`The job's outputs have ${size} bytes, more than the ${outputBytes} that a job may set.`);
}
