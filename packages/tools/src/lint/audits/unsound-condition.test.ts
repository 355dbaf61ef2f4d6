// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { unsoundCondition } from "./unsound-condition.ts";

testAudit(
  unsoundCondition,
  {
    "text after the braces": ["- run: x", "  if: ${{ github.event_name == 'push' }} && success()"].join("\n"),
    "two pairs": ["- run: x", "  if: ${{ a }} ${{ b }}"].join("\n"),
    "the line end of a block": ["- run: x", "  if: |", "    ${{ false }}"].join("\n"),
    "a space, in a job": "jobs: { a: { if: '${{ false }} ' } }",
  },
  {
    "no braces": ["- run: x", "  if: github.event_name == 'push' && success()"].join("\n"),
    "one pair": ["- run: x", "  if: ${{ !cancelled() }}"].join("\n"),
    "a block without line end": ["- run: x", "  if: |-", "    ${{ false }}"].join("\n"),
  },
);
