import type { Audit } from "../audit.ts";
import { expressionsOf } from "../expression.ts";

/** The runner masks a secret as a whole, not what is taken out of it. */
export const unredactedSecrets: Audit = {
  name: "unredacted-secrets",
  fix: "store each value as a secret of its own.",
  check: ({ root }) =>
    root.scalars.flatMap((value) =>
      expressionsOf(value)
        .filter(({ text }) => /\bfromJSON\s*\(\s*secrets\b/i.test(text))
        .map(({ text, line }) => ({ line, message: `A part of \`\${{ ${text} }}\` is not masked in logs.` })),
    ),
};
