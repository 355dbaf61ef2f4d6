import { join } from "node:path";
import { type Files, isObject, type JsonObject, limits, OspoError } from "@ospo-actions/core";
import type { Reading } from "./build.ts";
import type { Problem } from "./component.ts";
import { readManifest } from "./manifest.ts";
import { memberFolders } from "./member-folders.ts";

const renew = {
  npm: "npm install --package-lock-only",
  pnpm: "pnpm install --lockfile-only",
  yarn: "yarn install",
  bun: "bun install --lockfile-only",
} as const;

/** How many folders a message tells. */
const shown = 3;

/**
 * A problem where the workspace of the project in `folder` has members that its lock file does not list: what they
 * ask for is then not in it either.
 */
export async function memberDrift(
  { manager, manifest, drafts }: Reading,
  folder: string,
  files: Files,
): Promise<readonly Problem[]> {
  const [project] = drafts;
  if (project === undefined) return [];
  const about = { subject: project.purl, manifest, place: project.place, key: "members" };
  const file = manager === "pnpm" ? "pnpm-workspace.yaml" : "package.json";
  try {
    const workspaces = manager === "pnpm" ? await pnpmMembers(folder, files) : await members(folder, files);
    const { folders } = await memberFolders(workspaces, folder, files);
    const known = new Set(drafts.flatMap(({ role, path }) => (role === "package" ? [] : [path])));
    const unlisted = folders.filter((path) => !known.has(path)).map((path) => `\`${path}\``);
    if (unlisted.length === 0) return [];
    const more = unlisted.length > shown ? ` and ${unlisted.length - shown} more` : "";
    const message = `The lock file is out of date with \`${file}\`: it does not list the members ${unlisted.slice(0, shown).join(", ")}${more}. Run \`${renew[manager]}\` and commit the lock file.`;
    return [{ ...about, kind: "outdated", level: "review", message }];
  } catch (error) {
    if (!(error instanceof OspoError)) throw error;
    const message = `Whether the lock file lists all members of \`${file}\` is not known: ${error.message}.`;
    return [{ ...about, kind: "outdated", level: "note", message }];
  }
}

async function members(folder: string, files: Files): Promise<unknown> {
  return (await readManifest(folder, files))?.workspaces;
}

/** None where each member has a lock file of its own (`sharedWorkspaceLockfile`). */
async function pnpmMembers(folder: string, files: Files): Promise<unknown> {
  const workspace = await readYaml(join(folder, "pnpm-workspace.yaml"), files);
  const settings = await readText(join(folder, ".npmrc"), files);
  const isShared =
    workspace?.sharedWorkspaceLockfile !== false &&
    !/^\s*shared-workspace-lockfile\s*=\s*false\s*$/m.test(settings);
  return isShared ? workspace?.packages : undefined;
}

async function readYaml(path: string, files: Files): Promise<JsonObject | undefined> {
  const text = await readText(path, files);
  if (text.trim() === "") return undefined;
  const { load } = await import("js-yaml");
  try {
    const value = load(text, { maxAliases: 100 });
    return isObject(value) ? value : undefined;
  } catch (cause) {
    throw new OspoError("FORMAT", `${files.display(path)} is not YAML`, { cause });
  }
}

/** Empty where there is no file. */
async function readText(path: string, files: Files): Promise<string> {
  return (await files.stat(path))?.kind === "file" ? files.read(path, limits.manifestBytes) : "";
}
