import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { StandIn } from "./options.ts";

/** Stands in for actions/checkout: copies the repository's files into the workspace, or below it at `path`. */
export const checkout: StandIn = async ({ inputs, repository, workspace }) => {
  const target = join(workspace, inputs.get("path") ?? "");
  await cp(repository.folder, target, {
    recursive: true,
    filter: (source) => !/[\\/](node_modules|\.git)$/.test(source),
  });
  return undefined;
};
