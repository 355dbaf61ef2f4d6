import { artipacked } from "./artipacked.ts";
import { testAudit } from "./examples.ts";

testAudit(
  artipacked,
  {
    "a checkout without a word": "- uses: actions/checkout@v7",
    "one that says true": ["- uses: actions/checkout@v7", "  with: { persist-credentials: true }"].join("\n"),
    "one in a composite action": "runs: { using: composite, steps: [{ uses: actions/checkout@v7 }] }",
  },
  {
    "a checkout that says false": [
      "- uses: actions/checkout@v7",
      "  with: { persist-credentials: false }",
    ].join("\n"),
    "another action": "- uses: actions/setup-node@v7",
  },
);
