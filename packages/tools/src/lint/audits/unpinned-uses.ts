import type { Audit } from "../audit.ts";
import { ownPath } from "../own.ts";
import { usesOf } from "./uses.ts";

/** Tags and branches move: tj-actions/changed-files was one moved tag (CVE-2025-30066). */
export const unpinnedUses: Audit = {
  name: "unpinned-uses",
  fix: "name the commit and its version: `owner/name@<40 hex digits> # v1.2.3`.",
  check: (workflow) =>
    usesOf(workflow).flatMap(({ text = "", comment, line }) => {
      if (text.startsWith("docker://") || ownPath(text) !== undefined) return [];
      if (!/@[0-9a-f]{40}$/.test(text)) return [{ line, message: `\`${text}\` is not pinned to a commit.` }];
      if (/^v\d+\.\d+\.\d+\b/.test(comment ?? "")) return [];
      return [{ line, message: `\`${text}\` does not say which version its commit is.` }];
    }),
};
