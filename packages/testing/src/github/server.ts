import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { loginOf } from "./caller.ts";
import { type Answer, parseJson, type Request, readBody } from "./exchange.ts";
import type { FaultKind, Faults } from "./fault.ts";
import { reply } from "./reply.ts";
import type { Account } from "./tokens.ts";

/** One request that came in, and what became of it. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
  /** Id of the REST operation; `graphql`; `undefined` if none is known. */
  readonly operation: string | undefined;
  readonly login: string | undefined;
  /** `undefined` where no answer was given. */
  readonly status: number | undefined;
  readonly fault: FaultKind | undefined;
}

/** How one request is answered. */
export interface Outcome {
  readonly answer: Answer;
  readonly operation: string | undefined;
  readonly account: Account | undefined;
}

interface Handlers {
  readonly faults: Faults;
  /** The path without its base; `undefined` for one that is no API's. */
  strip(path: string): string | undefined;
  handle(request: Request, fault: FaultKind | undefined): Promise<Outcome>;
  record(call: Recorded): void;
}

/** Listens on a free port of 127.0.0.1. `handlers` may be made once the port is known. */
export async function listen(handlersFor: (port: number) => Handlers): Promise<Server> {
  let handlers: Handlers | undefined;
  const server = createServer((incoming, response) => {
    if (handlers)
      serve(handlers, incoming, response).catch((error: Error) => {
        response.destroy(error);
      });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  handlers = handlersFor((server.address() as AddressInfo).port);
  return server;
}

/** Ends `server` and every connection to it, hanging ones too. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}

async function serve(handlers: Handlers, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await read(handlers, incoming);
  const fault = handlers.faults.next(request);
  if (fault === "reset" || fault === "hang") {
    handlers.record({
      ...summary(request),
      operation: undefined,
      login: undefined,
      status: undefined,
      fault,
    });
    if (fault === "reset") incoming.socket.resetAndDestroy();
    return;
  }
  if (typeof fault === "object") await sleep(fault.delay);
  const { answer, operation, account } = await handlers.handle(request, fault);
  const login = account && loginOf(account.caller);
  const status = fault === "lost-answer" ? undefined : answer.status;
  handlers.record({ ...summary(request), operation, login, status, fault });
  reply(response, answer, fault);
}

async function read({ strip }: Handlers, incoming: IncomingMessage): Promise<Request> {
  const [path = "", query = ""] = (incoming.url ?? "").split("?");
  const raw = await readBody(incoming);
  return {
    method: incoming.method ?? "",
    path: strip(path) ?? path,
    query: new URLSearchParams(query),
    headers: incoming.headers,
    raw,
    body: parseJson(raw),
  };
}

function summary({ method, path, query, headers, body }: Request) {
  return { method, path, query: query.toString(), headers, body };
}
