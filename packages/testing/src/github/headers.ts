import { createHash, randomUUID } from "node:crypto";
import type { Answer, Request } from "./exchange.ts";
import type { Account } from "./tokens.ts";

/** The headers that tell what is left of `account`'s hour. */
function rateLimitHeaders({ limit, remaining, reset }: Account): Readonly<Record<string, string>> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-used": String(limit - remaining),
    "x-ratelimit-reset": String(Math.ceil(reset / 1000)),
    "x-ratelimit-resource": "core",
  };
}

/** `answer` with the headers that every answer of GitHub has. */
export function withHeaders(answer: Answer, account: Account | undefined): Answer {
  const common = {
    "x-github-request-id": randomUUID(),
    "x-github-api-version-selected": "2022-11-28",
    ...(account && rateLimitHeaders(account)),
  };
  return { ...answer, headers: { ...common, ...answer.headers } };
}

/** `answer` with its `etag`, or a 304 where `request` knows it. Only what is read has one. */
export function withEtag(answer: Answer, request: Request): Answer {
  if (request.method !== "GET" || answer.status !== 200) return answer;
  const etag = `W/"${createHash("sha256").update(bytesOf(answer.body)).digest("hex")}"`;
  const headers = { ...answer.headers, etag, "cache-control": "private, max-age=60, s-maxage=60" };
  const known = request.headers["if-none-match"]?.split(/, */).includes(etag);
  return known ? { status: 304, headers } : { ...answer, headers };
}

/** What of a `body` goes over the wire. */
export function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
}
