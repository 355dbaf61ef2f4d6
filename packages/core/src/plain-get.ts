import type { Agent, IncomingMessage, RequestOptions } from "node:http";
import { proxyFetch } from "./proxy-fetch.ts";

/** An answer to a GET: what callers of thousands of small documents need, and no more. */
export interface GetAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
  /** Gives up what was not read of the body. */
  cancel(): void;
}

export interface GetOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
const agents = new Map<string, Promise<Agent>>();

/**
 * GETs `url` without following redirects. Where the environment names no proxy, by Node's own client: `fetch`
 * takes 50 MB more for a thousand answers. Asks for no compression, and rejects where there is no answer.
 */
export async function plainGet(url: string, { headers = {}, signal }: GetOptions): Promise<GetAnswer> {
  if (named.some((name) => process.env[name])) {
    const { status, headers: given, body } = await proxyFetch(url, { redirect: "manual", headers, signal });
    return { status, headers: given, body, cancel: () => void body?.cancel().catch(() => undefined) };
  }
  const isSecure = url.startsWith("https:");
  const { request } = isSecure ? await import("node:https") : await import("node:http");
  const agent = await agentFor(isSecure);
  const options: RequestOptions = { agent, signal, headers: { "user-agent": "ospo-actions", ...headers } };
  const once = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const sent = request(url, options, resolve);
      // The server may close a kept connection at the moment that it is used again: it has not seen the request.
      sent
        .on("error", (error) => (sent.reusedSocket && !signal.aborted ? resolve(once()) : reject(error)))
        .end();
    });
  const response = await once();
  return {
    status: response.statusCode ?? 0,
    headers: { get: (name) => response.headers[name.toLowerCase()]?.toString() ?? null },
    body: response,
    // A small rest is read, so that its connection can be used again.
    cancel: () => void response.on("error", () => undefined).resume(),
  };
}

/** Connections are kept for the next request, and do not keep the process. */
function agentFor(isSecure: boolean): Promise<Agent> {
  const key = String(isSecure);
  const made =
    agents.get(key) ??
    (isSecure ? import("node:https") : import("node:http")).then(
      (http) => new http.Agent({ keepAlive: true }),
    );
  agents.set(key, made);
  return made;
}
