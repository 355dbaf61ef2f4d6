import { type Host, lazily } from "@ospo-actions/core";
import type { Outlet, Outside } from "@ospo-actions/report";
import type { UploadOptions } from "../artifact.ts";
import type { GitHub } from "../github.ts";
import { artifactOutlet } from "./artifact-outlet.ts";
import { sarifOutlet } from "./sarif-outlet.ts";
import { visibilities } from "./visibility.ts";

/** The inputs that send a report beyond this machine; an action has those that apply to it. */
export interface OutsideInputs {
  readonly githubToken?: string | undefined;
  readonly artifactName?: string | undefined;
  readonly sarifUpload?: boolean;
  readonly publishPrivate?: boolean;
}

/** The client of this run, made when it is first asked for. */
export function lazyGitHub(token: string | undefined, host: Host): () => Promise<GitHub> {
  return lazily(async () => {
    const { createGitHub } = await import("../github.ts");
    return createGitHub({ host, auth: { token: token ?? "" } });
  });
}

interface OutsideOptions {
  readonly github?: () => Promise<GitHub>;
  /** Outlets of the action's own. */
  readonly further?: readonly Outlet[];
  readonly upload?: UploadOptions;
}

/** What `publish` may reach beyond this machine: what the inputs ask for, and what the action adds. */
export function outsideOf(
  inputs: OutsideInputs,
  host: Host,
  { github = lazyGitHub(inputs.githubToken, host), further = [], upload = {} }: OutsideOptions = {},
): Outside {
  const { artifactName, sarifUpload = false, publishPrivate = false } = inputs;
  return {
    outlets: [
      ...(artifactName ? [artifactOutlet(artifactName, host, upload)] : []),
      ...(sarifUpload ? [sarifOutlet(github, host)] : []),
      ...further,
    ],
    visibilityOf: visibilities(github),
    publishPrivate,
  };
}
