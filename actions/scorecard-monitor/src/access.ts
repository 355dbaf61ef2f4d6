import type { Host } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { lazyGitHub } from "@ospo-actions/github/outside";
import type { Inputs } from "./inputs.ts";

/** GitHub with the run's token, made when it is first needed; `undefined` without a token. */
export type Access = () => Promise<GitHub | undefined>;

export function accessOf({ githubToken: token }: Inputs, host: Host): Access {
  return token ? lazyGitHub(token, host) : async () => undefined;
}
