import type { Agent, IncomingMessage } from "node:http";
import { OspoError } from "./errors.ts";
import { proxyFetch } from "./proxy-fetch.ts";

/** An answer to a GET: what callers of thousands of small documents need, and no more. */
export interface GetAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** The body as UTF-8; LIMIT where it has more than `limit` bytes. Rejects for a body that was cut off. */
  text(limit: number): Promise<string>;
  /** Hands the body to `take`, a piece at a time; what that throws ends it. Rejects for a body that was cut off. */
  pieces(take: (piece: Uint8Array) => void): Promise<void>;
  /** Gives up the body that was not asked for. */
  cancel(): void;
}

export interface GetOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

interface Client {
  readonly request: typeof import("node:http").request;
  readonly agent: Agent;
}

const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/** Imported once: in a bundle every import of a built-in module makes a namespace, with a getter for each export. */
const clients = new Map<boolean, Promise<Client>>();

/**
 * GETs `url` without following redirects. Where the environment names no proxy, by Node's own client: `fetch`
 * takes 50 MB more for a thousand answers. Asks for no compression, and rejects where there is no answer.
 */
export async function plainGet(url: string, { headers = {}, signal }: GetOptions): Promise<GetAnswer> {
  if (named.some((name) => process.env[name]))
    return fetchedAnswer(await proxyFetch(url, { redirect: "manual", headers, signal }));
  const { request, agent } = await clientFor(url.startsWith("https:"));
  signal.throwIfAborted();
  const once = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { agent, headers: { "user-agent": "ospo-actions", ...headers } }, resolve);
      // Not by the client's own `signal`, which costs as much memory as all the rest of a request.
      const abort = (): void => void sent.destroy(signal.reason);
      signal.addEventListener("abort", abort);
      sent
        .on("close", () => signal.removeEventListener("abort", abort))
        // The server may close a kept connection at the moment that it is used again: it has not seen the request.
        .on("error", (error) => (sent.reusedSocket && !signal.aborted ? resolve(once()) : reject(error)))
        .end();
    });
  const response = await once();
  return {
    status: response.statusCode ?? 0,
    headers: { get: (name) => response.headers[name.toLowerCase()]?.toString() ?? null },
    text: (limit) => textOf((take) => piecesOf(response, take), limit),
    pieces: (take) => piecesOf(response, take),
    // A small rest is read, so that its connection can be used again.
    cancel: () => void response.on("error", () => undefined).resume(),
  };
}

/** The answer of `fetch` in the same words. */
export function fetchedAnswer({ status, headers, body }: Response): GetAnswer {
  const pieces: GetAnswer["pieces"] = async (take) => {
    for await (const piece of body ?? []) take(piece);
  };
  return {
    status,
    headers,
    text: (limit) => textOf(pieces, limit),
    pieces,
    cancel: () => void body?.cancel().catch(() => undefined),
  };
}

async function textOf(pieces: GetAnswer["pieces"], limit: number): Promise<string> {
  const text = new BodyText(limit);
  await pieces((piece) => text.add(piece));
  return text.end();
}

function piecesOf(response: IncomingMessage, take: (piece: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    response
      .on("data", (piece: Buffer) => {
        try {
          take(piece);
        } catch (error) {
          response.destroy();
          reject(error);
        }
      })
      .on("end", resolve)
      .on("error", reject)
      .on("close", () => reject(new Error("the body was cut off")));
  });
}

class BodyText {
  readonly #chunks: Uint8Array[] = [];
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Uint8Array): void {
    this.#size += chunk.byteLength;
    if (this.#size > this.#limit)
      throw new OspoError("LIMIT", `An answer has more than ${this.#limit} bytes`);
    this.#chunks.push(chunk);
  }

  end(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

/** Its connections are kept for the next request, and do not keep the process. */
function clientFor(isSecure: boolean): Promise<Client> {
  const made =
    clients.get(isSecure) ??
    (isSecure ? import("node:https") : import("node:http")).then(({ request, Agent: Connections }) => ({
      request,
      agent: new Connections({ keepAlive: true }),
    }));
  clients.set(isSecure, made);
  return made;
}
