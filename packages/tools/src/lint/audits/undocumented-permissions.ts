import type { Audit } from "../audit.ts";

/** A reviewer has to see what a grant is for. */
export const undocumentedPermissions: Audit = {
  name: "undocumented-permissions",
  fix: "say what for, on the same line: `contents: read # to check out the project`.",
  check: ({ root, jobs }) =>
    [root, ...jobs.map(({ value }) => value)]
      .flatMap((value) => value.get("permissions")?.entries ?? [])
      .filter(({ value }) => value.text !== "none" && value.comment === undefined)
      .map(({ key, value }) => ({ line: value.line, message: `\`${key}: ${value.text}\` has no reason.` })),
};
