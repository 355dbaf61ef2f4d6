import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startProxy } from "@ospo-actions/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { proxyFetch } from "./proxy-fetch.ts";

const server = createServer((_, response) => response.end("here"));
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

const read = async (url: string) => (await proxyFetch(url)).text();

test("asks directly where the environment names no proxy", async () => {
  for (const name of ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"]) vi.stubEnv(name, "");
  expect(await read(`http://127.0.0.1:${port}/`)).toBe("here");
});

test("asks through the proxy, with its login, but for no_proxy and loopback", async () => {
  const proxy = await startProxy({ "api.example:80": port, "other.example:80": port });
  vi.stubEnv("http_proxy", proxy.url.replace("//", "//me:p%40ss@"));
  vi.stubEnv("no_proxy", "corp.example");
  expect(await read("http://api.example/")).toBe("here");
  expect(await read("http://other.example/")).toBe("here");
  expect(await read(`http://127.0.0.1:${port}/`)).toBe("here");
  await expect(read("http://a.corp.example/")).rejects.toThrow("fetch failed");
  expect(proxy.targets).toEqual(["api.example:80", "other.example:80"]);
  expect(new Set(proxy.logins)).toEqual(new Set(["me:p@ss"]));
  await proxy.close();
});

test("says that the proxy's address is none, without its password", async () => {
  vi.stubEnv("http_proxy", "http://me:secret@[");
  const error = await read("http://api.example/").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "CONFIG", message: expect.not.stringContaining("secret") });
});
