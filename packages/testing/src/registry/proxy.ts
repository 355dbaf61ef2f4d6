import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** An HTTP proxy on loopback that tunnels (`CONNECT`) and logs where to. */
export interface Proxy {
  readonly url: string;
  /** `host:port` of every tunnel asked for, refused ones too. */
  readonly targets: readonly string[];
  /** `name:password` of each tunnel that came with one. */
  readonly logins: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on a free port. `routes` leads a `host:port` to a port of this machine, so that a name which
 * does not exist can be tunnelled to a stand-in; without one, only loopback is reached.
 */
export async function startProxy(routes: Readonly<Record<string, number>> = {}): Promise<Proxy> {
  const targets: string[] = [];
  const logins: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on("connect", (request, client: Socket, head: Buffer) => {
    const target = request.url ?? "";
    targets.push(target);
    const [, basic] = /^Basic (.+)$/.exec(request.headers["proxy-authorization"] ?? "") ?? [];
    if (basic) logins.push(Buffer.from(basic, "base64").toString());
    const port = routes[target] ?? loopbackPort(target);
    sockets.add(client);
    if (port === undefined) return void client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const upstream = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    logins,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}

function loopbackPort(target: string): number | undefined {
  const [, port] = /^(?:127\.0\.0\.1|localhost):(\d+)$/.exec(target) ?? [];
  return port === undefined ? undefined : Number(port);
}
