import { basename, join } from "node:path";
import { eachItem, type Files, type JsonObject, OspoError } from "@ospo-actions/core";
import type { Reading } from "../build.ts";
import { manifestPath } from "../folder-draft.ts";
import { readManifest } from "../manifest.ts";
import { memberFolders } from "../member-folders.ts";
import { unreadableProblem } from "../problem.ts";
import { readBerryLock } from "./berry.ts";
import { linkedFolder, readClassicLock } from "./classic.ts";
import { splitPattern } from "./key.ts";
import { locate } from "./locator.ts";
import { parseYarnLock, textOf, type YarnLock } from "./lock.ts";
import { catalogsOf, extensionsOf, readYarnSettings } from "./settings.ts";

/**
 * Reads a yarn.lock of yarn 1 to 4, and what it leaves to each package.json: names, versions, which dependencies
 * are for development and, with yarn 1, who the members are. NOT_FOUND without a package.json in `folder`.
 */
export async function readYarn(
  text: string,
  folder: string,
  manifest: string,
  files: Files,
): Promise<Reading> {
  const lock = parseYarnLock(text, manifest);
  const project = await readManifest(folder, files);
  if (project === undefined) {
    const shown = files.display(join(folder, "package.json"));
    throw new OspoError(
      "NOT_FOUND",
      `${manifest} cannot be read without ${shown}, which is not there or no JSON`,
      {
        fix: "A yarn.lock does not say what is for development only: check out the package.json files beside it.",
      },
    );
  }
  const isClassic = lock.dialect === "classic";
  const { folders: members, unreadable } = isClassic
    ? await memberFolders(project.workspaces, folder, files)
    : { folders: workspacesOf(lock), unreadable: [] };
  const linked = isClassic ? linkedByClassic(lock) : linkedByBerry(lock);
  const abouts = new Map<string, JsonObject>([["", project]]);
  const found = await eachItem([...new Set([...members, ...linked])], (path) =>
    readManifest(join(folder, path), files),
  );
  for (const result of found) if (result.ok && result.value) abouts.set(result.item, result.value);
  const manifestOf = (path: string): JsonObject | undefined => abouts.get(path);
  const name = basename(files.resolve(folder)) || "project";
  const settings = isClassic ? {} : await readYarnSettings(folder, files);
  const added = { catalogs: catalogsOf(settings), extensions: extensionsOf(settings) };
  const reading = isClassic
    ? readClassicLock(lock, manifest, name, members, manifestOf)
    : readBerryLock(lock, manifest, name, manifestOf, added);
  const lost = members.filter((path) => !abouts.has(path));
  return {
    ...reading,
    problems: [
      ...reading.problems,
      ...unreadable.map((pattern) =>
        unreadableProblem(pattern, "a pattern of `workspaces` that is read", manifest),
      ),
      ...lost.map((path) =>
        unreadableProblem(manifestPath(path), "a package.json that can be read", manifest),
      ),
    ],
    unreadable: reading.unreadable + unreadable.length + lost.length,
  };
}

function workspacesOf({ entries }: YarnLock): readonly string[] {
  return entries.flatMap(({ fields }) => locate(textOf(fields.get("resolution")) ?? "").workspace || []);
}

function linkedByBerry({ entries }: YarnLock): readonly string[] {
  return entries.flatMap(({ fields }) => locate(textOf(fields.get("resolution")) ?? "").linked ?? []);
}

function linkedByClassic({ entries }: YarnLock): readonly string[] {
  return entries.flatMap(({ patterns: [first = ""] }) => linkedFolder(splitPattern(first).range) ?? []);
}
