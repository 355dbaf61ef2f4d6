// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { secretsInherit } from "./secrets-inherit.ts";

testAudit(
  secretsInherit,
  {
    inherit: "jobs: { a: { uses: a/b/.github/workflows/c.yml@v1, secrets: inherit } }",
  },
  {
    "secrets by name":
      "jobs: { a: { uses: a/b/.github/workflows/c.yml@v1, secrets: { A: '${{ secrets.A }}' } } }",
  },
);
