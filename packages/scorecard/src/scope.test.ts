import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { projectName, projectOf } from "./project.ts";
import { emptyScope, extendScope, readScope } from "./scope.ts";

const version2 = JSON.stringify({
  "github.com": {
    NodeSecure: { included: ["cli", "rc"], excluded: ["old"], note: "kept" },
    acme: { included: ["app"], excluded: [] },
  },
});

describe("a scope file", () => {
  test("is read as version 2, without what it excludes", () => {
    const scope = readScope(
      JSON.stringify({ "github.com": { acme: { included: ["a", "b", "a"], excluded: ["b"] } } }),
      "s",
    );
    expect(scope.included.map(projectName)).toEqual(["github.com/acme/a"]);
    expect([...scope.excluded]).toEqual(["github.com/acme/b"]);
  });

  test("is read as version 1, and becomes version 2 when it is extended", () => {
    const scope = readScope(JSON.stringify({ "github.com": [{ org: "nodejs", repo: "node" }] }), "s");
    expect(scope.included.map(projectName)).toEqual(["github.com/nodejs/node"]);
    expect(extendScope(scope, [projectOf("nodejs/undici")])).toEqual({
      "github.com": { nodejs: { included: ["node", "undici"], excluded: [] } },
    });
  });

  test("keeps other organizations, excluded names and unknown keys when discovery adds to it", () => {
    const scope = readScope(version2, "s");
    const found = ["nodesecure/CLI", "nodesecure/new", "nodesecure/old", "third/x"].map(projectOf);
    expect(extendScope(scope, found)).toEqual({
      "github.com": {
        NodeSecure: { included: ["cli", "rc", "new"], excluded: ["old"], note: "kept" },
        acme: { included: ["app"], excluded: [] },
        third: { included: ["x"], excluded: [] },
      },
    });
    expect(JSON.stringify(extendScope(scope, []))).toBe(version2);
  });

  test("names a renamed repository by its new name", () => {
    const renamed = new Map([["github.com/nodesecure/cli", projectOf("github.com/acme/cli2")]]);
    expect(extendScope(readScope(version2, "s"), [], renamed)).toMatchObject({
      "github.com": { NodeSecure: { included: ["rc"] }, acme: { included: ["app", "cli2"] } },
    });
  });

  test.each([
    ["a misspelt list", { acme: { include: ["x"] } }, /acme has "include"; only "included" and "excluded"/],
    ["lists above the organization", { included: ["x"] }, /included wants \{ "included"/],
    ["a list that is none", { acme: { included: "x" } }, /acme: "included" is no list/],
    ["a name that is none", { acme: { included: ["a b"] } }, /"github.com\/acme\/a…" is no repository/],
    ["no organizations", "x", /"github.com" holds no organizations/],
  ])("with %s is read for the rest, and says so", (_, owners, message) => {
    const { problems } = readScope(JSON.stringify({ "github.com": owners }), "s");
    expect(problems.join("\n")).toMatch(message);
  });

  test("that is empty is extended from nothing", () => {
    expect(extendScope(emptyScope, [projectOf("acme/app")])).toEqual({
      "github.com": { acme: { included: ["app"], excluded: [] } },
    });
  });
});

const folder = new URL("../../../../shared/data/scorecard/", import.meta.url);

test.skipIf(!existsSync(folder)).each([
  ["monitor/nodejs__security-wg/scope.json", 38],
  ["monitor/NodeSecure__Governance/scope.json", 28],
  ["monitor/expressjs__security-wg/scope.json", 55],
  ["monitor/onebeyond__maintainers/scope.json", 49],
  ["history/nodejs-first-v1-scope.json", 3],
])("%s names %i repositories (needs shared/data)", (name, count) => {
  const scope = readScope(readFileSync(new URL(name, folder), "utf8"), name);
  expect([scope.included.length, scope.problems]).toEqual([count, []]);
});
