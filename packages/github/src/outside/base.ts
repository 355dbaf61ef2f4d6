import { type Host, readEvent } from "@ospo-actions/core";
import type { Base } from "../base.ts";
import { lazyGitHub } from "./outside.ts";

/** The inputs that say what a run is compared with. */
export interface BaseInputs {
  readonly base?: string | undefined;
  readonly githubToken: string | undefined;
}

/** Whether this run is to be compared: an input names a base, or a pull request or merge group has one. */
export async function hasBase({ base }: Pick<BaseInputs, "base">, host: Host): Promise<boolean> {
  if (base) return true;
  const { pull_request, merge_group } = await readEvent(host);
  return pull_request !== undefined || merge_group !== undefined;
}

/**
 * What a run is compared with (see `Base`); `undefined` where it has nothing. INPUT where `base` names nothing,
 * NOT_FOUND where it cannot be had without a token and there is none.
 */
export async function openBase(inputs: BaseInputs, host: Host): Promise<Base | undefined> {
  if (!(await hasBase(inputs, host))) return undefined;
  const { base = "", githubToken } = inputs;
  const { openBase } = await import("../base.ts");
  return openBase(base, host, githubToken ? lazyGitHub(githubToken, host) : undefined);
}
