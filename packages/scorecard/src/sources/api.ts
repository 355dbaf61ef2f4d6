import { OspoError } from "@ospo-actions/core";
import { type Project, projectKey, projectName } from "../project.ts";
import { resultOf } from "../read-result.ts";
import { getJson, type JsonAnswer, type Requests, retryAfter } from "./request.ts";
import type { Answer, Source } from "./source.ts";

/** Where OpenSSF serves what scorecard-action publishes. The older `api.securityscorecards.dev` answers stale data. */
export const publicApi = "https://api.scorecard.dev";

/** ms until a server that scans is asked again, unless it tells. */
const scanning = 5_000;

/** Scorecard's REST API at `base`: OpenSSF's own, or one of an organization (ossf/scorecard-infra). */
export function apiSource(base: string, requests: Requests): Source {
  return {
    name: "api",
    async ask(project, signal) {
      return answerOf(await getJson(addressOf(base, project), requests, signal), project);
    },
  };
}

/** The result that the API has of an earlier commit; `undefined` where it has none. */
export async function resultAt(
  commit: string,
  project: Project,
  base: string,
  requests: Requests,
  signal: AbortSignal,
): Promise<Answer> {
  const url = `${addressOf(base, project)}?commit=${encodeURIComponent(commit)}`;
  return answerOf(await getJson(url, requests, signal), project);
}

function answerOf({ status, headers, json }: JsonAnswer, project: Project): Answer {
  if (status === 404) return { state: "none" };
  if (status === 202) return { state: "pending", wait: retryAfter(headers) ?? scanning };
  const result = resultOf(json, `The API's result of ${projectName(project)}`);
  if (projectKey(result.project) === projectKey(project)) return { state: "found", result };
  throw new OspoError(
    "FORMAT",
    `The API answered ${projectName(result.project)} for ${projectName(project)}`,
  );
}

function addressOf(base: string, { platform, owner, name }: Project): string {
  const path = [platform, owner, name].map(encodeURIComponent).join("/");
  return `${base.replace(/\/+$/, "")}/projects/${path}`;
}
