// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { templateInjection } from "./template-injection.ts";

testAudit(
  templateInjection,
  {
    "a branch's name": "- run: echo ${{ github.head_ref }}",
    "a title": '- run: echo "${{ github.event.pull_request.title }}"',
    brackets: "- run: echo ${{ github['head_ref'] }}",
    "a function around it": "- run: echo ${{ format('{0}', github.ref_name) }}",
    "an input": "- run: echo ${{ inputs.path }}",
    "an output": "- run: echo ${{ steps.a.outputs.b }}",
    "an environment variable": "- run: echo ${{ env.A }}",
    "a matrix value": "- run: echo ${{ matrix.os }}",
    "the whole context": "- run: echo '${{ toJSON(github) }}'",
    "a harmless one beside it": "- run: echo ${{ github.sha }} ${{ github.actor }}",
    "a github-script": [
      "- uses: actions/github-script@v8",
      "  with: { script: 'f(\"${{ github.event.issue.body }}\")' }",
    ].join("\n"),
    "a script of any action": "- uses: a/b@v1\n  with: { inlineScript: 'az ${{ inputs.a }}' }",
    "a composite action": "runs: { using: composite, steps: [{ run: 'echo ${{ inputs.a }}', shell: bash }] }",
  },
  {
    "a commit and a run's number": "- run: echo ${{ github.sha }} ${{ github.run_id }}",
    "a constant": "- run: echo ${{ 'a.b' }} ${{ true }} ${{ 1.5 }}",
    "an environment variable of the step": [
      '- run: echo "$TITLE"',
      "  env: { TITLE: '${{ github.event.issue.title }}' }",
    ].join("\n"),
    "an input of an action": ["- uses: a/b@v1", "  with: { title: '${{ github.head_ref }}' }"].join("\n"),
  },
);
