/** How much work a remedy is for one repository: an hour, a day, or a habit that takes months. */
export type Effort = "small" | "medium" | "large";

export interface Remedy {
  readonly effort: Effort;
  /** What to do, in one sentence that may hold `code`. */
  readonly how: string;
}

/** What raises each check of Scorecard v5.5; one that no work raises (`Maintained`, `Contributors`) is not here. */
const remedies: ReadonlyMap<string, Remedy> = new Map([
  [
    "Binary-Artifacts",
    { effort: "medium", how: "Take built files out of the repository and build them in the workflow." },
  ],
  [
    "Branch-Protection",
    {
      effort: "small",
      how: "Protect default and release branches by a ruleset; one of the organization serves all.",
    },
  ],
  ["CI-Tests", { effort: "medium", how: "Run the tests in a workflow on each pull request." }],
  [
    "CII-Best-Practices",
    { effort: "medium", how: "Answer the questions at bestpractices.dev for the badge." },
  ],
  ["Code-Review", { effort: "large", how: "Require a review by somebody else before a merge." }],
  [
    "Dangerous-Workflow",
    {
      effort: "small",
      how: "Run no code of a pull request in `pull_request_target`, and put no text of others into a `run:` script.",
    },
  ],
  ["Dependency-Update-Tool", { effort: "small", how: "Add a Dependabot or Renovate configuration." }],
  ["Fuzzing", { effort: "large", how: "Write fuzz or property tests, or join OSS-Fuzz." }],
  ["License", { effort: "small", how: "Put the license's text into a file `LICENSE`." }],
  ["Packaging", { effort: "medium", how: "Publish the package from a workflow." }],
  [
    "Pinned-Dependencies",
    {
      effort: "small",
      how: "Name actions and images by their digest, and install from a lock file; tools do it and keep it up.",
    },
  ],
  [
    "SAST",
    {
      effort: "small",
      how: "Run CodeQL or another analysis on each pull request.",
    },
  ],
  ["SBOM", { effort: "small", how: "Attach an SBOM to each release." }],
  [
    "Security-Policy",
    {
      effort: "small",
      how: "Write a `SECURITY.md`; one in the organization's `.github` repository serves all.",
    },
  ],
  [
    "Signed-Releases",
    { effort: "medium", how: "Attach signatures or provenance to the files of each release." },
  ],
  [
    "Token-Permissions",
    { effort: "small", how: "Begin each workflow with `permissions: {}` and grant to jobs what they need." },
  ],
  ["Vulnerabilities", { effort: "medium", how: "Update the dependencies that the check names." }],
  ["Webhooks", { effort: "small", how: "Give each webhook a secret." }],
]);

/** What to do about a check; `undefined` where no work of a maintainer raises it, and for unknown ones. */
export function remedyOf(check: string): Remedy | undefined {
  return remedies.get(check);
}
