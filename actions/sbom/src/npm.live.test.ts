import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bomListing, cyclonedxNpmListing, npmListing, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, describe, expect, test } from "vitest";
import { manager, realProject, sbomOf } from "./testing/real-project.ts";

const root = join(import.meta.dirname, "../../..");
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** This repository as an npm project: the same manifests, npm's way to name members and workspaces. */
function ownManifests(): Record<string, string> {
  const members = ["actions", "packages"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  const files = members.map((member): [string, string] => {
    const text = readFileSync(join(root, member, "package.json"), "utf8");
    return [join(member, "package.json"), text.replaceAll('"workspace:*"', '"*"')];
  });
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;
  return {
    ...Object.fromEntries(files),
    "package.json": JSON.stringify({ ...own, workspaces: ["actions/*", "packages/*"] }),
  };
}

const large = {
  name: "large",
  dependencies: {
    react: "18",
    "react-dom": "18",
    "react-scripts": "5",
    typescript: "4",
    "@nestjs/core": "11",
    "@nestjs/common": "11",
    rxjs: "7",
    "reflect-metadata": "0.2",
    "aws-sdk": "2",
  },
  devDependencies: {
    storybook: "9",
    lerna: "8",
    "@angular/cli": "20",
    cypress: "14",
    "semantic-release": "24",
  },
};

const projects: readonly (readonly [string, Record<string, string>, number])[] = [
  ["this repository", ownManifests(), 250],
  ["an application of over 2,000 packages", { "package.json": JSON.stringify(large) }, 2_000],
];

describe.each(projects)("%s, locked by npm just now", (_name, files, least) => {
  test("has the component set of npm ls and cyclonedx-npm", { timeout: 400_000 }, async () => {
    const folder = await workspaceWith(files);
    folders.push(folder);
    execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit"], {
      cwd: folder,
      stdio: "ignore",
    });
    const { status, outputs } = await runDist("sbom", { workspace: folder });
    expect(status).toBe(0);
    const ours = bomListing(readFileSync(outputs.get("sbom-path") ?? "", "utf8"));
    expect(ours.size).toBeGreaterThan(least);
    expect(ours).toEqual(await npmListing(folder));
    expect(ours).toEqual(await cyclonedxNpmListing(folder));
  });
});

test("a workspace of npm 12 with bundled, patched and linked packages has the components of `npm ls`", {
  timeout: 300_000,
}, async () => {
  const npm = "npm@12.2.0";
  const folder = await realProject(
    { workspaces: ["packages/*"], scripts: { postinstall: "patch-package" }, overrides: { ms: "2.1.3" } },
    { "patches/@real+none+1.0.0.patch": "", "patches/express+4.19.2.patch": "" },
  );
  manager(npm, folder, ["install", "--ignore-scripts", "--no-audit", "--no-fund"]);
  const before = await sbomOf(folder);
  expect(before.listing).toEqual(await npmListing(folder, [], npm));
  // npm calls what a package for another platform bundles missing, where cyclonedx-npm gives up.
  await expect(cyclonedxNpmListing(folder)).rejects.toThrow(/missing: tslib/);
  const [, edited = ""] =
    /npm patch commit (\S+)/.exec(manager(npm, folder, ["patch", "add", "is-even"])) ?? [];
  appendFileSync(join(edited, "index.js"), "// patched\n");
  manager(npm, folder, ["patch", "commit", edited]);
  expect(readFileSync(join(folder, "package-lock.json"), "utf8")).toContain('"lockfileVersion": 4');
  const { listing, components, verdict, propertyOf } = await sbomOf(folder);
  expect([verdict, listing]).toEqual(["pass", await npmListing(folder, [], npm)]);
  const patched = components.filter(({ pedigree }) => pedigree?.patches);
  expect(patched.map(({ name, pedigree }) => [name, pedigree?.patches?.[0]?.diff?.url])).toEqual([
    ["express", "patches/express+4.19.2.patch"],
    ["is-even", "patches/is-even@1.0.0.patch"],
  ]);
  const bundled = components.filter((one) => propertyOf(one, "ospo:source") === "bundled");
  expect(bundled.length).toBeGreaterThan(100);
  await rm(edited, { recursive: true, force: true });
});
