import type { Host } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import type { Inputs } from "./inputs.ts";

/** GitHub with the run's token, made when it is first needed; `undefined` without a token. */
export type Access = () => Promise<GitHub | undefined>;

export function accessOf({ githubToken: token }: Inputs, host: Host): Access {
  let made: Promise<GitHub> | undefined;
  return async () => {
    if (!token) return undefined;
    made ??= import("@ospo-actions/github").then(({ createGitHub }) =>
      createGitHub({ host, auth: { token } }),
    );
    return made;
  };
}
