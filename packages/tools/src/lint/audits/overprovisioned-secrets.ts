import type { Audit } from "../audit.ts";
import { expressionsOf } from "../expression.ts";

/** All of them, or one by a computed name: the runner then loads every secret. */
export const overprovisionedSecrets: Audit = {
  name: "overprovisioned-secrets",
  fix: "name each secret that the step needs.",
  check: ({ root }) =>
    root.scalars.flatMap((value) =>
      expressionsOf(value)
        .filter(({ reads }) => reads.some((name) => name === "secrets" || /^secrets(\[|\.\*)/.test(name)))
        .map(({ text, line }) => ({ line, message: `\`\${{ ${text} }}\` hands over every secret.` })),
    ),
};
