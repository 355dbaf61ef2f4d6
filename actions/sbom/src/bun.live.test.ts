import { arch, platform } from "node:os";
import { describe, expect, test } from "vitest";
import { manager, realProject, sbomOf, without } from "./testing/real-project.ts";

const timeout = 300_000;
const manifest = {
  workspaces: { packages: ["packages/*"], catalog: { chalk: "4.1.2" } },
  devDependencies: { mocha: "10.2.0", chalk: "catalog:" },
  patchedDependencies: { "is-even@1.0.0": "patches/is-even@1.0.0.patch" },
  trustedDependencies: ["esbuild"],
  overrides: { ms: "2.1.3" },
};

describe.skipIf(platform() !== "linux" || arch() !== "x64")("bun (linux-x64)", () => {
  test("a workspace that it installed just now has the components of `bun pm ls --all`", {
    timeout,
  }, async () => {
    const folder = await realProject(manifest);
    const bun = (...args: readonly string[]): string => manager("bun@1.4.5", folder, args);
    bun("install", "--ignore-scripts", "--linker", "hoisted");
    const [, ...lines] = bun("pm", "ls", "--all").trim().split("\n");
    const listed = new Set(lines.map((line) => line.replace(/^[│├└─ ]+/, "")));
    const { components, verdict, propertyOf } = await sbomOf(folder);
    expect(verdict).toBe("pass");
    const nameOf = (component: (typeof components)[number]): string => {
      const own = component.group ? `${component.group}/${component.name}` : component.name;
      return `${propertyOf(component, "ospo:alias") ?? own}@${component.version}`;
    };
    const ours = new Map(components.map((component) => [nameOf(component), component]));
    // What is for another platform, or in the archive of a package that bundles it, is not installed, and not listed.
    const elsewhere = without(new Set(ours.keys()), listed).filter((name) => {
      const component = ours.get(name);
      return (
        !/^(?:@esbuild\/|fsevents@|@tailwindcss\/)/.test(name) &&
        !(component && propertyOf(component, "ospo:source") === "bundled")
      );
    });
    expect(elsewhere).toEqual(["@real/core@1.1.0", "local-lib@3.0.0", "web@0.1.0"]);
    expect(without(listed, new Set(ours.keys()))).toEqual([
      "@real/core@workspace:packages/core",
      "local-lib@lib",
      "web@workspace:packages/web",
    ]);
    expect(listed.size).toBeGreaterThan(150);
    expect(ours.get("is-even@1.0.0")?.pedigree?.patches).toHaveLength(1);
  });
});
