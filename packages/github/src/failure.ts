import { RequestError } from "@octokit/request-error";
import { type ErrorCode, OspoError } from "@ospo-actions/core";
import { permissionFix } from "./permission.ts";

/** Characters of GitHub's own words that an error repeats. */
const wordsShown = 300;

/** Anything that a call to GitHub ended with, as an error that the user can act on. */
export function toFailure(error: unknown): unknown {
  if (isRateLimited(error)) return rateLimit(error as Error, {});
  if (!(error instanceof RequestError)) return error;
  const headers = error.response?.headers ?? {};
  if (isLimit(error)) return rateLimit(error, headers);
  const { code, fix } = meaning(error, headers);
  const what = `${error.request.method} ${pathOf(error.request.url)}`;
  const message = error.response
    ? `GitHub answered ${error.status} to ${what}`
    : `GitHub did not answer ${what}`;
  const words = wordsOf(error);
  return new OspoError(code, words ? `${message}: ${words}` : message, {
    cause: error,
    ...(fix === undefined ? {} : { fix }),
  });
}

/** The HTTP status that `error` began with; `undefined` where there was no answer, or one that was cut off. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof OspoError ? error.cause : error;
  return cause instanceof RequestError && cause.response ? cause.status : undefined;
}

/** Whether nobody knows if the call was carried out: no answer, a cut one, or 5xx. */
export function isUncertain(error: unknown): boolean {
  return error instanceof OspoError && error.code === "NETWORK";
}

/** Whether GitHub refused a write because somebody else came first. */
export function isConflict(error: unknown): boolean {
  const status = statusOf(error);
  return status === 409 || status === 422;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

interface Meaning {
  readonly code: ErrorCode;
  readonly fix?: string;
}

function meaning({ status }: RequestError, headers: Headers): Meaning {
  switch (status) {
    case 401:
      return {
        code: "PERMISSION",
        fix: "The token is wrong, revoked or expired: check the input that gives it.",
      };
    case 403: {
      const accepted = headers["x-accepted-github-permissions"];
      return { code: "PERMISSION", fix: ssoFix(headers) ?? permissionFix(accepted?.toString()) };
    }
    case 404:
      return { code: "NOT_FOUND", fix: notFoundFix };
    case 410:
      return { code: "NOT_FOUND", fix: "It is gone or switched off (issues can be off in a repository)." };
    case 413:
      return { code: "LIMIT" };
    case 400:
    case 409:
    case 422:
      return { code: "FORMAT" };
    default:
      return { code: status >= 500 ? "NETWORK" : "FORMAT" };
  }
}

const notFoundFix =
  "It does not exist, or it is private and this token may not see it: GitHub answers the same to both. " +
  "GITHUB_TOKEN sees no private repository but its own; use a GitHub App or a token for others.";

function ssoFix(headers: Headers): string | undefined {
  if (!headers["x-github-sso"]) return undefined;
  return "The organization wants single sign-on: authorize the token for it.";
}

/** GitHub says 403 or 429 for its limits (docs: rate-limits-for-the-rest-api). */
function isLimit({ status, message, response }: RequestError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return response?.headers["x-ratelimit-remaining"] === "0" || /\b(secondary )?rate limit/i.test(message);
}

function isRateLimited(error: unknown): boolean {
  const errors = (error as { data?: { errors?: unknown } } | undefined)?.data?.errors;
  return (
    error instanceof Error && Array.isArray(errors) && errors.some((one) => one?.type === "RATE_LIMITED")
  );
}

function rateLimit(error: Error, headers: Headers): OspoError {
  const reset = Number(headers["x-ratelimit-reset"]);
  const spent = headers["x-ratelimit-remaining"] === "0" && reset > 0;
  const until = spent ? ` It allows more from ${new Date(reset * 1000).toISOString()}.` : "";
  return new OspoError("RATE_LIMIT", `GitHub's rate limit ended this run; its result is partial.${until}`, {
    cause: error,
    fix: "Run again later, or use a GitHub App, whose limit is higher than GITHUB_TOKEN's.",
  });
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** GitHub's own words, without its link and without the page of a proxy. */
function wordsOf({ message }: RequestError): string {
  const [line = ""] = message.split("\n");
  const words = line.replace(/ - https:\/\/docs\.github\.com\S*$/, "").trim();
  return words.startsWith("<") ? "" : words.slice(0, wordsShown);
}
