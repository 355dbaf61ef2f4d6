import type { RepositorySeed } from "./seed.ts";

/** `owner` and `repo` of the repository in most tests. */
export const app = { owner: "acme", repo: "app" } as const;

/** All that a job may ask for. */
export const everything = {
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  checks: "write",
  "security-events": "write",
  actions: "read",
} as const;

/** A private repository with something of everything: issue 1, pull request 2, branches `main` and `change`. */
export const privateApp: RepositorySeed = {
  name: "acme/app",
  visibility: "private",
  topics: ["ospo"],
  license: "MIT",
  properties: { tier: "1" },
  files: { "README.md": "# App", LICENSE: "MIT License", "bin/x": Buffer.from([0, 1, 2]) },
  branches: { change: { "README.md": "# Changed" } },
  labels: ["license"],
  issues: [{ title: "Old", body: "text", author: "mona", comments: [{ author: "mona", body: "first" }] }],
  pulls: [{ title: "Change", body: "", head: "change", author: "mona" }],
  artifacts: [{ name: "report", runId: 7, zip: Buffer.from("PK") }],
  comparisons: { "main...change": [] },
  sbom: {
    SPDXID: "SPDXRef-DOCUMENT",
    spdxVersion: "SPDX-2.3",
    name: "com.github.acme/app",
    dataLicense: "CC0-1.0",
    documentNamespace: "https://spdx.example/acme/app",
    creationInfo: { created: "2026-01-01T00:00:00Z", creators: ["Tool: test"] },
    packages: [],
  },
};
