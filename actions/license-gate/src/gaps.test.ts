import { startRegistry } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

const whole = { license: "MIT", files: { LICENSE: mit } };
const lost = { license: "MIT" };

/** A project whose lock says how each package is needed; `installed` alone are in the tree. */
function tree(installed: readonly string[]): Record<string, string> {
  const names = ["shipped", "inner", "tool", "helper", "native"];
  const files = project(
    Object.fromEntries(names.map((name) => [name, installed.includes(name) ? whole : lost])),
  );
  const lock = JSON.parse(files["package-lock.json"] ?? "");
  lock.packages[""] = {
    name: "app",
    dependencies: { shipped: "1", inner: "1" },
    devDependencies: { tool: "1", helper: "1" },
    optionalDependencies: { native: "1" },
  };
  return { ...files, "package-lock.json": JSON.stringify(lock) };
}

test.each([
  ["all but optional ones", ["shipped", "inner", "tool", "helper"], []],
  ["what ships alone, as without development", ["shipped", "inner"], []],
  ["nothing at all: the lock file is enough", [], []],
  ["one less of what ships", ["shipped", "tool", "helper"], ["inner"]],
  ["one less for development", ["shipped", "inner", "tool"], ["helper"]],
])("with %s in the tree %j, these are not checked: %j", async (_, installed, missing) => {
  const { report } = await gate(tree(installed));
  expect(report?.coverage).toMatchObject({
    checked: 5 - missing.length,
    expected: 5,
    missing: missing.map((name) => `pkg:npm/${name}@1.0.0`),
  });
  expect(report?.verdict).toBe(missing.length > 0 ? "fail" : "pass");
  if (missing.length > 0)
    expect(report?.findings.find(({ rule }) => rule === "license/not-checked")?.message).toBe(
      `1 of 5 packages could not be checked. \`${missing[0]} 1.0.0\`: in the lock file and not installed.`,
    );
});

test("an empty tree, or one with something else in it, is not checked at all", async () => {
  const files = { ...tree([]), "node_modules/.cache/x": "" };
  const { report } = await gate(files);
  expect([report?.verdict, report?.coverage.checked]).toEqual(["fail", 1]);
});

test.each([
  ["is no JSON", "{"],
  ["is of another version", '{"name":"inner","version":"2.0.0","license":"MIT"}'],
  ["is of another package", '{"name":"outer","version":"1.0.0","license":"MIT"}'],
])("a package whose manifest %s is not checked", async (_, manifest) => {
  const files = {
    ...tree(["shipped", "inner", "tool", "helper"]),
    "node_modules/inner/package.json": manifest,
  };
  expect((await gate(files)).report?.coverage.missing).toEqual(["pkg:npm/inner@1.0.0"]);
});

test("what the tree lacks may come from the registry, where that is asked for", async () => {
  const seed = { "1.0.0": { manifest: { license: "MIT" }, files: { LICENSE: mit } } };
  const server = await startRegistry({
    packages: [
      { name: "inner", versions: seed },
      { name: "native", versions: seed },
    ],
  });
  try {
    const options = { env: { npm_config_registry: server.url }, fetch };
    const { report } = await gate(tree(["shipped", "tool", "helper"]), { texts: "registry" }, options);
    expect([report?.verdict, report?.coverage.checked]).toEqual(["pass", 5]);
    const rows = report?.tables.find(({ id }) => id === "packages")?.rows ?? [];
    expect(rows.map((row) => [row[0], row[7]])).toEqual([
      ["helper", "installed"],
      ["inner", "registry"],
      ["native", "registry"],
      ["shipped", "installed"],
      ["tool", "installed"],
    ]);
  } finally {
    await server.close();
  }
});
