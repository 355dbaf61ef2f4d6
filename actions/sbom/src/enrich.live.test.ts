import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type DistRun, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";
import { network } from "./testing/real-project.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

interface Component {
  readonly name: string;
  readonly licenses?: readonly unknown[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const fixtures = join(import.meta.dirname, "../../../packages/inventory/src/fixtures");
const lock = readFileSync(join(fixtures, "pnpm-workspace.pnpm-lock.yaml"), "utf8");

test("licenses that a lock without any needs come from the registry, each says so, and a cache saves the questions", {
  timeout: 300_000,
}, async () => {
  const manifests = ["packages/a", "packages/b"].map((folder) => [
    `${folder}/package.json`,
    JSON.stringify({ name: folder, version: "1.0.0" }),
  ]);
  const folder = await workspaceWith({ "pnpm-lock.yaml": lock, ...Object.fromEntries(manifests) });
  folders.push(folder);
  const run = (registry: Record<string, string>, more: Record<string, string> = {}): Promise<DistRun> =>
    runDist("sbom", {
      workspace: folder,
      inputs: { workflows: "false", enrich: "registry", "cache-folder": "cache", ...more },
      env: { ...network(), ...registry },
    });
  const components = (): readonly Component[] =>
    (JSON.parse(readFileSync(join(folder, "sbom.cdx.json"), "utf8")) as { components: readonly Component[] })
      .components;
  const nowhere = { npm_config_registry: "http://127.0.0.1:9/" };

  const unreached = await run(nowhere, { "cache-folder": "" });
  expect([unreached.status, unreached.outputs.get("verdict")], unreached.stdout).toEqual([0, "review"]);
  expect(components().filter(({ licenses }) => licenses)).toEqual([]);

  const asked = await run({});
  expect([asked.status, asked.stderr], asked.stdout).toEqual([0, ""]);
  const licensed = components().filter(({ licenses }) => licenses);
  const origins = licensed.map(
    ({ properties }) => properties?.find(({ name }) => name === "ospo:license:origin")?.value,
  );
  expect(licensed.length).toBeGreaterThan(100);
  expect(new Set(origins)).toEqual(new Set(["registry"]));
  const first = readFileSync(join(folder, "sbom.cdx.json"), "utf8");

  const cached = await run(nowhere);
  expect([cached.status, cached.outputs.get("verdict")], cached.stdout).toEqual([
    0,
    asked.outputs.get("verdict"),
  ]);
  const again = JSON.stringify(components());
  expect(again).toBe(JSON.stringify((JSON.parse(first) as { components: unknown }).components));
});
