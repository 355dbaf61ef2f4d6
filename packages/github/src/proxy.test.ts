import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { promisify } from "node:util";
import { expectNoViolations } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { environmentOf, standIn } from "./testing/stand-in.ts";

expectNoViolations();

/** A proxy that leads every CONNECT to `port`, and tells where it was asked to go. */
async function connectProxy(port: number) {
  const asked: string[] = [];
  const server = createServer((_, response) => void response.writeHead(405).end());
  server.on("connect", (request, socket, head) => {
    asked.push(request.url ?? "");
    const upstream = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on("error", () => end.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { asked, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("all calls go through the proxy that the environment names", { timeout: 20_000 }, async () => {
  const github = await standIn({ repositories: [{ name: "acme/app", files: { "a.txt": "Hello" } }] });
  const proxy = await connectProxy(Number(new URL(github.url).port));
  const token = github.tokenFor({ permissions: { contents: "read" }, repository: "acme/app" });
  const script = `
    import { createGitHub, readFile } from ${JSON.stringify(new URL("index.ts", import.meta.url).href)};
    const log = { mask() {}, warning: console.warn };
    const host = { env: process.env, log, now: () => new Date(), cancelled: new AbortController().signal };
    const github = createGitHub({ host, auth: { token: process.env.TOKEN } });
    const file = await readFile(github, { repository: "acme/app", path: "a.txt", limit: 100 });
    console.log(file.bytes.toString(), await github.viewerLogin());`;
  const addresses = Object.entries(environmentOf(github)).map(([name, url]) => [
    name,
    url.replace(/127\.0\.0\.1:\d+/, "github.example:8080"),
  ]);
  const env = { ...Object.fromEntries(addresses), http_proxy: proxy.url, TOKEN: token };
  const args = ["--conditions=source", "--input-type=module", "-e", script];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: import.meta.dirname });
    expect(stdout).toBe("Hello github-actions[bot]\n");
    expect(new Set(proxy.asked)).toEqual(new Set(["github.example:8080"]));
  } finally {
    proxy.server.close();
  }
});
