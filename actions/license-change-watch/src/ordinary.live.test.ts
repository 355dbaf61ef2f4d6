import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { eachItem, nodeFiles } from "@ospo-actions/core";
import { openRegistry } from "@ospo-actions/registry";
import { fakeHost } from "@ospo-actions/testing";
import semver from "semver";
import { expect, test } from "vitest";
import { warningsOn } from "./warnings.ts";

const bumps = 200;
const day = 24 * 60 * 60 * 1000;

/** Names of what this project installs: ordinary packages. */
function installed(): readonly string[] {
  const folder = new URL("../../../node_modules/.pnpm", import.meta.url);
  const names = readdirSync(folder).flatMap((entry) => {
    const [, name] = /^(@?[^@]+)@\d/.exec(entry) ?? [];
    return name === undefined ? [] : [name.replace("+", "/")];
  });
  return [...new Set(names)].sort();
}

test("200 ordinary bumps: how many early warnings they show, of each kind", {
  timeout: 300_000,
}, async () => {
  const files = nodeFiles({ workspace: process.cwd(), temporary: tmpdir() });
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const host = { ...fakeHost({ env, fetch: (input, init) => fetch(input, init) }), files };
  const registry = await openRegistry(host, { folder: "." });
  const counts = new Map<string, number>();
  let seen = 0;
  const names = installed().filter((_, at) => at % 3 === 0);
  await eachItem(names.slice(0, 160), async (name) => {
    const history = await registry.packument(name);
    const stable = history.versions
      .filter(({ version }) => semver.valid(version) && semver.prerelease(version) === null)
      .toSorted((a, b) => semver.compare(a.version, b.version));
    for (const at of [stable.length - 2, stable.length - 3]) {
      const [from, to] = [stable[at], stable[at + 1]];
      if (from === undefined || to === undefined || seen >= bumps) continue;
      seen++;
      // Looked at when most bots propose an update: a week after the release.
      const now = new Date((to.published?.getTime() ?? 0) + 7 * day);
      for (const { kind } of warningsOn(from, to, history, { now, youngDays: 3 }))
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  });
  const told = [...counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
  process.stdout.write(`${seen} ordinary bumps: ${told || "none"}\n`);
  expect(seen).toBe(bumps);
  const reviews = ["install-script", "provenance-lost", "repository-changed"];
  expect(reviews.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)).toBeLessThan(bumps / 20);
});
