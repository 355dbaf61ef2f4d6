import { defineAction, sharedInputs, sharedOutputs } from "@ospo-actions/core";
import { causes } from "@ospo-actions/scorecard";

/** What may fail the run. */
export const gates = ["regression", "below-minimum", "waiver-expired", "stale"] as const;
/** Where scores may come from, in the order in which they are asked. */
export const sourceNames = ["results", "api", "deps.dev", "cli"] as const;

export const spec = defineAction({
  name: "Scorecard monitor",
  description:
    "Follow the OpenSSF Scorecards of an organization: what changed, by how much and why, in one report and one living issue.",
  permissions: {
    contents: {
      access: "write",
      why: "commit the database and the report; to only read them, `read` is enough",
    },
    issues: { access: "write", why: "keep the issue (`generate-issue`)" },
    "pull-requests": { access: "write", why: "open the pull request (`pull-request`)" },
  },
  inputs: {
    scope: {
      type: "string",
      optional: true,
      description:
        "JSON file that lists the repositories, as of ossf/scorecard-monitor (version 1 or 2). Not needed with `discovery-enabled` or `results-path`; without any of them the workflow's own repository is watched.",
    },
    database: {
      type: "string",
      optional: true,
      description:
        "File that keeps the scores between runs: a database of ossf/scorecard-monitor (version 1 or 2), or our own history.",
    },
    report: { type: "string", optional: true, description: "Markdown file to write the scores to." },
    "results-path": {
      type: "list",
      optional: true,
      description:
        "Files, folders or globs with results of Scorecard, which come before those of the API: an object, an array, or an object a line.",
    },
    "github-token": sharedInputs["github-token"],
    "auto-commit": {
      type: "boolean",
      default: false,
      description: "Together with `auto-push`: commit the database, the report and the scope.",
    },
    "auto-push": {
      type: "boolean",
      default: false,
      description:
        "Commit through GitHub's API on top of what is on the branch; never forced, so nobody's commit is lost.",
    },
    "generate-issue": {
      type: "boolean",
      default: false,
      description:
        "Keep one issue for each organization that says what regressed and why; it is edited in place and closed when all is well.",
    },
    "issue-title": {
      type: "string",
      default: "OpenSSF Scorecard Report Updated!",
      description: "Title of the issue; the organization is added where there are several.",
    },
    "issue-assignees": {
      type: "list",
      default: [],
      description: "People whom the issue is assigned to when it is made.",
    },
    "issue-labels": { type: "list", default: [], description: "Labels of the issue." },
    "discovery-enabled": {
      type: "boolean",
      default: false,
      description:
        "Watch the organizations' repositories too, and add them to the scope file. None is ever dropped from it.",
    },
    "discovery-orgs": {
      type: "list",
      default: [],
      description: "Organizations or people whose repositories are discovered.",
    },
    "report-tags-enabled": {
      type: "boolean",
      default: false,
      description: "Replace only what stands between two tags of the report file.",
    },
    "report-start-tag": {
      type: "string",
      default: "<!-- OPENSSF-SCORECARD-MONITOR:START -->",
      description: "Tag behind which the report begins.",
    },
    "report-end-tag": {
      type: "string",
      default: "<!-- OPENSSF-SCORECARD-MONITOR:END -->",
      description: "Tag before which it ends.",
    },
    "max-request-in-parallel": {
      type: "number",
      min: 1,
      max: 200,
      default: 10,
      description: "Repositories that are asked for at a time.",
    },
    "render-badge": {
      type: "boolean",
      default: false,
      description: "Show Scorecard's badge in the report file in place of the number.",
    },
    "report-tool": {
      type: "choice",
      choices: ["scorecard-visualizer", "deps.dev", "scorecard.dev"],
      default: "scorecard-visualizer",
      description: "Site that the report file links to.",
    },
    sources: {
      type: "list",
      choices: sourceNames,
      default: ["results", "api", "deps.dev"],
      description:
        "Where scores may come from, asked in this order until one has a score. `cli` runs Scorecard in the job: for private repositories and GitHub Enterprise Server, about 10 s each.",
    },
    "api-url": {
      type: "string",
      optional: true,
      description:
        "Scorecard API to ask: your own, or OpenSSF's. Default: `SCORECARD_API_URL` of the environment, else `https://api.scorecard.dev`.",
    },
    "deps-dev-url": {
      type: "string",
      optional: true,
      description:
        "deps.dev API to ask. Default: `DEPS_DEV_API_URL` of the environment, else `https://api.deps.dev`.",
    },
    "cli-version": {
      type: "string",
      default: "5.5.0",
      description: "Version of Scorecard's command line that the source `cli` runs.",
    },
    "cli-url": {
      type: "string",
      default: "https://github.com/ossf/scorecard/releases/download",
      description: "Where its releases are, or a mirror of them.",
    },
    "cli-sha256": {
      type: "string",
      optional: true,
      description:
        "SHA-256 that its archive must have. Default: what `scorecard_checksums.txt` of the release says.",
    },
    timeout: {
      type: "number",
      min: 0.1,
      max: 300,
      default: 15,
      description: "Seconds after which one request is given up.",
    },
    patience: {
      type: "number",
      min: 0,
      max: 3600,
      default: 300,
      description: "Seconds for which results that an API is still making are waited for, in all.",
    },
    "database-format": {
      type: "choice",
      choices: ["auto", "compatible", "compact"],
      default: "auto",
      description:
        "`compatible`: version 2 of ossf/scorecard-monitor, totals only; `compact`: our own history, with every check; `auto`: as the file is, `compact` for a new one.",
    },
    state: {
      type: "string",
      optional: true,
      description:
        "Where to keep the history of every check beside a `compatible` database: `dir:PATH` or `branch:NAME`.",
    },
    "import-history": {
      type: "boolean",
      default: false,
      description:
        "Take every version of the database file that git knows into our own history, once is enough. Wants `fetch-depth: 0`.",
    },
    "retention-days": {
      type: "number",
      min: 1,
      optional: true,
      description: "Days for which our own history keeps readings; the newest always stays. Default: all.",
    },
    "history-csv-file": { type: "string", optional: true, description: "Where to write the history as CSV." },
    "history-jsonl-file": {
      type: "string",
      optional: true,
      description: "Where to write the history as JSON, a reading a line.",
    },
    "discovery-names": {
      type: "list",
      default: [],
      description: "Globs over the names of discovered repositories; those with `!` take away.",
    },
    "discovery-topics": {
      type: "list",
      default: [],
      description: "Discover only what has one of these topics.",
    },
    "discovery-archived": {
      type: "boolean",
      default: false,
      description: "Discover archived repositories too.",
    },
    "discovery-forks": { type: "boolean", default: false, description: "Discover forks too." },
    "discovery-private": {
      type: "boolean",
      default: false,
      description: "Discover private and internal repositories too, as far as the token sees them.",
    },
    "discovery-pushed-within": {
      type: "number",
      min: 1,
      optional: true,
      description: "Discover only what was pushed to within this many days.",
    },
    "group-by": {
      type: "string",
      optional: true,
      description: "Groups of the report: `owner`, `topic`, or `property:NAME` for a custom property.",
    },
    policy: {
      type: "string",
      optional: true,
      description: "Policy file with minima and waivers. Default: `.github/ospo.yml`, where there is one.",
    },
    "policy-token": {
      type: "string",
      secret: true,
      optional: true,
      description:
        "Token for policies of other repositories that the policy extends. Default: `github-token`.",
    },
    gate: {
      type: "list",
      choices: gates,
      default: ["below-minimum", "waiver-expired"],
      description: "What is a `fail`; the others are a `review`.",
    },
    threshold: {
      type: "number",
      min: 0,
      max: 10,
      default: 0.25,
      description: "Points that a repository must lose to be a regression.",
    },
    "alert-causes": {
      type: "list",
      choices: causes,
      default: ["code", "settings", "visibility"],
      description:
        "Causes that count for a regression: `code`, `settings`, `environment` (time), `version` (of Scorecard), `source` (or set of checks), `visibility` (a check turned inconclusive).",
    },
    "alert-days": {
      type: "number",
      min: 1,
      default: 30,
      description: "Days for which a regression stays in the issue, unless it is mended before.",
    },
    "stale-after": {
      type: "number",
      min: 1,
      default: 30,
      description: "Days after which a score is stale.",
    },
    "pull-request": {
      type: "string",
      optional: true,
      description:
        "Branch to commit to instead, from which a pull request is opened and kept up to date, such as `ospo/scorecard`.",
    },
    "fail-on": sharedInputs["fail-on"],
    "report-file": sharedInputs["report-file"],
    "html-file": sharedInputs["html-file"],
    "sarif-file": {
      ...sharedInputs["sarif-file"],
      description: "Where to write what is new in this run as SARIF 2.1.0.",
    },
    "csv-file": sharedInputs["csv-file"],
    "artifact-name": sharedInputs["artifact-name"],
    "publish-private": sharedInputs["publish-private"],
  },
  outputs: {
    scores: {
      type: "json",
      description:
        "The scores as ossf/scorecard-monitor gives them: a list of `platform`, `org`, `repo`, `score`, `date`, `commit`, and `prevScore`, `prevDate`, `prevCommit`, `currentDiff` where they are known.",
    },
    changed: { type: "number", description: "Repositories whose score or checks changed in this run." },
    regressed: {
      type: "number",
      description: "Repositories that lost points, as `threshold` and `alert-causes` have it.",
    },
    "below-minimum": { type: "number", description: "Repositories below a minimum of the policy." },
    errors: { type: "number", description: "Repositories of which no source could tell." },
    ...sharedOutputs,
  },
});
