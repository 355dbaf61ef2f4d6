import { directoryState, type Host, inputError, OspoError, type StateStore } from "@ospo-actions/core";
import type { GitHub } from "../github.ts";

/**
 * The store that the input `state` names: `dir:PATH` or `branch:NAME`; `undefined` without the input. INPUT for
 * anything else, for a folder that a workflow may not write, and for a branch without a repository and its token.
 */
export async function openState(
  state: string | undefined,
  github: () => Promise<GitHub | undefined>,
  host: Host,
): Promise<StateStore | undefined> {
  if (state === undefined) return undefined;
  const [, kind, name = ""] = /^(dir|branch):(.+)$/.exec(state) ?? [];
  if (kind === "dir") return directoryState(await stateFolder(name, host));
  if (kind !== "branch")
    throw inputError([`state: must be dir:PATH or branch:NAME, not "${state.slice(0, 100)}"`]);
  const client = await github();
  const repository = host.env.GITHUB_REPOSITORY;
  if (client === undefined || !repository)
    throw new OspoError("INPUT", "state: branch:NAME wants a workflow of a repository and its token");
  const { branchState } = await import("../branch-state.ts");
  return branchState({ github: client, repository, branch: name });
}

/** On a runner it has to be where an action may write; a command's user may name any folder. */
async function stateFolder(path: string, { files, kind }: Host): Promise<string> {
  await files.stat(path);
  const folder = files.resolve(path);
  const isInside = [files.workspace, files.temporary].some((root) =>
    folder.startsWith(`${files.resolve(root)}/`),
  );
  if (kind === "command" || isInside) return folder;
  throw inputError([`state: dir:${files.display(path)} is outside the workspace`]);
}
