import { type GetAnswer, type Host, OspoError } from "@ospo-actions/core";

/** What requests are made with. */
export interface Requests {
  readonly get: Host["get"];
  /** Waits for `ms`, or until the run is cancelled. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
}

/** Status, headers and JSON of an answer; no JSON where the status says that there is none. */
export interface JsonAnswer {
  readonly status: number;
  readonly headers: GetAnswer["headers"];
  readonly json: unknown;
}

/** Bytes of an answer; the largest real result we met has 80 kB. */
const answerBytes = 8 * 1024 * 1024;
/** How often one thing is asked for, and ms until each further try, unless the server tells. */
const tries = 3;
const pause = 500;
/** Longest wait (ms) that a server may ask for between two tries. */
const patience = 30_000;

/**
 * GETs `url`: 200 with JSON, 202 and 404 as they are. What may pass (no answer, 429, 5xx, a cut body) is asked
 * for again. NETWORK, RATE_LIMIT or FORMAT otherwise. A redirect is not followed.
 */
export async function getJson(url: string, requests: Requests, signal: AbortSignal): Promise<JsonAnswer> {
  for (let count = 1; ; count++) {
    signal.throwIfAborted();
    const failure = await attempt(url, requests, signal);
    if (!(failure instanceof Failure)) return failure;
    if (!failure.mayPass || count === tries) throw failure.error;
    await requests.sleep(Math.min(failure.wait ?? pause * 2 ** (count - 1), patience));
  }
}

class Failure {
  readonly error: OspoError;
  readonly mayPass: boolean;
  readonly wait: number | undefined;
  constructor(error: OspoError, mayPass: boolean, wait?: number) {
    this.error = error;
    this.mayPass = mayPass;
    this.wait = wait;
  }
}

async function attempt(url: string, requests: Requests, signal: AbortSignal): Promise<JsonAnswer | Failure> {
  const what = shortUrl(url);
  const limit = new TimeLimit(requests.timeout, signal);
  try {
    return await askOnce(url, what, requests, limit.signal);
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof OspoError && error.code === "LIMIT")
      return new Failure(
        new OspoError("LIMIT", `${what} answered more than ${answerBytes} bytes`, { cause: error }),
        false,
      );
    if (error instanceof OspoError) return new Failure(error, error.code === "NETWORK");
    const why = limit.isOver ? `did not answer within ${requests.timeout / 1000} s` : "could not be reached";
    return new Failure(new OspoError("NETWORK", `${what} ${why}`, { cause: error }), true);
  } finally {
    limit.clear();
  }
}

async function askOnce(
  url: string,
  what: string,
  { get }: Requests,
  signal: AbortSignal,
): Promise<JsonAnswer | Failure> {
  const headers = { accept: "application/json" };
  const response = await get(url, { headers, signal });
  const { status } = response;
  if (status === 200)
    return { status, headers: response.headers, json: parsed(await response.text(answerBytes), what) };
  response.cancel();
  if (status === 202 || status === 404) return { status, headers: response.headers, json: undefined };
  return refused(status, response.headers, what);
}

/**
 * Aborts after `timeout` ms, or with `outer`. `AbortSignal.timeout` keeps all that hangs on it until its time is
 * over, also long after the answer came: at thousands of requests that is most of the memory.
 */
class TimeLimit {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly #abort = (): void => this.#controller.abort(this.#outer.reason);
  isOver = false;

  constructor(timeout: number, outer: AbortSignal) {
    this.#outer = outer;
    outer.addEventListener("abort", this.#abort);
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#controller.abort();
    }, timeout);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener("abort", this.#abort);
  }
}

function refused(status: number, headers: GetAnswer["headers"], what: string): Failure {
  if (status === 429)
    return new Failure(
      new OspoError("RATE_LIMIT", `${what} answered 429: too many requests`),
      true,
      retryAfter(headers),
    );
  const code = status >= 500 ? "NETWORK" : "FORMAT";
  return new Failure(new OspoError(code, `${what} answered ${status}`), status >= 500, retryAfter(headers));
}

/** `Retry-After` in ms, where it is a number of seconds. */
export function retryAfter(headers: GetAnswer["headers"]): number | undefined {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** A body that is no JSON was most likely cut off, so it is worth another try. */
function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OspoError("NETWORK", `${what} answered something that is not JSON`, { cause: error });
  }
}

/** Host and path, without what a secret could be in. */
function shortUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.slice(0, 300);
}
