import { describe, expect, it } from "vitest";
import { runAudits } from "./audit.ts";
import { audits } from "./audits/index.ts";
import { describeFinding } from "./finding.ts";
import { blockSource, fileSource } from "./source.ts";
import { parseWorkflow } from "./workflow.ts";

const run = (text: string) => runAudits(audits, parseWorkflow(fileSource("examples/x.yml", text)));

it("tells what is wrong in the order of lines, each with a fix", () => {
  const text =
    "on: push\npermissions: {}\nname: x\njobs:\n  a:\n    runs-on: self-hosted\n    timeout-minutes: 1\n    steps:\n      - uses: a/b@v1\n";
  expect(run(text).map(describeFinding)).toEqual([
    expect.stringMatching(/^examples\/x\.yml:6 self-hosted-runner: .* Fix: ./),
    expect.stringMatching(/^examples\/x\.yml:9 unpinned-uses: .* Fix: ./),
  ]);
});

it("looks at a step that an alias repeats", () => {
  const steps = "steps: [&checkout { uses: actions/checkout@v7 }]";
  const text = `jobs:\n  a: { timeout-minutes: 1, ${steps} }\n  b: { timeout-minutes: 1, steps: [*checkout] }`;
  const found = runAudits(audits, parseWorkflow(blockSource("x.md", text, 1)));
  expect(found.filter(({ rule }) => rule === "artipacked")).toHaveLength(2);
});

describe("no document is too odd for the audits", () => {
  it.each([
    "",
    "[]",
    "a",
    "on:",
    "jobs:",
    "on: [~]\njobs: [a]",
    "jobs: { a: ~, b: x }",
    "jobs: { a: { steps: { b: c } } }",
    "jobs: { a: { steps: [~, x, { uses: }, { run: }, { uses: [1] }, { run: { a: b } }] } }",
    "jobs: { a: { permissions: , env: , if: , runs-on: , container: , services: , secrets:  } }",
    "runs: x",
    "runs: { steps: ~ }",
    "updates: ~",
    "? [a]\n: b",
  ])("%j", (text) => {
    expect(() => run(text)).not.toThrow();
  });
});
