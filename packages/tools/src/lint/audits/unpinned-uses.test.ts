import { testAudit } from "./examples.ts";
import { unpinnedUses } from "./unpinned-uses.ts";

testAudit(
  unpinnedUses,
  {
    "a tag": "- uses: actions/checkout@v7",
    "a branch": "- uses: actions/checkout@main",
    "a short commit": "- uses: actions/checkout@3d3c42e # v7.0.1",
    "no version at all": "- uses: actions/checkout",
    "a commit without its version": "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
    "a version that moves": "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7",
    "a workflow": "jobs: { a: { uses: acme/x/.github/workflows/y.yml@v1 } }",
    "another's repository of our name": "- uses: OTHER/ospo-actions/actions/sbom@v1",
  },
  {
    "a commit with its version": "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "our own": [
      "- uses: OWNER/ospo-actions/actions/sbom@v1",
      "- uses: $/actions/sbom",
      "- uses: ./actions/sbom",
    ].join("\n"),
    "an image, which another audit reads": "- uses: docker://alpine",
  },
);
