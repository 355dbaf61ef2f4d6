import { testAudit } from "./examples.ts";
import { undocumentedPermissions } from "./undocumented-permissions.ts";

testAudit(
  undocumentedPermissions,
  {
    "a grant without a reason": [
      "on: push",
      "jobs:",
      "  a:",
      "    permissions:",
      "      contents: read",
      "",
    ].join("\n"),
    "a comment that says nothing": ["on: push", "permissions:", "  contents: write #", "jobs: {}"].join("\n"),
  },
  {
    "a reason": [
      "on: push",
      "jobs:",
      "  a:",
      "    permissions:",
      "      contents: read # to check out the project",
      "      issues: 'write' # to tell",
    ].join("\n"),
    "none at all": ["on: push", "permissions: {}", "jobs: {}"].join("\n"),
  },
);
