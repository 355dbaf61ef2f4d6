// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { dangerousTriggers } from "./dangerous-triggers.ts";
import { testAudit } from "./examples.ts";

testAudit(
  dangerousTriggers,
  {
    pull_request_target: ["on: pull_request_target", "jobs: {}"].join("\n"),
    "it among others": ["on: [push, pull_request_target]", "jobs: {}"].join("\n"),
    "it with types": ["on: { pull_request_target: { types: [opened] } }", "jobs: {}"].join("\n"),
    "workflow_run that checks out its head": [
      "on: { workflow_run: { workflows: [CI] } }",
      "jobs: { a: { steps: [{ uses: actions/checkout@v7, with: { ref: '${{ github.event.workflow_run.head_sha }}' } }] } }",
    ].join("\n"),
    "workflow_run that fetches a pull request": [
      "on: workflow_run",
      "jobs: { a: { steps: [{ run: 'gh pr checkout \"$NUMBER\"' }] } }",
    ].join("\n"),
  },
  {
    pull_request: ["on: pull_request", "jobs: {}"].join("\n"),
    "workflow_run that reads an artifact": [
      "on: workflow_run",
      "jobs: { a: { steps: [{ uses: actions/checkout@v7 }, { uses: actions/download-artifact@v8, with: { run-id: '${{ github.event.workflow_run.id }}' } }] } }",
    ].join("\n"),
  },
);
