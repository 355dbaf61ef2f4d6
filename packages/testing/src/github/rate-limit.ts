import type { Account } from "./tokens.ts";

/** What `GET /rate_limit` tells of `account`. Only the REST API's own count is kept. */
export function rateLimitBody({ limit, remaining, reset }: Account): object {
  const core = { limit, remaining, used: limit - remaining, reset: Math.ceil(reset / 1000) };
  const search = { limit: 30, remaining: 30, used: 0, reset: core.reset };
  return {
    resources: { core, search, graphql: { ...core, limit: 5_000, remaining: 5_000, used: 0 } },
    rate: core,
  };
}
