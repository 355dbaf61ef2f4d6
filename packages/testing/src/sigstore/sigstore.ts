import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { closeServer } from "../github/server.ts";
import { startProxy, type Proxy as Tunnel } from "../registry/proxy.ts";

/** What Sigstore was asked, and what became of it. */
interface SigstoreCall {
  readonly host: string;
  readonly path: string;
  /** `undefined` where no answer was given. */
  readonly status: number | undefined;
}

/** A fault that hits the next calls: a status, or the connection cut. */
interface SigstoreFault {
  readonly kind: number | "reset";
  readonly path: RegExp;
  readonly times: number;
}

/** Sigstore on loopback, behind a proxy that leads its names there. */
export interface Sigstore {
  readonly proxy: Tunnel;
  /** Its own certificate as PEM, for who should trust it. */
  readonly cert: string;
  readonly calls: readonly SigstoreCall[];
  fail(fault: SigstoreFault): void;
  close(): Promise<void>;
}

const publicGood = ["fulcio.sigstore.dev", "rekor.sigstore.dev"];

/**
 * Starts the public-good instance and that of `gitHubHost` (certificates, transparency log, time stamps) with the
 * handlers of `@sigstore/mock`. The caller closes it.
 */
export async function startSigstore(gitHubHost = "github.localhost"): Promise<Sigstore> {
  const names = [...publicGood, `fulcio.${gitHubHost}`, `timestamp.${gitHubHost}`];
  // What makes certificates takes a while to load, and few tests want it.
  const [{ selfSigned }, { handlersOf }] = await Promise.all([
    import("./certificate.ts"),
    import("./handlers.ts"),
  ]);
  const certificate = await selfSigned(names);
  const handlers = await handlersOf();
  const calls: SigstoreCall[] = [];
  const faults: { fault: SigstoreFault; left: number }[] = [];
  const server = createServer(certificate, async (request, response) => {
    const { url: path = "", headers } = request;
    const host = headers.host ?? "";
    const body = await text(request);
    const hit = faults.find(({ fault, left }) => left > 0 && fault.path.test(path));
    if (hit) hit.left--;
    if (hit?.fault.kind === "reset") {
      calls.push({ host, path, status: undefined });
      request.socket.destroy();
      return;
    }
    const handler = handlers.find((one) => one.path === path);
    const answer =
      hit || !handler
        ? { statusCode: typeof hit?.fault.kind === "number" ? hit.fault.kind : 404, response: "" }
        : await handler.fn(body);
    calls.push({ host, path, status: answer.statusCode });
    response.writeHead(answer.statusCode, { "content-type": answer.contentType ?? "text/plain" });
    response.end(answer.response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const proxy = await startProxy(Object.fromEntries(names.map((name) => [`${name}:443`, port])));
  return {
    proxy,
    cert: certificate.cert,
    calls,
    fail: (fault) => void faults.push({ fault, left: fault.times }),
    async close() {
      await Promise.all([closeServer(server), proxy.close()]);
    },
  };
}
