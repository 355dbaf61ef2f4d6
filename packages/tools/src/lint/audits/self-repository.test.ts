import { testAudit } from "./examples.ts";
import { selfRepository } from "./self-repository.ts";

testAudit(
  selfRepository,
  {
    "a local action in a called workflow": [
      "on: workflow_call",
      "jobs: { a: { steps: [{ uses: ./actions/sbom }] } }",
    ].join("\n"),
    "a local workflow in one": [
      "on: { workflow_call: {} }",
      "jobs: { a: { uses: ./.github/workflows/b.yml } }",
    ].join("\n"),
  },
  {
    "its own repository": ["on: workflow_call", "jobs: { a: { steps: [{ uses: $/actions/sbom }] } }"].join(
      "\n",
    ),
    "a local action in a workflow of its own": "- uses: ./actions/sbom",
  },
);
