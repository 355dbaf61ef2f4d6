import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bomListing, cyclonedxNpmListing, npmListing, runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, describe, expect, test } from "vitest";

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
