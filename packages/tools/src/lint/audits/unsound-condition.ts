import type { Audit } from "../audit.ts";
import { conditionsOf } from "./conditions.ts";

/** Text around `${{ }}`, the line end of a block too, makes a string of it, and a string is true. */
export const unsoundCondition: Audit = {
  name: "unsound-condition",
  fix: "write the condition without braces, or put all of it inside one pair.",
  check: (workflow) =>
    conditionsOf(workflow)
      .filter(({ text = "" }) => text.includes("${{") && !/^\$\{\{(?:(?!\}\}|\$\{\{)[\s\S])*\}\}$/.test(text))
      .map(({ line }) => ({ line, message: "This condition is a text, and so always true." })),
};
