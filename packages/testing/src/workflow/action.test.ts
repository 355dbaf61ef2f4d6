import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { workspaceWith } from "../dist-action.ts";
import { checkout } from "./checkout.ts";
import { runSample, stepOf } from "./sample.ts";

const manifest = (rest: string): string => `
name: Sample
description: Tells what it got.
inputs:
  who: { description: Who., default: "\${{ github.actor }}" }
  two-words: { description: Two., required: true }
runs: { using: node24, main: index.js, ${rest} }
`;

const main = `
const { appendFileSync } = require("node:fs");
const set = (file, text) => appendFileSync(process.env[file], text + "\\n");
console.log("main", process.env.INPUT_WHO, JSON.stringify(process.env["INPUT_TWO-WORDS"]), process.env.GITHUB_ACTION);
set("GITHUB_OUTPUT", "who=" + process.env.INPUT_WHO);
set("GITHUB_STATE", "mine=" + process.env.INPUT_WHO);
`;

const files = {
  "actions/one/action.yml": manifest("post: post.js"),
  "actions/one/index.js": main,
  "actions/one/post.js": 'console.log("post of", process.env.STATE_mine, process.env.INPUT_WHO);',
  "actions/both/action.yml": `
name: Both
description: Composite.
inputs: { name: { description: Name., default: nobody } }
outputs: { said: { description: Said., value: "\${{ steps.inner.outputs.who }}" } }
runs:
  using: composite
  steps:
    - { id: inner, uses: $/actions/one, with: { who: "\${{ inputs.name }}", two-words: x } }
    - { run: 'echo "here $(basename $GITHUB_ACTION_PATH) [\${{ steps.outer.outputs.x }}]"; test "\${{ inputs.name }}" != bad', shell: bash }
    - { run: echo "not reached", shell: bash, if: "inputs.name != 'skip'" }
    - { run: echo "cleans up", shell: bash, if: failure() }
`,
  "actions/old/action.yml": "name: Old\ndescription: d\nruns: { using: docker, image: Dockerfile }\n",
};

const actions = { "actions/checkout": checkout };

describe("actions", () => {
  test("a node action gets inputs with defaults, gives outputs, and its post step has the state", async () => {
    const run = await runSample(
      `
- uses: actions/checkout@v7
- { id: a, uses: ./actions/one, with: { two-words: "a b", surplus: 1 } }
- { id: b, uses: $/actions/one, with: { who: second } }
- { id: told, run: "echo \${{ steps.a.outputs.who }} \${{ steps.b.outputs.who }}" }
`,
      { files, actions },
    );
    expect(stepOf(run, "a").log).toContain('main octocat "a b" a');
    expect(stepOf(run, "a").annotations).toMatchObject([
      { level: "warning", message: "Unexpected input(s) 'surplus', valid inputs are ['who', 'two-words']" },
    ]);
    expect(stepOf(run, "told").log).toMatch(/\noctocat second$/);
    const names = [...(run.jobs.get("job")?.steps ?? [])].map(({ name }) => name);
    expect(names.slice(-2)).toEqual(["Post Run $/actions/one", "Post Run ./actions/one"]);
    expect(run.log).toMatch(/post of second second\n(.*\n)*post of octocat octocat/);
  });

  test("post steps run after a failure too", async () => {
    const run = await runSample("- { uses: $/actions/one }\n- run: exit 1\n", { files });
    expect([run.conclusion, stepOf(run, "Post Run $/actions/one").conclusion]).toEqual([
      "failure",
      "success",
    ]);
  });

  test("a local action cannot be found before checkout", async () => {
    const run = await runSample("- { id: a, uses: ./actions/one }", { files, actions });
    expect(stepOf(run, "a").log).toContain(
      "Did you forget to run actions/checkout before running your local action?",
    );
    expect(run.conclusion).toBe("failure");
  });

  test("a composite action has steps, inputs and a status of its own", async () => {
    const run = await runSample(
      `
- { id: outer, run: "echo x=1 >> $GITHUB_OUTPUT" }
- { id: both, uses: $/actions/both, with: { name: me } }
- { id: told, run: "echo \${{ steps.both.outputs.said }} [\${{ steps.inner.outputs.who }}]" }
- { id: bad, uses: $/actions/both, with: { name: bad } }
`,
      { files },
    );
    expect(stepOf(run, "both").log).toContain("here both []");
    expect(stepOf(run, "both").log).not.toContain("cleans up");
    expect(stepOf(run, "told").log).toMatch(/\nme \[\]$/);
    expect(stepOf(run, "bad").conclusion).toBe("failure");
    expect(stepOf(run, "bad").log).toContain("cleans up");
    expect(stepOf(run, "bad").log).not.toContain("\nnot reached");
  });

  test("an action of another repository is told its place, and one with a pre script is refused", async () => {
    const script = "console.log(process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF)";
    const about = "name: A\ndescription: d\nruns: { using: node24, main: index.js";
    const folder = await workspaceWith({
      "a/action.yml": `${about} }\n`,
      "a/index.js": script,
      "b/action.yml": `${about}, pre: pre.js }\n`,
    });
    const steps = "- { id: a, uses: acme/tools/a@v1 }\n- { id: b, uses: acme/tools/b@v1 }";
    const run = await runSample(steps, { repositories: { "acme/tools": folder } });
    expect(stepOf(run, "a").log).toContain("acme/tools v1");
    expect(stepOf(run, "b").log).toContain("has a `pre` script, which this test runner does not support");
    await rm(folder, { recursive: true, force: true });
  });

  test("GHES does not know $/", async () => {
    const run = await runSample("- { uses: $/actions/one }", { files, enterprise: true });
    expect(run.refusals[0]?.message).toContain("GitHub Enterprise Server does not know `$/`");
  });

  test("an action that runs in a container is not supported, and says so", async () => {
    const run = await runSample("- { id: a, uses: $/actions/old }", { files });
    expect(stepOf(run, "a").log).toContain("runs with 'docker', which this test runner does not support");
  });

  test("a stand-in is a function or a folder; its output is read for commands", async () => {
    const run = await runSample(
      "- { id: a, uses: acme/tool/sub@v1, with: { who: x } }\n- { id: b, uses: acme/fails@v1 }\n",
      {
        actions: {
          "acme/tool/sub": ({ inputs, write }) => {
            write("::notice::seen");
            return { got: inputs.get("who") ?? "" };
          },
          "acme/fails@v1": () => {
            throw new Error("out of order");
          },
        },
      },
    );
    expect(stepOf(run, "a")).toMatchObject({
      conclusion: "success",
      outputs: new Map([["got", "x"]]),
      annotations: [{ message: "seen" }],
    });
    expect(stepOf(run, "b").annotations).toMatchObject([{ level: "error", message: "out of order" }]);
  });

  test("a faulty action.yml fails its step with GitHub's message", async () => {
    const faulty = { "a/action.yml": "name: A\ndescription: d\nruns: { using: node24, main: x, step: y }\n" };
    const run = await runSample("- { id: a, uses: $/a }", { files: faulty });
    expect(stepOf(run, "a").log).toContain("Unexpected value 'step'");
  });
});
