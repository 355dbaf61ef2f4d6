import { basename, dirname, join } from "node:path";
import { type Env, type Files, limits, OspoError } from "@ospo-actions/core";
import type { Reading } from "./build.ts";
import { withoutCredentials } from "./credentials.ts";
import { withInstalledLicenses } from "./installed.ts";
import { chooseLock, hasLock, type Manager, managerOf, type Nearby } from "./managers.ts";
import { readManifest } from "./manifest.ts";
import { memberDrift } from "./member-drift.ts";
import { readNpm } from "./npm/project.ts";
import { withPatchPackage } from "./patch-package.ts";

/** A project's lock file as read, and its text, for the lines of findings. */
export interface ProjectReading extends Reading {
  readonly text: string;
}

export interface ReadOptions {
  /** Licenses that the lock does not state are read from what is installed; `true` unless told. */
  readonly installedLicenses?: boolean;
}

/**
 * Reads the project at `path`, a folder or a lock file: finds the lock file, reads it, and completes
 * licenses from what is installed. Nothing is installed or run. `env` names yarn's caches (`YARN_*`, `HOME`).
 */
export async function readProject(
  path: string,
  files: Files,
  env: Env = {},
  { installedLicenses = true }: ReadOptions = {},
): Promise<ProjectReading> {
  const { folder, file, manager } = await findLock(path, files);
  const lockPath = join(folder, file);
  const text = withoutCredentials(await files.read(lockPath, limits.lockfileBytes));
  const locked = await readers[manager](text, folder, files.display(lockPath), files);
  const reading = await withPatchPackage(locked, folder, files);
  const drift = await memberDrift(reading, folder, files);
  const whole = installedLicenses ? await withInstalledLicenses(reading, folder, files, env) : reading;
  return { ...whole, problems: [...whole.problems, ...drift], text };
}

async function findLock(
  path: string,
  files: Files,
): Promise<{ folder: string; file: string; manager: Manager }> {
  const shown = files.display(path);
  await files.admit(path).catch((error: unknown) => {
    throw error instanceof OspoError && error.code === "NOT_FOUND"
      ? new OspoError("INPUT", `path: ${shown} does not exist`, {
          fix: "Paths are relative to the workspace.",
        })
      : error;
  });
  const entry = await files.stat(path);
  if (entry?.kind === "folder") {
    const names = await files.list(path);
    const nearby = hasLock(names) ? {} : await locksNearby(path, files);
    return { folder: path, ...chooseLock(names, shown, nearby) };
  }
  await files.admit(dirname(path));
  return { folder: dirname(path), file: basename(path), manager: managerOf(basename(path), shown) };
}

/** Where else a lock file is, for whoever named the wrong folder. */
async function locksNearby(path: string, files: Files): Promise<Nearby> {
  const above = await lockAbove(path, files);
  return above === undefined ? { below: await locksBelow(path, files) } : { above };
}

/** Entries that are looked at for a hint, and folders that hold other people's projects. */
const hintEntries = 2_000;
const notOurs = /^(?:\..*|node_modules|bower_components|vendor|dist|build|out|coverage)$/;

/** Folders with a lock file in the two levels below, in the order of their names. */
async function locksBelow(top: string, files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  let left = hintEntries;
  let level = [top];
  for (let depth = 0; depth < 2; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const name of await files.list(folder)) {
        if (notOurs.test(name) || left-- <= 0) continue;
        const path = join(folder, name);
        const entry = await files.stat(path).catch(() => undefined);
        if (entry?.kind !== "folder") continue;
        if (hasLock(await files.list(path))) found.push(files.display(path));
        else next.push(path);
      }
    }
    level = next;
  }
  return found;
}

/** The nearest folder above that holds a lock file, inside the workspace. */
async function lockAbove(path: string, files: Files): Promise<string | undefined> {
  for (let at = path; files.display(at) !== "." && !/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(at)); ) {
    at = dirname(files.resolve(at));
    if (hasLock(await files.list(at))) return files.display(at);
  }
  return undefined;
}

type Reader = (text: string, folder: string, manifest: string, files: Files) => Promise<Reading>;

const readers: Readonly<Record<Manager, Reader>> = {
  npm: (text, folder, manifest, files) =>
    readNpm(text, manifest, nameOf(folder, files), (place) => readManifest(join(folder, place), files)),
  pnpm: async (text, folder, manifest, files) => {
    const { readPnpm } = await import("./pnpm/project.ts");
    return readPnpm(text, manifest, nameOf(folder, files), (place) =>
      readManifest(join(folder, place), files),
    );
  },
  yarn: async (...lock) => (await import("./yarn/project.ts")).readYarn(...lock),
  bun: async (text, folder, manifest, files) => {
    const { readBun } = await import("./bun/project.ts");
    return readBun(text, manifest, nameOf(folder, files), (place) =>
      readManifest(join(folder, place), files),
    );
  },
};

function nameOf(folder: string, files: Files): string {
  return basename(files.resolve(folder)) || "project";
}
