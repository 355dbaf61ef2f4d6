// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { unsoundTernary } from "./unsound-ternary.ts";

testAudit(
  unsoundTernary,
  {
    "an empty text": "- run: x\n  env: { A: \"${{ inputs.a && '' || 'b' }}\" }",
    "a false in brackets": "- run: x\n  env: { A: \"${{ inputs.a && (false) || 'b' }}\" }",
  },
  {
    "a text": "- run: x\n  env: { A: \"${{ inputs.a && 'a' || '' }}\" }",
    "two conditions": "- run: x\n  env: { A: '${{ inputs.a && inputs.b || inputs.c }}' }",
  },
);
