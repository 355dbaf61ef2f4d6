import { createRequire } from "node:module";

/** What started a run. */
export interface RunEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string;
  /** Fully formed: `refs/heads/main`, `refs/pull/2/merge`. */
  readonly ref: string;
  readonly sha: string;
  /** Of pull requests alone: names of branches. */
  readonly headRef?: string;
  readonly baseRef?: string;
  /** Whether the code comes from a fork, or from Dependabot: then no secrets, and a token that only reads. */
  readonly untrusted?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: real payloads, whose shape differs from event to event
type Payload = Record<string, any>;

const require = createRequire(import.meta.url);

/** A payload that GitHub once sent (`@octokit/webhooks-examples`), about `repository`; yours to change. */
export function examplePayload(name: string, repository: string, action?: string): Payload {
  const events = require("@octokit/webhooks-examples") as readonly { name: string; examples: Payload[] }[];
  const examples = events.find((event) => event.name === name)?.examples ?? [];
  const example = examples.find((payload) => action === undefined || payload.action === action);
  if (example === undefined)
    throw new Error(`There is no example of the event ${name}${action ? `.${action}` : ""}`);
  const payload = structuredClone(example);
  rename(payload.repository, repository);
  return payload;
}

function rename(repository: Payload | undefined, fullName: string): void {
  if (repository === undefined) return;
  const [owner, name] = fullName.split("/");
  const old = repository.full_name;
  for (const [key, value] of Object.entries(repository)) {
    if (typeof value === "string") repository[key] = value.replaceAll(`/${old}`, `/${fullName}`);
  }
  repository.full_name = fullName;
  repository.name = name;
  if (repository.owner) repository.owner.login = owner;
}

interface About {
  readonly repository: string;
  readonly sha?: string;
  readonly actor?: string;
}

const someSha = "6dcb09b5b57875f334f61aebed695e2e4193db5e";

export function pushEvent({
  repository,
  sha = someSha,
  actor = "octocat",
  branch = "main",
}: About & { branch?: string }): RunEvent {
  const ref = `refs/heads/${branch}`;
  const payload = { ...examplePayload("push", repository), ref, after: sha };
  return { name: "push", payload, actor, ref, sha };
}

interface PullRequest extends About {
  readonly number?: number;
  readonly action?: string;
  /** Branch of the head; a hostile one is text like any other. */
  readonly head?: string;
  readonly base?: string;
  /** `owner/name` of the fork that the head is in. */
  readonly fork?: string;
  /** `pull_request_target` runs on the base with all its rights. */
  readonly target?: boolean;
}

export function pullRequestEvent({
  repository,
  sha = someSha,
  actor = "octocat",
  number = 2,
  action = "opened",
  head = "changes",
  base = "main",
  fork,
  target = false,
}: PullRequest): RunEvent {
  const payload = examplePayload("pull_request", repository, action);
  payload.number = payload.pull_request.number = number;
  for (const [side, ref, name] of [
    ["head", head, fork ?? repository],
    ["base", base, repository],
  ] as const) {
    payload.pull_request[side].ref = ref;
    payload.pull_request[side].label = `${name.split("/")[0]}:${ref}`;
    rename(payload.pull_request[side].repo, name);
    payload.pull_request[side].repo.fork = side === "head" && fork !== undefined;
  }
  return {
    name: target ? "pull_request_target" : "pull_request",
    payload,
    actor,
    ref: target ? `refs/heads/${base}` : `refs/pull/${number}/merge`,
    sha: target ? payload.pull_request.base.sha : sha,
    headRef: head,
    baseRef: base,
    untrusted: !target && (fork !== undefined || actor === "dependabot[bot]"),
  };
}

export function mergeGroupEvent({ repository, actor = "octocat" }: About): RunEvent {
  const payload = examplePayload("merge_group", repository, "checks_requested");
  const { head_ref: ref, head_sha: sha } = payload.merge_group;
  return { name: "merge_group", payload, actor, ref, sha };
}

export function scheduleEvent({
  repository,
  sha = someSha,
  actor = "octocat",
  cron = "0 4 * * 1",
}: About & { cron?: string }): RunEvent {
  const { repository: about } = examplePayload("push", repository);
  return {
    name: "schedule",
    payload: { schedule: cron, repository: about },
    actor,
    ref: "refs/heads/main",
    sha,
  };
}

/** Inputs of a dispatch are text in the payload, whatever their type. */
export function dispatchEvent({
  repository,
  sha = someSha,
  actor = "octocat",
  inputs = {},
}: About & { inputs?: Readonly<Record<string, string>> }): RunEvent {
  const ref = "refs/heads/main";
  const payload = { ...examplePayload("workflow_dispatch", repository), inputs, ref };
  return { name: "workflow_dispatch", payload, actor, ref, sha };
}

/** The privileged half of a pair of workflows: it runs on the default branch, after `name` ended. */
export function workflowRunEvent({
  repository,
  sha = someSha,
  actor = "octocat",
  headSha,
  headBranch = "changes",
  headRepository = repository,
  event = "pull_request",
  conclusion = "success",
}: About & {
  headSha?: string;
  headBranch?: string;
  headRepository?: string;
  event?: string;
  conclusion?: string;
}): RunEvent {
  const payload = examplePayload("workflow_run", repository, "completed");
  const { workflow_run: run } = payload;
  Object.assign(run, { event, conclusion, head_branch: headBranch, head_sha: headSha ?? run.head_sha });
  rename(run.repository, repository);
  rename(run.head_repository, headRepository);
  return { name: "workflow_run", payload, actor, ref: "refs/heads/main", sha };
}
