// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { testAudit } from "./examples.ts";
import { overprovisionedSecrets } from "./overprovisioned-secrets.ts";

testAudit(
  overprovisionedSecrets,
  {
    "all of them": ["- run: x", "  env: { A: '${{ toJSON(secrets) }}' }"].join("\n"),
    "one by a computed name": ["- run: x", "  env: { A: '${{ secrets[matrix.name] }}' }"].join("\n"),
    "all values": ["- run: x", "  env: { A: \"${{ join(secrets.*, ' ') }}\" }"].join("\n"),
  },
  {
    one: ["- run: x", "  env: { A: '${{ secrets.A }}' }"].join("\n"),
    "one in brackets": ["- run: x", "  env: { A: \"${{ secrets['A'] }}\" }"].join("\n"),
    "the word in a text": ["- run: x", "  env: { A: \"${{ 'secrets' }}\" }"].join("\n"),
  },
);
