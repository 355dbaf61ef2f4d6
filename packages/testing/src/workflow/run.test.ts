import { expect, test } from "vitest";
import { checkout, pushEvent, runWorkflow } from "./index.ts";

test("runs jobs in the order of their needs and hands outputs on", async () => {
  const run = await runWorkflow({
    file: ".github/workflows/ci.yml",
    text: `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { x: "\${{ steps.s.outputs.x }}" }
    steps:
      - uses: actions/checkout@v7
      - id: s
        run: |
          echo "x=hello" >> "$GITHUB_OUTPUT"
          env | sort
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.a.outputs.x }}"
`,
    repository: { name: "acme/app", folder: import.meta.dirname },
    event: pushEvent({ repository: "acme/app" }),
    actions: { "actions/checkout": checkout },
  });
  expect(run.conclusion).toBe("success");
});
