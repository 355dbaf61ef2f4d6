import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { sourcesAt, sourcesThere } from "./sources.ts";

test.each([
  ["old/package-lock.json", "path"],
  ["npm-shrinkwrap.json", "path"],
  ["bun.lock", "path"],
  ["old", "path"],
  ["sbom.cdx.json", "sbom"],
  ["old/package-lock.json.json", "sbom"],
] as const)("%s is taken for a %s", (path, kind) => {
  expect(sourcesAt(path)).toEqual({ path: [], sbom: [], [kind]: [path] });
});

test("of several sources those are read that are there, and SBOMs in the place of projects", async () => {
  const { files } = fakeHost({ files: { "a/package-lock.json": "", "a.cdx.json": "" } });
  expect(await sourcesThere({ path: ["a", "b"], sbom: [] }, files)).toEqual({ path: ["a"], sbom: [] });
  expect(await sourcesThere({ path: ["a"], sbom: ["*.json", "b.cdx.json"] }, files)).toEqual({
    path: [],
    sbom: ["*.json"],
  });
});

test("nothing is there where a project is new", async () => {
  const { files } = fakeHost({ files: { "a.cdx.json": "" } });
  expect(await sourcesThere({ path: ["."], sbom: ["b.cdx.json"] }, files)).toBeUndefined();
  expect(await sourcesThere({ path: ["new"], sbom: [] }, files)).toBeUndefined();
});
