// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { unredactedSecrets } from "./unredacted-secrets.ts";

testAudit(
  unredactedSecrets,
  {
    "a part of a secret": ["- run: x", "  env: { A: '${{ fromJSON(secrets.A).password }}' }"].join("\n"),
  },
  {
    "a secret": ["- run: x", "  env: { A: '${{ secrets.A }}' }"].join("\n"),
  },
);
