import { describe, expect, test } from "vitest";
import { pullRequestEvent } from "./event.ts";
import { conclusions, runSample, stepOf } from "./sample.ts";

const called = `
on:
  workflow_call:
    inputs:
      text: { type: string, default: "from \${{ github.repository }}" }
      count: { type: number, required: true }
      flag: { type: boolean }
    secrets:
      key: { required: true }
    outputs:
      shout: { value: "\${{ jobs.inner.outputs.shout }}" }
permissions: { contents: read }
jobs:
  inner:
    runs-on: x
    outputs: { shout: "\${{ steps.s.outputs.shout }}" }
    steps:
      - id: s
        run: echo "shout=\${{ inputs.text }}|\${{ inputs.count + 0 == 3 }}|\${{ inputs.flag == false }}" >> "$GITHUB_OUTPUT"; echo "key \${{ secrets.key }}"
`.replace(" + 0", "");

const caller = (job: string, permissions = "contents: read"): string => `
on: [push, pull_request]
permissions: { ${permissions} }
jobs:
  call:
    uses: ./.github/workflows/called.yml
${job.replace(/^/gm, "    ")}
  after:
    needs: call
    runs-on: x
    steps: [{ id: told, run: 'echo "\${{ needs.call.outputs.shout }}"' }]
`;

const files = { ".github/workflows/called.yml": called };
const secrets = { KEY: "canary-5678", OTHER: "canary-other" };

describe("workflow_call", () => {
  test("inputs come typed or by default, secrets masked, outputs go back", async () => {
    const run = await runSample(caller(`with: { count: 3 }\nsecrets: { key: '\${{ secrets.KEY }}' }`), {
      files,
      secrets,
    });
    expect(conclusions(run)).toEqual({ "call / inner": "success", after: "success" });
    expect(stepOf(run, "told").log).toMatch(/\nfrom acme\/app\|true\|true$/);
    expect(stepOf(run, "s").log).toContain("key ***");
  });

  test("secrets: inherit hands all on", async () => {
    const run = await runSample(caller("with: { count: 3 }\nsecrets: inherit"), { files, secrets });
    expect(stepOf(run, "s").log).toContain("key ***");
  });

  test("what is missing, unknown or of another type is told", async () => {
    const missing = await runSample(caller("with: { other: 1 }"), { files });
    expect(missing.refusals.map(({ message }) => message)).toEqual([
      "Input count is required, but not provided while calling.",
      "Invalid input, other is not defined in the referenced workflow.",
      "Secret key is required, but not provided while calling.",
    ]);
    const text = `with: { count: '\${{ github.actor }}' }\nsecrets: inherit`;
    const wrong = await runSample(caller(text), { files, secrets });
    expect(wrong.jobs.get("call")).toMatchObject({
      conclusion: "failure",
      annotations: [{ message: expect.stringContaining("Unexpected value 'octocat'") }],
    });
  });

  test("a called workflow's secrets are only those it was handed", async () => {
    const leaky = called.replace("key $", `[\${{ secrets.OTHER }}] key $`);
    const handed = caller(`with: { count: 3 }\nsecrets: { key: '\${{ secrets.KEY }}' }`);
    const run = await runSample(handed, { files: { ".github/workflows/called.yml": leaky }, secrets });
    expect(stepOf(run, "s").log).toContain("\n[] key ***");
  });

  test("a workflow is nested 10 levels at most, 4 on GHES, and a loop ends there", async () => {
    const loop = "on: [push, workflow_call]\njobs:\n  again:\n    uses: ./.github/workflows/loop.yml\n";
    const options = { files: { ".github/workflows/loop.yml": loop } };
    const text = loop.replace("again:", "first:");
    expect((await runSample(text, options)).refusals[0]?.message).toContain("10 levels");
    expect((await runSample(text, { ...options, enterprise: true })).refusals[0]?.message).toContain(
      "4 levels",
    );
  });
});

describe("concurrency", () => {
  const inGroup = (group: string): string => `
on: workflow_call
concurrency: { group: "${group}" }
jobs:
  a: { runs-on: x, steps: [{ run: "true" }] }
`;
  const run = (group: string) =>
    runSample(`concurrency: "\${{ github.workflow }}-x"\n${caller("")}`, {
      files: { ".github/workflows/called.yml": inGroup(group) },
    });

  test("a called workflow in its caller's group is refused: github.workflow is the caller's", async () => {
    const { refusals } = await run(`\${{ github.workflow }}-x`);
    expect(refusals[0]?.message).toContain("Canceling since a deadlock was detected for concurrency group");
  });

  test("a group of its own is fine", async () => {
    expect((await run(`called-\${{ github.ref }}`)).conclusion).toBe("success");
  });
});

describe("permissions (docs: Reusing workflows, they can only be maintained or reduced)", () => {
  const asking = (permissions: string, condition = "true"): string => `
on: workflow_call
jobs:
  write:
    if: ${condition}
    runs-on: x
    permissions: { ${permissions} }
    steps: [{ run: "true" }]
`;
  const run = (callee: string, permissions?: string) =>
    runSample(caller("", permissions), { files: { ".github/workflows/called.yml": callee } });

  test("a nested job that asks for more is refused in GitHub's words", async () => {
    const { conclusion, refusals } = await run(asking("issues: write, contents: read, checks: write"));
    expect(conclusion).toBe("startup_failure");
    expect(refusals).toMatchObject([
      {
        line: 5,
        column: 3,
        message:
          "Error calling workflow './.github/workflows/called.yml'. The nested job 'write' is requesting 'checks: write, issues: write', but is only allowed 'checks: none, issues: none'.",
      },
    ]);
  });

  test("even where the job would be skipped (runner#4151)", async () => {
    expect((await run(asking("contents: write", "false"))).refusals[0]?.message).toContain(
      "is requesting 'contents: write', but is only allowed 'contents: read'",
    );
  });

  test("a workflow's own permissions count too, and shorthands", async () => {
    const callee =
      "on: workflow_call\npermissions: write-all\njobs:\n  a: { runs-on: x, steps: [{ run: 'true' }] }\n";
    expect((await run(callee)).refusals[0]?.message).toContain(
      "The workflow is requesting 'actions: write, ",
    );
    expect((await run(callee.replace("write-all", "read-all"), "contents: write")).refusals).toHaveLength(1);
  });

  test("the same or less is granted", async () => {
    const granted = await run(asking("issues: read"), "issues: write, contents: write");
    expect(Object.fromEntries(granted.jobs.get("call / write")?.permissions ?? [])).toEqual({
      issues: "read",
    });
  });

  test("each job's token carries the job's permissions; a fork's only reads and has no secrets", async () => {
    const text = `
on: [push, pull_request]
permissions: { contents: read }
jobs:
  plain: { runs-on: x, steps: [{ id: s, run: 'echo "\${{ secrets.KEY }} $T"', env: { T: "\${{ github.token }}" } }] }
  more: { permissions: { issues: write, id-token: write }, runs-on: x, steps: [{ run: "true" }] }
`;
    const asked: string[] = [];
    const tokenFor = (permissions: ReadonlyMap<string, string>, job: string): string => {
      asked.push(`${job}: ${[...permissions].map(([scope, level]) => `${scope}=${level}`).join()}`);
      return `ghs_canary_${job}`;
    };
    const own = await runSample(text, { secrets, github: { tokenFor } });
    expect(stepOf(own, "s").log).toContain("*** ***");
    const event = pullRequestEvent({ repository: "acme/app", fork: "octocat/app" });
    const fork = await runSample(text, { secrets, github: { tokenFor }, event });
    expect(stepOf(fork, "s").log).toContain("\n ***");
    expect(asked.toSorted()).toEqual([
      "more: issues=read",
      "more: issues=write,id-token=write",
      "plain: contents=read",
      "plain: contents=read",
    ]);
  });

  test("without any permissions the repository's setting holds", async () => {
    const text = "on: push\njobs:\n  a: { runs-on: x, steps: [{ run: 'true' }] }\n";
    const restricted = (await runSample(text)).jobs.get("a")?.permissions;
    expect(Object.fromEntries(restricted ?? [])).toEqual({ contents: "read", packages: "read" });
    const older = (await runSample(text, { defaultPermissions: "write" })).jobs.get("a")?.permissions;
    expect([older?.get("contents"), older?.get("id-token")]).toEqual(["write", undefined]);
  });
});
