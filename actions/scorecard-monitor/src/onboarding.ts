/**
 * The workflow with which a repository publishes its score, as short as it can be: OpenSSF's server takes only
 * what a job of these actions alone has found (ossf/scorecard-action, workflow restrictions).
 */
const workflow = `name: Scorecard
on:
  push: { branches: [main] }
  schedule: [{ cron: "41 5 * * 2" }]
permissions: {}
jobs:
  scorecard:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: ossf/scorecard-action@2d1146689b8cda280b9bc96326124645441f03bc # v2.4.4
        with: { results_file: scorecard.json, results_format: json, publish_results: true }`;

/** How a repository comes to a score: a sentence, and the file to add. */
export const onboarding = `Public ones publish a score with this file, \`.github/workflows/scorecard.yml\`, on their default branch; the others can be scored in this job (\`sources: results, api, cli\`).\n\n${workflow}`;
