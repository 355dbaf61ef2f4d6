import { type Files, limits, OspoError } from "@ospo-actions/core";
import type { PolicyReference } from "./reference.ts";

/** Where policies of other repositories come from: GitHub's contents API, or a folder. */
export interface PolicySource {
  /** The text of a policy; `undefined` where there is none. */
  read(reference: PolicyReference): Promise<string | undefined>;
}

/** Policies from a folder that holds `OWNER/REPO/path`, as a checkout of each would; refs are not looked at. */
export function folderSource(files: Pick<Files, "read" | "stat">, folder: string): PolicySource {
  return {
    async read({ repository, path }) {
      const file = `${folder}/${repository}/${path}`;
      const entry = await files.stat(file);
      return entry?.kind === "file" ? files.read(file, limits.policyBytes) : undefined;
    },
  };
}

/** For who has no way to other repositories: every reference is an error that says so. */
export const noSource: PolicySource = {
  read({ repository }) {
    const fix =
      "Set `policy-token` to a token that may read its contents, or `github-token` if it is public.";
    return Promise.reject(
      new OspoError("CONFIG", `The policy of ${repository} cannot be read without a token`, { fix }),
    );
  },
};
