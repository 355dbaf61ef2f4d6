import { anonymousDefinition } from "./anonymous-definition.ts";
import { testAudit } from "./examples.ts";

testAudit(
  anonymousDefinition,
  {
    "a workflow": "on: push\njobs: {}",
    "a job": "name: A\non: push\njobs: { a: { runs-on: ubuntu-latest } }",
  },
  { "names for all": "name: A\non: push\njobs: { a: { name: A }, b: { uses: $/.github/workflows/b.yml } }" },
  ".github/workflows/x.yml",
);
