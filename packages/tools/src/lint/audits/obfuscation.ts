import type { Audit } from "../audit.ts";
import { usesOf } from "./uses.ts";

/** A reference that is not written as it is read hides what runs. */
export const obfuscation: Audit = {
  name: "obfuscation",
  fix: "write the plain path of the action.",
  check: (workflow) =>
    usesOf(workflow)
      .filter(({ text = "" }) => /(?<!^docker:)\/\/|\/\.\.?(\/|@|$)|\/@|\\|[^\x20-\x7e]/.test(text))
      .map(({ text, line }) => ({ line, message: `\`${text}\` is not written plainly.` })),
};
