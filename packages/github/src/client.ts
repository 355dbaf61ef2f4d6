import { GitHub as Toolkit } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Host } from "@ospo-actions/core";
import Bottleneck from "bottleneck/light.js";
import { type AttemptOptions, attempt } from "./attempt.ts";
import { toFailure } from "./failure.ts";

export interface ClientOptions extends AttemptOptions {
  readonly apiUrl: string;
  /** The host's: all that this client asks goes through it. */
  readonly fetch: Host["fetch"];
  /** Milliseconds between two writes: 1,000 (docs: best-practices-for-using-the-rest-api). */
  readonly spacing: number;
  readonly warn: (text: string) => void;
}

/** How often a limit of GitHub's is waited for in one call. */
const waits = 2;

/** Statuses that come again however often one asks; 403 and 429 are the throttling plugin's. */
const final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

export type Octokit = InstanceType<typeof Toolkit>;

/**
 * The toolkit's Octokit on the host's `fetch`, which knows the proxy: `request` replaces the toolkit's own. From
 * the inside out: attempt, retry (not for POST, unless the caller says that it may come twice), throttling, errors.
 */
export function createClient(options: ClientOptions): Octokit {
  const { apiUrl, fetch, budget, spacing, cancelled, warn } = options;
  const wait = async (seconds: number, what: string, count: number): Promise<boolean> => {
    if (count >= waits || seconds * 1000 > budget.left) return false;
    warn(`GitHub's ${what} rate limit: waiting for ${seconds} s`);
    await budget.wait(seconds * 1000);
    return true;
  };
  const group = (minTime: number): Bottleneck.Group => new Bottleneck.Group({ maxConcurrent: 1, minTime });
  const Client = Toolkit.plugin((octokit) => attempt(octokit, options), retry, throttling);
  const octokit = new Client({
    baseUrl: apiUrl,
    request: { fetch },
    userAgent: "ospo-actions",
    log: { debug: () => undefined, info: () => undefined, warn, error: warn },
    retry: { retryAfterBaseValue: 0, doNotRetry: final },
    throttle: {
      id: "ospo-actions",
      search: group(2 * spacing),
      write: group(spacing),
      notifications: group(3 * spacing),
      retryAfterBaseValue: 0,
      onRateLimit: (seconds, _options, _octokit, count) => wait(seconds, "primary", count),
      onSecondaryRateLimit: (seconds, _options, _octokit, count) => wait(seconds, "secondary", count),
    },
  });
  octokit.hook.wrap("request", async (request, call) => {
    const once = call.method === "POST" && call.request.repeatable !== true;
    if (once) call.request.retries = 0;
    if (call.method !== "GET" && call.request.repeatable !== true) budget.spendWrite();
    try {
      return await request(call);
    } catch (error) {
      cancelled.throwIfAborted();
      throw toFailure(error);
    }
  });
  return octokit;
}
