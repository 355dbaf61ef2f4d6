import { gzipSync } from "node:zlib";
import { openIdentifier } from "@ospo-actions/license";
import {
  fakeHost,
  hostilePackages,
  type PackageSeed,
  type Registry,
  type RegistryOptions,
  startRegistry,
} from "@ospo-actions/testing";
import { afterEach, expect, test } from "vitest";
import { fileCache } from "./cache.ts";
import { readPublishedLicense } from "./package-license.ts";
import { openRegistry } from "./registry.ts";

const started: Registry[] = [];
afterEach(() => Promise.all(started.splice(0).map((one) => one.close())));

const licenseFiles = { name: "license", accepts: (path: string) => /^LICENSE/i.test(path) };
const packages: readonly PackageSeed[] = [
  {
    name: "left",
    versions: {
      "1.0.0": {
        manifest: { license: "MIT" },
        files: { LICENSE: "MIT text", "lib/LICENSE": "other" },
        published: "2020-01-01T00:00:00Z",
      },
      "2.0.0": {
        manifest: { licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] },
        published: "2022-01-01T00:00:00Z",
      },
      "1.0.1": {
        manifest: { deprecated: "use 2", scripts: { postinstall: "x" } },
        published: "2024-01-01T00:00:00Z",
      },
    },
    tags: { latest: "2.0.0" },
  },
  { name: "@acme/in", versions: { "1.0.0": { manifest: { license: "UNLICENSED" } } } },
];

async function start(options: RegistryOptions = {}) {
  const server = await startRegistry({ packages: [...packages, ...hostilePackages], ...options });
  started.push(server);
  const host = fakeHost({
    env: { npm_config_registry: server.url, NODE_AUTH_TOKEN: "canary-token" },
    files: { ".npmrc": `//127.0.0.1:${new URL(server.url).port}/:_authToken=\${NODE_AUTH_TOKEN}\n` },
    fetch: (input, init) => fetch(input, init),
  });
  return { server, host, registry: await openRegistry(host, { folder: "." }) };
}

test("a version's manifest is one request, and tells license, scripts and deprecation", async () => {
  const { server, registry } = await start();
  expect(await registry.version("left", "1.0.1")).toMatchObject({
    version: "1.0.1",
    license: undefined,
    deprecated: "use 2",
    installScripts: ["postinstall"],
  });
  expect((await registry.version("left", "2.0.0")).license?.text).toBe("(MIT OR GPL-2.0)");
  expect((await registry.version("left", "latest")).version).toBe("2.0.0");
  expect(registry.requests).toBe(3);
  expect(server.calls.map(({ path }) => path)).toEqual(["/left/1.0.1", "/left/2.0.0", "/left/latest"]);
});

test("a packument lists versions in the order of publishing, not of their numbers", async () => {
  const { registry } = await start();
  const { versions, tags } = await registry.packument("left");
  expect(versions.map(({ version }) => version)).toEqual(["1.0.0", "2.0.0", "1.0.1"]);
  expect(tags.get("latest")).toBe("2.0.0");
});

test("times that cannot be those of publishing are none: versions then stand in their own order", async () => {
  const { registry, server } = await start();
  const days = ["1.2.0", "1.1.0", "1.0.2", "1.0.10", "1.0.0", "2.0.0-rc.1"];
  const versions = Object.fromEntries(
    days.map((version, at) => [version, { published: `2025-0${at + 1}-01T00:00:00Z` }]),
  );
  server.publish({ name: "mirrored", versions });
  const { versions: found, isTimed } = await registry.packument("mirrored");
  expect(isTimed).toBe(false);
  expect(found.map(({ version }) => version)).toEqual([
    "1.0.0",
    "1.0.2",
    "1.0.10",
    "1.1.0",
    "1.2.0",
    "2.0.0-rc.1",
  ]);
  expect(found.every(({ published }) => published === undefined)).toBe(true);
  expect((await registry.packument("left")).isTimed).toBe(true);
});

test("a scoped name is one path segment, and its credentials go along", async () => {
  const { server, registry, host } = await start({ tokens: { "*": "canary-token" } });
  expect((await registry.version("@acme/in", "1.0.0")).license?.text).toBe("UNLICENSED");
  expect(server.calls[0]).toMatchObject({ path: "/@acme/in/1.0.0", status: 200 });
  expect(host.masked).toContain("canary-token");
});

test("license texts come out of the archive, checked, and the second time out of the cache", async () => {
  const { server, host } = await start();
  const cache = fileCache(host.files, "cache");
  const { digests, tarball } = await (await openRegistry(host, { folder: "." })).version("left", "1.0.0");
  for (const requests of [1, 0]) {
    const registry = await openRegistry(host, { folder: ".", cache });
    const texts = await registry.texts({ name: "left", version: "1.0.0", digests, tarball }, licenseFiles);
    expect([...texts]).toEqual([["LICENSE", "MIT text"]]);
    expect(registry.requests).toBe(requests);
  }
  expect(server.calls.at(-1)?.path).toBe("/left/-/left-1.0.0.tgz");
});

test.each([
  ["gzip-bomb", "FORMAT", /cannot be read/],
  ["cut-archive", "FORMAT", /cannot be read/],
  ["no-archive", "FORMAT", /cannot be read/],
  ["wrong-integrity", "FORMAT", /is not the one that its SHA-512 digest names/],
  ["archive-on-another-host", "PERMISSION", /is not on its registry/],
])("the archive of %s gives no text and does no harm", async (name, code, message) => {
  const { registry } = await start();
  const about = await registry.version(name, "1.0.0");
  await expect(registry.texts(about, licenseFiles)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});

test("a file that the manifest points to is read whatever its name, one that is too big is told", async () => {
  const identifier = await openIdentifier();
  const manifest = { license: "SEE LICENSE IN ./docs/Terms.txt" };
  const files = { "docs/Terms.txt": "Terms", "docs/other.txt": "Other", LICENSE: "x".repeat(3 << 20) };
  const { registry } = await start({
    packages: [{ name: "odd", versions: { "1.0.0": { manifest, files } } }],
  });
  const about = await registry.version("odd", "1.0.0");
  const read = await readPublishedLicense(about, registry, identifier);
  expect([read.files.map(({ path }) => path), read.unread]).toEqual([["docs/Terms.txt"], ["LICENSE"]]);
});

test("an archive with more license files than any package needs is refused", async () => {
  const names = Array.from({ length: 1_100 }, (_, at) => [`LICENSES/${at}`, "MIT"]);
  const files = Object.fromEntries(names) as Record<string, string>;
  const { registry } = await start({ packages: [{ name: "odd", versions: { "1.0.0": { files } } }] });
  const about = await registry.version("odd", "1.0.0");
  await expect(readPublishedLicense(about, registry, await openIdentifier())).rejects.toMatchObject({
    code: "LIMIT",
    message: expect.stringContaining("too many license files"),
  });
});

test("paths that lead out of an archive are only names", async () => {
  const { registry } = await start();
  const about = await registry.version("path-out-of-archive", "1.0.0");
  const texts = await registry.texts(about, { name: "all", accepts: () => true });
  expect([...texts.keys()].every((path) => !path.startsWith("/"))).toBe(true);
});

test("what is about another package, or no JSON, is refused", async () => {
  const { registry } = await start();
  await expect(registry.version("other-name-inside", "1.0.0")).rejects.toMatchObject({
    code: "FORMAT",
    message: expect.stringMatching(/is of another package/),
  });
  expect(await registry.packument("other-name-inside")).toMatchObject({
    versions: [],
    unreadable: ["1.0.0"],
  });
  await expect(registry.packument("not-json")).rejects.toMatchObject({
    message: expect.stringMatching(/is not JSON/),
  });
});

test.each([
  ["is unpacked", (bytes: Buffer) => bytes, undefined],
  ["that was cut off is none", (bytes: Buffer) => bytes.subarray(0, 40), "NETWORK"],
  ["that unpacks to too much is none", () => gzipSync(Buffer.alloc(70 * 1024 * 1024, " ")), "LIMIT"],
])("a compressed answer %s", async (_, send, code) => {
  const document = { name: "left", versions: { "1.0.0": { name: "left", version: "1.0.0" } } };
  const bytes = send(gzipSync(JSON.stringify(document)));
  const host = fakeHost({ fetch: async () => new Response(new Uint8Array(bytes)) });
  const packument = (await openRegistry(host, { folder: "." })).packument("left");
  if (code === undefined) expect((await packument).versions).toHaveLength(1);
  else await expect(packument).rejects.toMatchObject({ code });
});

test("keys of a hostile packument are data", async () => {
  const { registry } = await start();
  const { versions, unreadable } = await registry.packument("proto-keys");
  expect(versions.map(({ version }) => version)).toEqual(["1.0.0"]);
  expect(unreadable).toEqual(["__proto__", "constructor"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each(["../left", "left/../../x", "", "a b", ".npmrc", "x?y", "@a/b/c"])(
  "%j is no name to ask for",
  async (name) => {
    const { registry, server } = await start();
    await expect(registry.packument(name)).rejects.toMatchObject({ code: "FORMAT" });
    expect(server.calls).toEqual([]);
  },
);

test.each([500, 502, "reset", "cut-body", "lost-answer"] as const)(
  "a passing fault (%s) is tried again, a lasting one is an error",
  async (kind) => {
    const { server, registry } = await start();
    server.fail({ kind, times: 1 });
    expect((await registry.version("left", "1.0.0")).license?.text).toBe("MIT");
    server.fail({ kind, times: 9 });
    await expect(registry.version("left", "1.0.0")).rejects.toMatchObject({ code: "NETWORK" });
    expect(registry.requests).toBe(5);
  },
);

test("half an answer whose length fits is not taken for a whole one", async () => {
  const { server, registry } = await start();
  server.fail({ kind: "half-body", times: 9 });
  await expect(registry.version("left", "1.0.0")).rejects.toMatchObject({ code: "FORMAT" });
});

test("what is not there, or not for us, is an answer and not tried again", async () => {
  const { registry } = await start({ tokens: { "@acme": "another token" } });
  await expect(registry.version("left", "7.0.0")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(registry.packument("nowhere")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(registry.packument("@acme/in")).rejects.toMatchObject({ code: "PERMISSION" });
  expect(registry.requests).toBe(3);
});

test("a redirect to another host is not followed, and no token goes there", async () => {
  const other = await startRegistry();
  started.push(other);
  const { registry } = await start({ redirects: { "/left/1.0.0": `${other.url}/left/1.0.0` } });
  await expect(registry.version("left", "1.0.0")).rejects.toMatchObject({ code: "PERMISSION" });
  expect(other.calls).toEqual([]);
});
