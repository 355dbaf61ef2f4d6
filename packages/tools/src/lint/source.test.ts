import { expect, it } from "vitest";
import { blockSource, fileSource, lineInFile } from "./source.ts";
import { parseWorkflow } from "./workflow.ts";

it.each([
  [".github/workflows/ci.yml", "{}", "workflow"],
  ["actions/sbom/action.yml", "{}", "action"],
  [".github/dependabot.yml", "{}", "dependabot"],
  ["examples/ci/audit.yml", "on: push\njobs: {}", "workflow"],
  ["examples/ospo.yml", "version: 1", "data"],
  ["examples/broken.yml", "a: [", "data"],
])("%s with %j is of the kind %s", (file, text, kind) => {
  expect(fileSource(file, text).kind).toBe(kind);
});

it("makes a workflow of steps alone, whose lines are those of the document", () => {
  const source = blockSource("x.md", "- uses: a/b@v1\n\n- run: |\n    x\n", 70);
  const { steps } = parseWorkflow(source);
  expect(source.kind).toBe("workflow");
  expect(steps.map(({ uses, run }) => uses?.line ?? run?.line)).toEqual([70, 72]);
  expect(lineInFile(source, 1)).toBe(70);
});

it("makes a workflow of jobs alone, without what they bring", () => {
  const source = blockSource("x.md", "permissions: {}\njobs:\n  a: {}\n", 5);
  expect(source.text.match(/^permissions:/gm)).toHaveLength(1);
  expect(parseWorkflow(source).jobs[0]?.value.line).toBe(7);
});

it("takes a list of anything else for data", () => {
  expect(blockSource("x.md", "- a\n- b\n", 1).kind).toBe("data");
});
