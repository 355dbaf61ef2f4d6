import { RequestError } from "@octokit/request-error";
import type { Budget } from "./budget.ts";
import type { Octokit } from "./client.ts";
import type { Credentials } from "./credentials.ts";

/** What each try of a request goes through. */
export interface AttemptOptions {
  readonly budget: Budget;
  readonly credentials: Credentials;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
  readonly cancelled: AbortSignal;
}

/**
 * The innermost hook: budget, token, timeout, and an error where the answer was cut off. Octokit gives the
 * broken text of such an answer, or nothing, as a success (`getResponseData` of @octokit/request 10).
 */
export function attempt(
  { hook }: Pick<Octokit, "hook">,
  { budget, credentials, timeout, cancelled }: AttemptOptions,
): void {
  hook.wrap("request", async (request, options) => {
    const repeated = Number(options.request.retryCount ?? 0);
    if (repeated > 0) await budget.wait(repeated ** 2 * 1000);
    budget.spendCall();
    const authorization =
      options.headers.authorization ?? `token ${await credentials.token(ownerOf(options))}`;
    const time = AbortSignal.timeout(Math.max(1, Math.min(timeout, budget.left)));
    const signal = AbortSignal.any([time, cancelled]);
    const call = {
      ...options,
      headers: { ...options.headers, authorization },
      request: { ...options.request, signal },
    };
    const response = await Promise.resolve(request(call)).catch(namedLimit);
    if (isCutOff(options.method, response))
      throw new RequestError("the answer was cut off", 502, { request: { ...options, url: response.url } });
    return response;
  });
}

/**
 * The throttling plugin knows a secondary limit by GitHub's words alone, which 429 need not have (docs: rate
 * limits for the REST API); this gives it those words.
 */
function namedLimit(error: unknown): never {
  if (!(error instanceof RequestError) || !error.response) throw error;
  const { status, response, request, message } = error;
  const told = /\bsecondary rate\b/i.test(message) || response.headers["x-ratelimit-remaining"] === "0";
  const limited = status === 429 || (status === 403 && response.headers["retry-after"] !== undefined);
  if (told || !limited) throw error;
  throw new RequestError(`secondary rate limit: ${message}`, status, { request, response });
}

/** Whose token a call wants: the owner in its path, or the one that the caller names beside it. */
function ownerOf(options: {
  readonly request: Readonly<Record<string, unknown>>;
  readonly owner?: unknown;
  readonly org?: unknown;
}): string | undefined {
  const owner = options.request.owner ?? options.owner ?? options.org;
  return typeof owner === "string" ? owner : undefined;
}

function isCutOff(
  method: string,
  {
    status,
    data,
    headers,
  }: { readonly status: number; readonly data: unknown; readonly headers: { "content-type"?: string } },
): boolean {
  if (method === "HEAD" || status === 204 || status === 205) return false;
  if (data === "" && headers["content-type"] === undefined) return false;
  return typeof data === "string" || data instanceof ArrayBuffer;
}
