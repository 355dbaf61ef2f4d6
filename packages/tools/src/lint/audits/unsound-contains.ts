import type { Audit } from "../audit.ts";
import { conditionsOf } from "./conditions.ts";

/** `contains` of a text finds parts of words: a branch `mai` is in `main develop`. */
export const unsoundContains: Audit = {
  name: "unsound-contains",
  fix: 'compare with `==`, or look in a list: `contains(fromJSON(\'["a", "b"]\'), …)`.',
  check: (workflow) =>
    conditionsOf(workflow)
      .filter(({ text = "" }) => /\bcontains\(\s*'[^']*'\s*,\s*[a-z_]+\s*[.[]/i.test(text))
      .map(({ line }) => ({ line, message: "`contains` takes any part of the text for a member." })),
};
