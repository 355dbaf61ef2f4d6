import { concurrencyLimits } from "./concurrency-limits.ts";
import { testAudit } from "./examples.ts";

testAudit(
  concurrencyLimits,
  {
    "no limit": ["on: push", "jobs: {}"].join("\n"),
  },
  {
    "a group": ["on: push", "concurrency: a", "jobs: {}"].join("\n"),
    "a workflow for others to call": ["on: workflow_call", "jobs: {}"].join("\n"),
  },
  ".github/workflows/x.yml",
);
