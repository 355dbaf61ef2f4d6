import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import { readProject } from "./project.ts";

function fixture(name: string): string {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

test.each([
  ["package-lock.json", "npm-2652-installs.package-lock.json.gz", "@esbuild/", 26],
  ["pnpm-lock.yaml", "pnpm-12-workspace.pnpm-lock.yaml", "", 11],
  ["bun.lock", "bun-workspace.bun.lock", "lightningcss-", 9],
  ["yarn.lock", "yarn-berry-workspace.yarn.lock", "@esbuild/", 23],
])("%s tells which packages are for some platforms alone", async (lock, name, prefix, count) => {
  const host = fakeHost({ files: { [lock]: fixture(name), "package.json": "{}" } });
  const inventory = inventoryOf([await readProject(lock, host.files)]);
  const builds = inventory.components.filter(({ platformBound }) => platformBound);
  expect(builds.filter(({ name }) => name.startsWith(prefix))).toHaveLength(count);
  expect(builds.length).toBeLessThan(inventory.components.length / 3);
});
