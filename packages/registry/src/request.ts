import { promisify } from "node:util";
import { type GetAnswer, type Host, OspoError } from "@ospo-actions/core";
import pRetry from "p-retry";
import { byteGate } from "./byte-gate.ts";
import type { RegistryConfig } from "./config.ts";
import { registryLimits } from "./limits.ts";

/** What is asked for: an address of a configured registry, the media type, and the most bytes to take. */
export interface Wanted {
  readonly url: URL;
  readonly accept: string;
  readonly limit: number;
  /** Whether it is JSON: asked for compressed, and several times as large once it is read. */
  readonly isDocument?: true;
  /** What it is, for errors: `left-pad 1.3.0`. */
  readonly what: string;
}

/** Gets addresses of registries, and counts how often it asked. */
export interface Requester {
  /** The body handed to `use`. NOT_FOUND, PERMISSION, RATE_LIMIT, LIMIT, NETWORK. */
  get<T>(wanted: Wanted, use: (body: Buffer) => T | Promise<T>): Promise<T>;
  readonly requests: number;
}

/** Worth another try: a fault of the network or of the server, not an answer. */
class Passing extends Error {
  readonly failure: OspoError;
  /** Milliseconds that the server asks to wait. */
  readonly wait: number;
  constructor(failure: OspoError, wait = 0) {
    super(failure.message);
    this.failure = failure;
    this.wait = wait;
  }
}

/** Requests through the host with the credentials of `config`, sent to the origin that they are for alone. */
export function createRequester(host: Host, config: RegistryConfig): Requester {
  const gate = byteGate(registryLimits.heldBytes);
  let requests = 0;

  async function attempt<T>(wanted: Wanted, use: (body: Buffer) => T | Promise<T>): Promise<T> {
    requests++;
    const patience = new AbortController();
    const restart = timer(() => patience.abort());
    const signal = AbortSignal.any([host.cancelled, patience.signal]);
    try {
      const response = await answer(wanted, config, host, signal);
      restart();
      return await gate.pass(expectedBytes(response, wanted), async () => {
        const body = await readBody(response, wanted, restart);
        return use(body);
      });
    } catch (error) {
      host.cancelled.throwIfAborted();
      throw error instanceof OspoError || error instanceof Passing ? error : unreachable(wanted, error);
    } finally {
      restart.stop();
    }
  }

  return {
    get requests() {
      return requests;
    },
    async get(wanted, use) {
      try {
        return await pRetry(() => attempt(wanted, use), {
          retries: registryLimits.retries,
          minTimeout: 0,
          signal: host.cancelled,
          shouldRetry: ({ error }) => error instanceof Passing,
          onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
            if (error instanceof Passing && retriesLeft > 0)
              await host.sleep(Math.max(error.wait, registryLimits.pause * 2 ** (attemptNumber - 1)));
          },
        });
      } catch (error) {
        throw error instanceof Passing ? error.failure : error;
      }
    },
  };
}

/** Hosts that registries hand tarballs over to; nothing of ours is told to them (GitHub Packages: docs). */
const storage = new Set(["pkg-npm.githubusercontent.com"]);

async function answer(
  wanted: Wanted,
  config: RegistryConfig,
  host: Host,
  signal: AbortSignal,
): Promise<GetAnswer> {
  let { url } = wanted;
  for (let hop = 0; hop < 4; hop++) {
    const own = url.origin === wanted.url.origin;
    const authorization = own ? config.authorizationFor(url) : undefined;
    const headers = {
      accept: wanted.accept,
      ...(wanted.isDocument && { "accept-encoding": "gzip" }),
      ...(authorization ? { authorization } : {}),
    };
    const response = await host.get(url.href, { headers, signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return checked(response, wanted);
    response.cancel();
    const next = URL.parse(location, url.href);
    if (
      next === null ||
      (next.origin !== wanted.url.origin && !(next.protocol === "https:" && storage.has(next.host)))
    ) {
      throw new OspoError(
        "PERMISSION",
        `The registry sends ${wanted.what} to another host, which is not followed`,
        {
          fix: "Configure the registry that serves the package itself in .npmrc.",
        },
      );
    }
    url = next;
  }
  throw new OspoError("NETWORK", `The registry redirects ${wanted.what} in circles`);
}

function checked(response: GetAnswer, { url, what }: Wanted): GetAnswer {
  const { status } = response;
  if (status === 200) return response;
  response.cancel();
  if (status === 404 || status === 410)
    throw new OspoError("NOT_FOUND", `The registry ${url.host} does not have ${what}`);
  if (status === 401 || status === 403) {
    throw new OspoError("PERMISSION", `The registry ${url.host} refuses ${what} (${status})`, {
      fix: `Give it a token that may read: \`//${url.host}/:_authToken=\${NODE_AUTH_TOKEN}\` in .npmrc.`,
    });
  }
  if (status === 429) {
    const limited = new OspoError("RATE_LIMIT", `The registry ${url.host} limits requests (429 for ${what})`);
    const wait = waitOf(response);
    throw wait > registryLimits.longestWait ? limited : new Passing(limited, wait);
  }
  const failure = new OspoError("NETWORK", `The registry ${url.host} answers ${status} for ${what}`);
  throw status >= 500
    ? new Passing(failure, Math.min(waitOf(response), registryLimits.longestWait))
    : failure;
}

/** Milliseconds of `Retry-After`, seconds or a date. */
function waitOf({ headers }: GetAnswer): number {
  const value = headers.get("retry-after");
  if (value === null) return 0;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) * 1000 : 0;
}

function unreachable({ url, what }: Wanted, cause: unknown): Passing {
  const code = codeOf(cause);
  const why = code === undefined ? "" : ` (${code})`;
  return new Passing(
    new OspoError("NETWORK", `The registry ${url.host} could not be reached for ${what}${why}`, { cause }),
  );
}

/** What the network says of it: `ECONNREFUSED`, `SELF_SIGNED_CERT_IN_CHAIN`; fetch has it inside its own error. */
function codeOf(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth++) {
    if ("code" in one && typeof one.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(one.code)) return one.code;
  }
  return undefined;
}

/** Bytes in memory for one of JSON text: its pieces, those in one, and what is wanted of it. */
const parsedBytes = 3;

/** How much smaller packuments are compressed: 5 to 9 times. */
const compression = 8;

/** Bytes that a body will take: by its length where the server tells. */
function expectedBytes({ headers }: GetAnswer, { limit, isDocument }: Wanted): number {
  const length = Number(headers.get("content-length") ?? Number.NaN);
  const factor = isDocument ? parsedBytes : 1;
  if (!Number.isFinite(length)) return factor * Math.min(limit, 2 * 1024 * 1024);
  return factor * Math.min(limit, headers.get("content-encoding") === null ? length : compression * length);
}

async function readBody(response: GetAnswer, wanted: Wanted, restart: () => void): Promise<Buffer> {
  const { limit, what, isDocument } = wanted;
  const parts: Uint8Array[] = [];
  let size = 0;
  await response.pieces((part) => {
    restart();
    size += part.byteLength;
    if (size > limit) throw tooLarge(wanted);
    parts.push(part);
  });
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  if (response.headers.get("content-encoding") === null && Number.isFinite(length) && size < length)
    throw cutOff(what);
  const body = Buffer.concat(parts.splice(0), size);
  return isDocument && body[0] === 0x1f && body[1] === 0x8b ? unpacked(body, wanted) : body;
}

/** By the first bytes and not by the header: a client that unpacks leaves the header as it was. */
async function unpacked(body: Buffer, wanted: Wanted): Promise<Buffer> {
  const { gunzip } = await import("node:zlib");
  try {
    return await promisify(gunzip)(body, { maxOutputLength: wanted.limit });
  } catch (error) {
    throw (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE"
      ? tooLarge(wanted)
      : cutOff(wanted.what);
  }
}

function tooLarge({ what, limit }: Wanted): OspoError {
  return new OspoError("LIMIT", `${what} has over ${limit} bytes in the registry, too many to read`);
}

function cutOff(what: string): Passing {
  return new Passing(new OspoError("NETWORK", `The registry's answer for ${what} was cut off`));
}

interface Timer {
  (): void;
  stop(): void;
}

function timer(expired: () => void): Timer {
  let handle = setTimeout(expired, registryLimits.timeout);
  const restart = (): void => {
    clearTimeout(handle);
    handle = setTimeout(expired, registryLimits.timeout);
  };
  return Object.assign(restart, { stop: () => clearTimeout(handle) });
}
