import { testAudit } from "./examples.ts";
import { excessivePermissions } from "./excessive-permissions.ts";

testAudit(
  excessivePermissions,
  {
    "none on top": ["on: push", "jobs: {}"].join("\n"),
    "a grant to every job": ["on: push", "permissions: { contents: read }", "jobs: {}"].join("\n"),
    "read-all on top": ["on: push", "permissions: read-all", "jobs: {}"].join("\n"),
    "write-all in a job": ["on: push", "permissions: {}", "jobs: { a: { permissions: write-all } }"].join(
      "\n",
    ),
  },
  {
    "nothing on top, one grant in a job": [
      "on: push",
      "permissions: {}",
      "jobs: { a: { permissions: { contents: read } } }",
    ].join("\n"),
    "an action, which has no permissions": "runs: { using: node24 }",
  },
);
