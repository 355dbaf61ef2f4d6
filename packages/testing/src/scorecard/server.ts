import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type ScorecardSeed, scorecardResult } from "./result.ts";

/** How the stand-in answers for one repository; without any of it, with its result at once. */
export interface ScorecardAnswer {
  /** The result; a function is asked anew each time. Text is sent as it is. */
  readonly result?: ScorecardSeed | string | (() => ScorecardSeed | undefined);
  /** Instead of a result. The last one stays: `[500, 200]` fails once. */
  readonly statuses?: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until the answer; `forever` never answers. */
  readonly delay?: number | "forever";
  /** Cuts the connection after this many bytes of the answer. */
  readonly cutAfter?: number;
}

/** OpenSSF's API and deps.dev on loopback. */
export interface ScorecardApi {
  readonly url: string;
  /** Paths that were asked for, with their queries, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface ScorecardApiOptions {
  /** By full name (`github.com/acme/app`), capitals as in the API: what is not here is a 404. */
  readonly repositories?: Readonly<Record<string, ScorecardAnswer>>;
  /** For every name that is not among `repositories`. */
  readonly others?: (name: string) => ScorecardAnswer | undefined;
  /** Results of earlier commits. */
  readonly earlier?: Readonly<Record<string, ScorecardSeed>>;
  /** Results that deps.dev has, by full name. */
  readonly depsDev?: Readonly<Record<string, ScorecardSeed>>;
}

/** Starts a stand-in for `api.scorecard.dev` and `api.deps.dev`, whose paths do not collide. */
export async function startScorecard(options: ScorecardApiOptions = {}): Promise<ScorecardApi> {
  const { repositories = {}, others, earlier = {}, depsDev = {} } = options;
  const answers = new Map(Object.entries(repositories));
  const requests: string[] = [];
  const asked = new Map<string, number>();
  const server = createServer(async ({ url = "" }, response) => {
    requests.push(url);
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const [root, ...parts] = pathname.split("/").filter(Boolean).map(decodeURIComponent);
    const commit = searchParams.get("commit");
    if (root === "v3") return sendDepsDev(response, depsDev[parts.slice(1).join("/")]);
    const name = parts.join("/");
    if (root !== "projects") return send(response, 400, {});
    if (commit !== null) return sendSeed(response, earlier[commit]);
    const answer = answers.get(name) ?? others?.(name);
    const count = asked.get(name) ?? 0;
    asked.set(name, count + 1);
    await respond(response, answer, count);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function respond(
  response: ServerResponse,
  answer: ScorecardAnswer | undefined,
  count: number,
): Promise<void> {
  if (answer === undefined) return send(response, 404);
  const { result, statuses = [200], delay = 0, headers = {}, cutAfter } = answer;
  if (delay === "forever") return;
  if (delay > 0) await setTimeout(delay);
  const status = statuses[Math.min(count, statuses.length - 1)] ?? 200;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status !== 200)
    return send(response, status, status >= 500 ? { code: status, message: "failed" } : undefined);
  const seed = typeof result === "function" ? result() : result;
  if (seed === undefined) return send(response, 404);
  const text = typeof seed === "string" ? seed : JSON.stringify(scorecardResult(seed));
  if (cutAfter === undefined) return send(response, 200, text);
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.write(text.slice(0, cutAfter), () => response.destroy());
}

function sendSeed(response: ServerResponse, seed: ScorecardSeed | undefined): void {
  if (seed === undefined) send(response, 404);
  else send(response, 200, scorecardResult(seed));
}

/** deps.dev's words for the same: `repository` and `overallScore`. */
function sendDepsDev(response: ServerResponse, seed: ScorecardSeed | undefined): void {
  const { repo, score, ...rest } = scorecardResult(seed ?? { name: "" }) as Readonly<Record<string, unknown>>;
  if (seed === undefined) {
    send(response, 404);
    return;
  }
  send(response, 200, {
    projectKey: { id: seed.name },
    scorecard: { ...rest, repository: repo, overallScore: score },
  });
}

function send(response: ServerResponse, status: number, body?: object | string): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.end(typeof body === "string" ? body : body && JSON.stringify(body));
}
