import { testAudit } from "./examples.ts";
import { knownVulnerableActions } from "./known-vulnerable-actions.ts";

testAudit(
  knownVulnerableActions,
  {
    "one whose tags were moved": "- uses: tj-actions/changed-files@v45",
    "it at a commit": "- uses: reviewdog/action-setup@3d3c42e5aac5ba805825da76410c181273ba90b1",
  },
  {
    another: "- uses: actions/checkout@v7",
  },
);
