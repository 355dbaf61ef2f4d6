import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Something that gets a bundle: an action or the local command. */
export interface Target {
  /** Its folder below `dist/`. */
  readonly name: string;
  /** Its folder in the workspace. */
  readonly source: string;
  /** Its compiled main file. */
  readonly entry: string;
}

/** Every action below `root`, and the local command as `cli`. */
export function targets(root: string): readonly Target[] {
  const actions = actionNames(root).map((name) => target(name, join(root, "actions", name)));
  return [...actions, target("cli", join(root, "packages/cli"))];
}

function target(name: string, source: string): Target {
  return { name, source, entry: join(source, "build/index.js") };
}

/** The names of the actions below `root`, sorted. */
export function actionNames(root: string): readonly string[] {
  return readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "package.json")))
    .sort();
}
