import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { type GetAnswer, plainGet } from "./plain-get.ts";

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const signal = new AbortController().signal;

function bodyOf(answer: GetAnswer): Promise<string> {
  return answer.text(1_000);
}

test("an answer has its status, headers and body, and a redirect is not followed", async () => {
  const url = await serve(({ url: path, headers }, response) => {
    if (path === "/away") response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    else response.setHeader("Retry-After", "7").end(`${headers.accept} at ${path}`);
  });
  const answer = await plainGet(`${url}/x?y=1`, { headers: { accept: "text/plain" }, signal });
  expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("none")]).toEqual([
    200,
    "7",
    null,
  ]);
  expect(await bodyOf(answer)).toBe("text/plain at /x?y=1");
  const away = await plainGet(`${url}/away`, { signal });
  expect(away.status).toBe(302);
  away.cancel();
});

test("a body comes in pieces, until whoever takes them has enough", async () => {
  const url = await serve((_, response) => void response.write("one, ", () => response.end("two")));
  const pieces: Uint8Array[] = [];
  await (await plainGet(url, { signal })).pieces((piece) => void pieces.push(piece));
  expect(Buffer.concat(pieces).toString()).toBe("one, two");
  const enough = (await plainGet(url, { signal })).pieces(() => {
    throw new Error("enough");
  });
  await expect(enough).rejects.toThrow("enough");
});

test("a connection that the server closed as it was used again costs no failure", async () => {
  let count = 0;
  const url = await serve((request, response) => {
    count++;
    if (count === 2) request.socket.destroy();
    else response.end("here");
  });
  expect(await bodyOf(await plainGet(url, { signal }))).toBe("here");
  expect(await bodyOf(await plainGet(url, { signal }))).toBe("here");
  expect(count).toBe(3);
});

test("a server that hangs up at once, and one that never answers, are errors", async () => {
  const gone = await serve((request) => request.socket.destroy());
  await expect(plainGet(gone, { signal })).rejects.toThrow();
  const silent = await serve(() => undefined);
  await expect(plainGet(silent, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
});

test("a cut body is an error of the body, and one that is given up is none", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-length": 100 }).write("cut", () => response.destroy());
  });
  await expect(plainGet(url, { signal }).then(bodyOf)).rejects.toThrow();
  (await plainGet(url, { signal })).cancel();
});

test("a body of many bytes is read whole, and one that is too long is refused", async () => {
  const url = await serve(({ url: path }, response) => {
    for (let count = 0; count < 100; count++) response.write("é".repeat(Number(path?.slice(1))));
    response.end();
  });
  expect(await bodyOf(await plainGet(`${url}/5`, { signal }))).toBe("é".repeat(500));
  await expect(plainGet(`${url}/6`, { signal }).then(bodyOf)).rejects.toMatchObject({ code: "LIMIT" });
});

test("a run that is cancelled gives up before, during and after the answer's head", async () => {
  const url = await serve((_, response) => void response.writeHead(200).write("begun"));
  await expect(plainGet(url, { signal: AbortSignal.abort() })).rejects.toThrow();
  const controller = new AbortController();
  const answer = await plainGet(url, { signal: controller.signal });
  const body = bodyOf(answer);
  controller.abort();
  await expect(body).rejects.toThrow();
});

test("with a proxy in the environment loopback is still asked directly", async () => {
  vi.stubEnv("http_proxy", "http://127.0.0.1:1");
  const url = await serve((_, response) => response.end("here"));
  expect(await bodyOf(await plainGet(url, { signal }))).toBe("here");
});
