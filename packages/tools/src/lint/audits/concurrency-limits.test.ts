import { concurrencyLimits } from "./concurrency-limits.ts";
import { testAudit } from "./examples.ts";

testAudit(
  concurrencyLimits,
  {
    "a group alone": ["on: push", "concurrency: a", "jobs: {}"].join("\n"),
    "no limit": ["on: push", "jobs: {}"].join("\n"),
  },
  {
    "a group": ["on: push", "concurrency: { group: a, cancel-in-progress: false }", "jobs: {}"].join("\n"),
    "a workflow for others to call": ["on: workflow_call", "jobs: {}"].join("\n"),
  },
  ".github/workflows/x.yml",
);
