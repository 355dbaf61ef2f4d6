import { testAudit } from "./examples.ts";
import { insecureCommands } from "./insecure-commands.ts";

testAudit(
  insecureCommands,
  {
    "it in a step": ["- run: x", "  env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }"].join("\n"),
    "it in a job": "jobs: { a: { env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' } } }",
    "it for all": ["on: push", "env: { actions_allow_unsecure_commands: 1 }", "jobs: {}"].join("\n"),
  },
  {
    "another variable": ["- run: x", "  env: { A: true }"].join("\n"),
  },
);
