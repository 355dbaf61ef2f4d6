import { type Answer, refusal } from "./exchange.ts";
import type { FaultKind } from "./fault.ts";
import type { Account } from "./tokens.ts";

/** Seconds that GitHub asks to wait for after a secondary limit, in tests. */
const retryAfter = 1;

/** What GitHub answers in place of the work; `undefined` where the fault breaks something else than the answer. */
export function failure(fault: FaultKind | undefined, account: Account | undefined): Answer | undefined {
  switch (fault) {
    case 500:
    case 502:
    case 503:
      return { status: fault, body: { message: "Server Error" } };
    case 409:
      return refusal(409, "Conflict");
    case 422:
      return refusal(422, "Validation Failed");
    case 429:
      return refusal(429, "Too Many Requests", { "retry-after": String(retryAfter) });
    case "primary-limit":
      return limited(account);
    case "secondary-limit":
      return refusal(
        403,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        { "retry-after": String(retryAfter) },
      );
    default:
      return undefined;
  }
}

/** The 403 of a token whose hour is used up. */
export function limited(account: Account | undefined): Answer {
  const reset = account ? Math.ceil(account.reset / 1000) : Math.ceil(Date.now() / 1000) + retryAfter;
  return refusal(403, "API rate limit exceeded for installation ID 1.", {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(reset),
  });
}
