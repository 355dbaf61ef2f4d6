import { describe, expect, test } from "vitest";
import { dispatchEvent, pullRequestEvent } from "./event.ts";
import { conclusions, runSample, stepOf } from "./sample.ts";

const failing = "{ runs-on: x, steps: [{ run: exit 1 }] }";
const passing = "{ runs-on: x, steps: [{ run: 'true' }] }";

describe("jobs", () => {
  test("the docs' example of needs: job3 runs always, job2 not after a failure", async () => {
    const run = await runSample(`
on: push
jobs:
  job1: ${failing}
  job2: { needs: job1, runs-on: x, steps: [{ run: "true" }] }
  job3: { if: "\${{ always() }}", needs: [job1, job2], runs-on: x, steps: [{ run: "echo \${{ needs.job1.result }} \${{ needs.job2.result }}", id: told }] }
`);
    expect(conclusions(run)).toEqual({ job1: "failure", job2: "skipped", job3: "success" });
    expect(stepOf(run, "told").log).toContain("\nfailure skipped");
    expect(run.conclusion).toBe("failure");
  });

  test("failure() sees all jobs before, success() too: a skipped one further up skips (runner#491)", async () => {
    const run = await runSample(`
on: push
jobs:
  a: ${failing}
  b: { needs: a, runs-on: x, steps: [{ run: "true" }] }
  c: { needs: b, if: failure(), runs-on: x, steps: [{ run: "true" }] }
  off: { if: false, runs-on: x, steps: [{ run: "true" }] }
  after: { needs: off, if: always(), runs-on: x, steps: [{ run: "true" }] }
  last: { needs: after, runs-on: x, steps: [{ run: "true" }] }
`);
    expect(conclusions(run)).toMatchObject({ b: "skipped", c: "success", after: "success", last: "skipped" });
  });

  test("continue-on-error lets the run pass", async () => {
    const run = await runSample(`
on: push
jobs:
  a: { runs-on: x, continue-on-error: true, steps: [{ run: exit 1 }] }
  b: { needs: a, runs-on: x, steps: [{ run: "true" }] }
`);
    expect([run.conclusion, conclusions(run)]).toEqual(["success", { a: "failure", b: "success" }]);
  });

  test("an output that holds a secret is dropped with a warning", async () => {
    const run = await runSample(
      `
on: push
jobs:
  a:
    runs-on: x
    outputs: { leak: "\${{ steps.s.outputs.leak }}", fine: "\${{ steps.s.outputs.fine }}" }
    steps:
      - { id: s, run: "echo leak=x-$KEY >> $GITHUB_OUTPUT; echo fine=1 >> $GITHUB_OUTPUT; echo $KEY", env: { KEY: "\${{ secrets.KEY }}" } }
`,
      { secrets: { KEY: "canary-1234" } },
    );
    const job = run.jobs.get("a");
    expect(Object.fromEntries(job?.outputs ?? [])).toEqual({ fine: "1" });
    expect(job?.annotations).toMatchObject([
      { level: "warning", message: "Skip output 'leak' since it may contain secret." },
    ]);
    expect(run.log).not.toContain("canary");
  });

  test("1 MB of outputs is the most", async () => {
    const run = await runSample(`
on: push
jobs:
  a:
    runs-on: x
    outputs: { big: "\${{ steps.s.outputs.big }}" }
    steps: [{ id: s, run: "echo big=$(head -c 600000 /dev/zero | tr '\\\\0' a) >> $GITHUB_OUTPUT" }]
`);
    expect(run.jobs.get("a")).toMatchObject({ conclusion: "failure", outputs: new Map() });
  });
});

describe("steps", () => {
  test("the docs' status functions: success is implied, failure(), cancelled() and always() are not", async () => {
    const run = await runSample(`
- { id: first, run: exit 3 }
- { id: implied, if: "github.event_name == 'push'", run: "true" }
- { id: failed, if: "\${{ failure() && steps.first.conclusion == 'failure' }}", run: "true" }
- { id: cancelled, if: cancelled(), run: "true" }
- { id: always, if: "\${{ always() }}", run: "true" }
- { id: quoted, if: "contains('always()', 'x')", run: "true" }
`);
    const outcome = (id: string): string => stepOf(run, id).outcome;
    expect(["first", "implied", "failed", "cancelled", "always", "quoted"].map(outcome)).toEqual([
      "failure",
      "skipped",
      "success",
      "skipped",
      "success",
      "skipped",
    ]);
    expect(stepOf(run, "first").annotations[0]?.message).toBe("Process completed with exit code 3.");
  });

  test("the docs on continue-on-error: the outcome is failure, the conclusion is success", async () => {
    const run = await runSample(`
- { id: s, run: exit 1, continue-on-error: true }
- { id: told, run: "echo \${{ steps.s.outcome }} \${{ steps.s.conclusion }} \${{ job.status }}" }
`);
    expect(stepOf(run, "s")).toMatchObject({ outcome: "failure", conclusion: "success" });
    expect(stepOf(run, "told").log).toContain("\nfailure success success");
  });

  test("bash stops at the first failure; with `shell: bash` in a pipe too", async () => {
    const run = await runSample(`
- { id: plain, run: "false | true" }
- { id: bash, run: "false | true", shell: bash, continue-on-error: true }
- { id: first, run: "false\\ntrue", continue-on-error: true }
- { id: sh, run: "echo $0", shell: "sh {0}" }
- { id: unknown, run: x, shell: fish }
`);
    expect(["plain", "bash", "first", "sh", "unknown"].map((id) => stepOf(run, id).outcome)).toEqual([
      "success",
      "failure",
      "failure",
      "success",
      "failure",
    ]);
  });

  test("env, defaults and working-directory: the innermost wins", async () => {
    const run = await runSample(`
on: push
env: { A: workflow, B: workflow, C: workflow }
defaults: { run: { working-directory: one } }
jobs:
  job:
    runs-on: x
    env: { B: job, C: job }
    steps:
      - { run: "mkdir -p one two", working-directory: "." }
      - { id: here, run: "echo $A $B $C; basename $PWD", env: { C: step } }
      - { id: there, run: "echo \${{ env.C }}; basename $PWD", working-directory: two }
`);
    expect(stepOf(run, "here").log).toMatch(/\nworkflow job step\none$/);
    expect(stepOf(run, "there").log).toMatch(/\njob\ntwo$/);
  });

  test("a step gets nothing of the host's environment", async () => {
    process.env.CANARY_OF_HOST = "canary";
    const run = await runSample("- { id: s, run: env }", { env: { https_proxy: "http://127.0.0.1:1" } });
    delete process.env.CANARY_OF_HOST;
    const names: readonly string[] = stepOf(run, "s").log.match(/^\w+(?==)/gm) ?? [];
    expect(
      names.filter(
        (name) => !/^(CI|GITHUB_\w+|RUNNER_\w+|HOME|PATH|LANG|PWD|SHLVL|_|https_proxy)$/.test(name),
      ),
    ).toEqual([]);
  });

  test("text of an event is data to a step that takes it by env, and code in one that does not", async () => {
    const event = pullRequestEvent({ repository: "acme/app", head: "$(echo pwned)" });
    const run = await runSample(
      `
on: pull_request
jobs:
  job:
    runs-on: x
    steps:
      - { id: safe, run: 'echo "$REF"', env: { REF: "\${{ github.head_ref }}" } }
      - { id: unsafe, run: 'echo "\${{ github.head_ref }}"' }
`,
      { event },
    );
    expect(stepOf(run, "safe").log).toMatch(/\n\$\(echo pwned\)$/);
    expect(stepOf(run, "unsafe").log).toMatch(/\npwned$/);
  });

  test("a text of several lines with expressions is what YAML says, without its indentation", async () => {
    const run = await runSample(`
- id: s
  env:
    TEXT: |
      a \${{ github.actor }}
        b
      \${{ github.job }}
    FOLDED: >-
      a
      \${{ github.job }}
  run: |
    cat <<EOF
    [$TEXT][$FOLDED] \${{ github.actor }}
    EOF
`);
    expect(stepOf(run, "s").log).toMatch(/\n\[a octocat\n {2}b\njob\n\]\[a job\] octocat$/);
  });

  test("expressions keep keys that every object inherits, and hashFiles tells files apart", async () => {
    const run = await runSample(`
- { id: keys, run: 'echo "$ALL"', env: { ALL: '\${{ toJSON(fromJSON(''{"constructor":1,"__proto__":2}'')) }}' } }
- { id: hash, run: 'echo a > a; echo "[\${{ hashFiles(''a'') }}]"' }
- { id: again, run: 'echo "[\${{ hashFiles(''**/a'') }}] [\${{ hashFiles(''none'') }}]"' }
`);
    expect(stepOf(run, "keys").log).toContain('{\n  "constructor": 1,\n  "__proto__": 2\n}');
    expect(stepOf(run, "hash").log).toContain("\n[]");
    expect(stepOf(run, "again").log).toMatch(/\n\[[0-9a-f]{64}\] \[\]$/);
  });
});

describe("what GitHub refuses is refused, with its place, and nothing runs", () => {
  test.each([
    ["an unknown key", "on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n", 5, "Unexpected value 'step'"],
    [
      "an unknown context",
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: \${{ nope.x }}\n`,
      6,
      "Unrecognized named-value: 'nope'",
    ],
    [
      "a need of no job",
      "on: push\njobs:\n  z: { runs-on: x, steps: [{ run: a }] }\n  a:\n    needs: b\n    runs-on: x\n    steps: [{ run: a }]\n",
      5,
      "depends on unknown job 'b'",
    ],
    ["bad YAML", "on: push\njobs: [\n", undefined, ""],
    ["another event", `on: issues\njobs:\n  a: ${passing}\n`, 1, "does not run on 'push'"],
    [
      "services",
      "on: push\njobs:\n  a:\n    runs-on: x\n    services: { db: { image: a } }\n    steps: [{ run: a }]\n",
      5,
      "'services', which this test runner does not support",
    ],
    [
      "an image",
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: docker://alpine\n",
      6,
      "docker://alpine",
    ],
    [
      "an action that nothing stands in for",
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/cache@v4\n",
      6,
      "Nothing stands in for 'actions/cache@v4'",
    ],
  ])("%s", async (_, text, line, message) => {
    const run = await runSample(text);
    expect(run.conclusion).toBe("startup_failure");
    expect(run.jobs.size).toBe(0);
    expect(run.refusals[0]?.message).toContain(message);
    expect(run.refusals[0]?.file).toBe(".github/workflows/ci.yml");
    if (line !== undefined) expect(run.refusals[0]?.line).toBe(line);
  });

  test("a job for a runner that is not Linux fails and says so", async () => {
    const run = await runSample("on: push\njobs:\n  a: { runs-on: windows-latest, steps: [{ run: a }] }\n");
    expect(run.jobs.get("a")?.annotations[0]?.message).toContain("No runner for the label 'windows-latest'");
  });
});

test("inputs of a dispatch have the declared types", async () => {
  const text = `
on:
  workflow_dispatch:
    inputs:
      level: { type: choice, options: [low, high], default: low }
      dry: { type: boolean }
      who: { required: true }
jobs:
  a: { runs-on: x, steps: [{ id: s, run: 'echo \${{ inputs.level }} \${{ inputs.dry == true }} \${{ github.event.inputs.dry }} \${{ inputs.who }}' }] }
`;
  const dispatch = (inputs: Record<string, string>) =>
    runSample(text, { event: dispatchEvent({ repository: "acme/app", inputs }) });
  expect(stepOf(await dispatch({ dry: "true", who: "me" }), "s").log).toMatch(/\nlow true true me$/);
  const refused = await dispatch({ level: "none", other: "1" });
  expect(refused.refusals.map(({ message }) => message)).toEqual([
    'Unexpected inputs provided: ["other"]',
    "Provided value 'none' for input 'level' not in the list of allowed values",
    "Required input 'who' not provided",
  ]);
});
