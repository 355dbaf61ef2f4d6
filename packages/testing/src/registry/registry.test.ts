import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { integrityOf } from "./archive.ts";
import { hostilePackages } from "./hostile-packages.ts";
import { type Registry, startRegistry } from "./registry.ts";

const run = promisify(execFile);
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry({
    packages: [
      {
        name: "@acme/x",
        versions: {
          "1.0.0": { manifest: { license: "MIT", readme: "long" }, files: { LICENSE: "MIT License" } },
          "1.1.0": { manifest: { license: "ISC", dependencies: { y: "^1.0.0" } } },
        },
      },
      { name: "y", versions: { "1.0.0": {} } },
      { name: "@closed/z", versions: { "1.0.0": {} } },
      ...hostilePackages,
    ],
    tokens: { "@closed": "secret" },
    redirects: { "/moved": "http://localhost:1/elsewhere" },
  });
});
afterAll(() => registry.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${registry.url}${path}`, { headers, redirect: "manual" });

test("npm installs from it, integrity checked", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ospo-registry-"));
  await writeFile(join(folder, "package.json"), '{"dependencies":{"@acme/x":"1.1.0"}}');
  const flags = ["install", "--ignore-scripts", "--no-audit", "--no-fund", `--registry=${registry.url}`];
  await run("npm", [...flags, `--cache=${join(folder, "cache")}`], { cwd: folder });
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
  expect(lock.packages["node_modules/@acme/x"].license).toBe("ISC");
  expect(lock.packages["node_modules/y"].version).toBe("1.0.0");
  await rm(folder, { recursive: true });
});

test("serves whole and abbreviated packuments, versions and tarballs", async () => {
  const whole = (await (await get("/@acme%2fx")).json()) as Record<string, never>;
  expect(whole).toMatchObject({ "dist-tags": { latest: "1.1.0" }, license: "ISC", time: { "1.0.0": {} } });
  const accept = "application/vnd.npm.install-v1+json";
  const short = (await (await get("/@acme%2fx", { accept })).json()) as { versions: Record<string, object> };
  expect(short.versions["1.0.0"]).not.toHaveProperty("license");
  const manifest = (await (await get("/@acme/x/1.0.0")).json()) as { dist: Record<string, string> };
  expect(await (await get("/@acme/x/latest")).json()).toMatchObject({ version: "1.1.0" });
  const bytes = Buffer.from(await (await fetch(manifest.dist.tarball ?? "")).arrayBuffer());
  expect(integrityOf(bytes)).toBe(manifest.dist.integrity);
  expect(gunzipSync(bytes).toString("latin1")).toContain("package/LICENSE");
  expect((await get("/none")).status).toBe(404);
  expect((await get("/y/9.9.9")).status).toBe(404);
});

test("asks for the token of a scope, and of no other", async () => {
  expect((await get("/@closed/z")).status).toBe(401);
  expect((await get("/@closed/z", { authorization: "Bearer wrong" })).status).toBe(401);
  expect((await get("/@closed/z", { authorization: "Bearer secret" })).status).toBe(200);
  expect((await get("/y")).status).toBe(200);
  const sent = registry.calls.filter(({ path }) => path === "/@closed/z").map(({ status }) => status);
  expect(sent).toEqual([401, 401, 200]);
});

test("serves hostile metadata byte for byte", async () => {
  const license = ((await (await get("/command-in-license/1.0.0")).json()) as { license: string }).license;
  expect(license).toContain("\n::set-output");
  expect(await (await get("/proto-keys")).text()).toContain('"versions":{"__proto__":');
  const small = Buffer.from(await (await get("/gzip-bomb/-/gzip-bomb-1.0.0.tgz")).arrayBuffer());
  expect(small.length).toBeLessThan(100_000);
  expect(() => gunzipSync(small, { maxOutputLength: 1_000_000 })).toThrow(RangeError);
  const out = await get("/path-out-of-archive/-/path-out-of-archive-1.0.0.tgz");
  const unpacked = gunzipSync(Buffer.from(await out.arrayBuffer())).toString("latin1");
  expect(unpacked.startsWith("../../../evil")).toBe(true);
  const wrong = (await (await get("/wrong-integrity/1.0.0")).json()) as { dist: { integrity: string } };
  expect(wrong.dist.integrity).toBe(integrityOf(Buffer.from("other")));
  expect((await get("/moved")).headers.get("location")).toBe("http://localhost:1/elsewhere");
});

test("fails on demand", async () => {
  registry.fail({ kind: 500, match: { path: "/y" } });
  expect((await get("/y")).status).toBe(500);
  registry.fail({ kind: "cut-body" });
  await expect(get("/y").then((response) => response.text())).rejects.toThrow("terminated");
  registry.fail({ kind: "reset" });
  await expect(get("/y")).rejects.toThrow("fetch failed");
  registry.fail({ kind: "hang" });
  await expect(fetch(`${registry.url}/y`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  expect((await get("/y")).status).toBe(200);
});
