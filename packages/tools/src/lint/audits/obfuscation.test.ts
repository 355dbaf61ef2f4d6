import { testAudit } from "./examples.ts";
import { obfuscation } from "./obfuscation.ts";

testAudit(
  obfuscation,
  {
    "a step up in the path": "- uses: actions/cache/../checkout@v7",
    "a slash before the version": "- uses: actions/checkout/@v7",
    "a double slash": "- uses: actions//checkout@v7",
    "a letter of another script": "- uses: aсtions/checkout@v7",
    "a backslash": "- uses: .\\actions\\x",
  },
  {
    "plain references": [
      "- uses: actions/cache/restore@v4",
      "- uses: ./actions/sbom",
      "- uses: docker://alpine",
    ].join("\n"),
  },
);
