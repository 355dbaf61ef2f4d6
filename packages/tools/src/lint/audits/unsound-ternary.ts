import type { Audit } from "../audit.ts";
import { expressionsOf } from "../expression.ts";

/** `a && '' || 'b'` is `'b'` whatever `a` is: an empty text counts as false. */
export const unsoundTernary: Audit = {
  name: "unsound-ternary",
  fix: "turn the condition around, so that the empty value stands last: `!a && 'b' || ''`.",
  check: ({ root }) =>
    root.scalars.flatMap((value) =>
      expressionsOf(value)
        .filter(({ text }) => /&&\s*\(?\s*(''|false|null|0)\s*\)?\s*\|\|/.test(text))
        .map(({ text, line }) => ({ line, message: `\`\${{ ${text} }}\` never gives its middle value.` })),
    ),
};
