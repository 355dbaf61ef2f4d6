import type { Audit } from "../audit.ts";
import { usesOf } from "./uses.ts";

/**
 * `./` is whatever was checked out last, in a workflow that others call the caller's tree: whose code runs is up
 * to that. `$/` is the workflow's own repository and commit.
 */
export const selfRepository: Audit = {
  name: "self-repository",
  fix: "write `$/` for `./`.",
  check: (workflow) =>
    usesOf(workflow)
      .filter(({ text = "" }) => /^\.[\\/]/.test(text))
      .map(({ text, line }) => ({ line, message: `\`${text}\` is looked for in what was checked out.` })),
};
