import type { Audit } from "../audit.ts";

/** A job that hangs is otherwise ended after six hours. */
export const timeoutMinutes: Audit = {
  name: "timeout-minutes",
  fix: "add `timeout-minutes:` to the job.",
  check: ({ jobs }) =>
    jobs
      .filter(({ uses, value }) => uses === undefined && value.get("timeout-minutes") === undefined)
      .map(({ id, value }) => ({ line: value.line, message: `The job \`${id}\` has no time limit.` })),
};
