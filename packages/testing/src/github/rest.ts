import { denied, refuse } from "./access.ts";
import type { Caller } from "./caller.ts";
import { checkRequest, checkResponse } from "./contract.ts";
import { correct } from "./correction.ts";
import { administrator } from "./emulate.ts";
import type { Call } from "./endpoint.ts";
import { endpoints } from "./endpoints/index.ts";
import { isPull } from "./endpoints/issues.ts";
import type { Answer } from "./exchange.ts";
import { forward } from "./forward.ts";
import type { Match } from "./operation.ts";
import { covers, needOf } from "./permissions.ts";
import { refuseContent } from "./rules.ts";

/** Answers `call` as GitHub's REST API would; tells `complain` what breaks the contract, on either side. */
export async function answerRest(
  call: Omit<Call, "values">,
  match: Match,
  complain: (violation: string) => void,
): Promise<Answer> {
  const { operation, values } = match;
  const full = { ...call, values };
  const { request, caller } = call;
  const wrong = checkRequest(operation, request.query, operation.body ? request.body : undefined);
  for (const one of wrong) complain(`${operation.id}: ${one}`);
  const refused =
    refuse(call.world, caller, match) ??
    (await refusePlainIssue(full, match)) ??
    refuseWorkflow(full, match) ??
    refuseContent(operation, request);
  if (refused) return refused;
  const answer = await work(full, match);
  const body = correct(answer.body, call.world, call.addresses);
  if (answer.status < 300)
    for (const one of checkResponse(operation, answer.status, body))
      complain(`${operation.id} answered ${answer.status}: ${one}`);
  return raw({ ...answer, body }, match, call);
}

async function work(call: Call, { operation }: Match): Promise<Answer> {
  const endpoint = endpoints[operation.id] ?? forward;
  return await endpoint(call);
}

/** `pull_requests` covers comments and labels of pull requests alone: a plain issue's need `issues`. */
async function refusePlainIssue(call: Call, { operation }: Match): Promise<Answer | undefined> {
  const need = needOf(operation);
  const number = call.values.issue_number;
  if (number === undefined || !need?.includes("; ") || operation.method === "GET") return undefined;
  const [ofIssues = ""] = need.split("; ");
  const granted = permissionsOf(call.caller);
  if (granted === undefined || covers(granted, ofIssues)) return undefined;
  return (await isPull(call, number)) ? undefined : denied(ofIssues);
}

/**
 * A job's token, and an App's without `workflows`, change no workflow file: 403 as for any lack
 * (anthropics/claude-code-action#29 for trees, docs "Permissions required for GitHub Apps" for contents).
 */
function refuseWorkflow({ request, values, caller }: Call, { operation }: Match): Answer | undefined {
  const paths = pathsWritten(operation.id, values, request.body);
  const granted = permissionsOf(caller);
  if (!paths.some((path) => path.startsWith(".github/workflows/")) || granted === undefined) return undefined;
  const need = "contents=write,workflows=write";
  return covers(granted, need) ? undefined : denied(need);
}

function pathsWritten(
  id: string,
  { path = "" }: Readonly<Record<string, string>>,
  body: unknown,
): readonly string[] {
  if (id === "repos/create-or-update-file-contents" || id === "repos/delete-file") return [path];
  if (id !== "git/create-tree") return [];
  const { tree } = (body ?? {}) as { tree?: unknown };
  return Array.isArray(tree) ? tree.map((entry) => String(entry?.path)) : [];
}

function permissionsOf(caller: Caller) {
  return caller.type === "anonymous" || caller.type === "app" ? undefined : caller.permissions;
}

const withContent = new Set(["repos/get-content", "repos/get-readme", "git/get-blob"]);

/** A file's bytes where `request` accepts the raw media type. */
async function raw(answer: Answer, { operation }: Match, call: Omit<Call, "values">): Promise<Answer> {
  const asked = call.request.headers.accept?.includes("raw") && withContent.has(operation.id);
  const { sha, url } = (answer.body ?? {}) as { sha?: string; url?: string };
  if (!asked || answer.status !== 200 || Array.isArray(answer.body) || !url) return answer;
  const repository = /\/repos\/[^/]+\/[^/]+/.exec(url)?.[0];
  const blob = await call.state.call(administrator, "GET", `${repository}/git/blobs/${sha}`);
  const { content = "" } = blob.body as { content?: string };
  const headers = { ...answer.headers, "content-type": "application/vnd.github.raw; charset=utf-8" };
  return { ...answer, headers, body: Buffer.from(content, "base64") };
}
