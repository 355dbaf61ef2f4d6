import { testAudit } from "./examples.ts";
import { timeoutMinutes } from "./timeout-minutes.ts";

testAudit(
  timeoutMinutes,
  {
    "a job without a limit": "jobs: { a: { runs-on: ubuntu-latest, steps: [] } }",
  },
  {
    "one with": "jobs: { a: { timeout-minutes: 5 } }",
    "a call of a workflow, which cannot have one": "jobs: { a: { uses: ./.github/workflows/a.yml } }",
  },
);
