import { OspoError, run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { type FakeHost, fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { action } from "./main.ts";

const hex = (letter: string): string => letter.repeat(128);
const integrity = (letter: string): string => `sha512-${Buffer.from(hex(letter), "hex").toString("base64")}`;

const lock = JSON.stringify({
  name: "app",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", dependencies: { open: "1", told: "1", git: "1" } },
    "node_modules/open": { version: "1.0.0", integrity: integrity("a") },
    "node_modules/told": { version: "1.0.0", license: "ISC" },
    "node_modules/git": {
      version: "1.0.0",
      resolved: "git+ssh://git@git.example/a/git.git#0123456789012345678901234567890123456789",
    },
  },
});

function registry(answer: (name: string) => object) {
  const asked: string[] = [];
  const fetch = async (url: string | URL) => {
    const path = new URL(url).pathname;
    asked.push(path);
    return Response.json(answer(path.split("/")[1] ?? ""));
  };
  return { asked, fetch };
}

async function enriched(fetch: FakeHost["fetch"], inputs: Record<string, string> = {}, files = {}) {
  const host = fakeHost({
    files: { "package-lock.json": lock, ...files },
    inputs: { enrich: "registry", ...inputs },
    env: { npm_config_registry: "https://registry.example/" },
    fetch,
  });
  expect(await run(action, host)).toBe(0);
  const report = JSON.parse(host.disk.get(host.outputs.get("report-path") ?? "") ?? "") as Report;
  return { host, report, licenses: licensesOf(host) };
}

function licensesOf({ disk }: FakeHost): readonly string[] {
  const { components } = JSON.parse(disk.get("/work/sbom.cdx.json") ?? "") as {
    components: {
      name: string;
      licenses?: { license?: { id?: string } }[];
      properties?: { name: string; value: string }[];
    }[];
  };
  return components.map(({ name, licenses, properties }) => {
    const origin = properties?.find((property) => property.name === "ospo:license:origin")?.value;
    return `${name} ${licenses?.[0]?.license?.id} ${origin}`;
  });
}

const version = (name: string, letter = "a") => ({
  name,
  version: "1.0.0",
  license: "MIT",
  dist: { integrity: integrity(letter) },
});

test("the registry tells what neither lock nor installed packages do, and only that is asked", async () => {
  const { asked, fetch } = registry((name) => version(name));
  const { licenses, report } = await enriched(fetch);
  expect(licenses).toEqual(["git undefined undefined", "open MIT registry", "told ISC package-lock.json"]);
  expect(asked).toEqual(["/open/1.0.0"]);
  expect(report.findings.map(({ rule }) => rule)).not.toContain("sbom/not-enriched");
});

test("a cache by digest saves the request", async () => {
  const first = registry((name) => version(name));
  const { host } = await enriched(first.fetch, { "cache-folder": "cache" });
  const kept = Object.fromEntries([...host.disk].filter(([path]) => path.startsWith("/work/cache/")));
  const second = registry((name) => version(name));
  const { licenses } = await enriched(second.fetch, { "cache-folder": "cache" }, kept);
  expect(second.asked).toEqual([]);
  expect(licenses).toContain("open MIT registry");
});

test("a registry that holds other content than the lock is not believed, and said so", async () => {
  const { report, licenses } = await enriched(registry((name) => version(name, "b")).fetch);
  expect(licenses).toContain("open undefined undefined");
  expect(report.verdict).toBe("review");
  expect(report.findings.find(({ rule }) => rule === "sbom/not-enriched")?.message).toMatch(
    /another content of open 1\.0\.0/,
  );
});

test("without a network the SBOM is written all the same, and the report says what is not known", async () => {
  const { report, licenses } = await enriched(() =>
    Promise.reject(new OspoError("NETWORK", "no route to the registry")),
  );
  expect(licenses).toContain("open undefined undefined");
  expect(report.verdict).toBe("review");
  expect(report.findings.find(({ rule }) => rule === "sbom/not-enriched")?.message).toMatch(
    /license of one package: no route to the registry/,
  );
});
