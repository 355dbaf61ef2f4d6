import { testAudit } from "./examples.ts";
import { selfRepository } from "./self-repository.ts";

testAudit(
  selfRepository,
  {
    "a local action": "- uses: ./actions/sbom",
    "a local workflow": "on: { workflow_call: {} }\njobs: { a: { uses: ./.github/workflows/b.yml } }",
  },
  {
    "the workflow's own repository": "- uses: $/actions/sbom",
    "another repository": "- uses: OWNER/ospo-actions/actions/sbom@v1",
  },
);
