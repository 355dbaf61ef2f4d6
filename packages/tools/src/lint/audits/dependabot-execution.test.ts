import { dependabotExecution } from "./dependabot-execution.ts";
import { testAudit } from "./examples.ts";

testAudit(
  dependabotExecution,
  {
    "code that is allowed to run": "updates: [{ insecure-external-code-execution: allow }]",
  },
  {
    "code that is not": "updates: [{ insecure-external-code-execution: deny }]",
    "no word of it": "updates: [{}]",
  },
);
