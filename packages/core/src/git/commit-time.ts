import { createHash } from "node:crypto";
import { dirname, join, relative, sep } from "node:path";
import { OspoError } from "../errors.ts";
import type { Files } from "../files.ts";
import { limits } from "../limits.ts";
import { GitStore } from "./store.ts";

/**
 * When the commit was made that is checked out around `paths`: read from `.git` without git. `changed` where it does
 * not hold each of these files as it is on disk: then it tells nothing of them. `undefined` where that cannot be told:
 * no commit, a linked work tree, names of SHA-256, a `.git` outside of what may be read.
 */
export async function commitTime(
  paths: readonly string[],
  files: Files,
): Promise<Date | "changed" | undefined> {
  let newest: Date | undefined;
  for (const path of paths) {
    const time = await timeOf(path, files).catch(unlessOurs);
    if (time === undefined || time === "changed") return time;
    if (newest === undefined || time > newest) newest = time;
  }
  return newest;
}

/** Whatever a store holds, it is no reason to end a run; a cancelled one is no matter of the store. */
function unlessOurs(error: unknown): undefined {
  if (!(error instanceof OspoError || error instanceof RangeError)) throw error;
}

async function timeOf(path: string, files: Files): Promise<Date | "changed" | undefined> {
  const top = await topOf(path, files);
  if (top === undefined) return undefined;
  const git = join(top, ".git");
  const head = await headOf(git, files);
  if (head === undefined) return undefined;
  const store = new GitStore(git, files);
  const commit = await store.object(head);
  if (commit?.kind !== "commit") return undefined;
  const [about = ""] = commit.bytes.toString("utf8").split("\n\n", 1);
  const [, tree = ""] = /^tree ([0-9a-f]{40})$/m.exec(about) ?? [];
  const [, seconds = ""] = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(about) ?? [];
  const place = relative(top, files.resolve(path)).split(sep);
  if (tree === "" || seconds === "") return undefined;
  const held = await blobAt(tree, place, store);
  if (held === "unread") return undefined;
  const isSame = held !== undefined && (await isAsHeld(path, held, files));
  return isSame ? new Date(Number(seconds) * 1000) : "changed";
}

/** The nearest folder above with a `.git` folder; `undefined` where the way up ends before. */
async function topOf(path: string, files: Files): Promise<string | undefined> {
  for (let at = dirname(files.resolve(path)); ; at = dirname(at)) {
    const entry = await files.stat(join(at, ".git")).catch((error: unknown) => {
      if (error instanceof OspoError && error.code === "PERMISSION") return "outside" as const;
      throw error;
    });
    if (entry === "outside" || (entry !== undefined && entry.kind !== "folder")) return undefined;
    if (entry !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

const commitName = /^[0-9a-f]{40}$/;

/** The commit that HEAD names, itself or through a branch. */
async function headOf(git: string, files: Files): Promise<string | undefined> {
  const text = async (name: string): Promise<string | undefined> => {
    if ((await files.stat(join(git, name)))?.kind !== "file") return undefined;
    return files.read(join(git, name), limits.lockfileBytes);
  };
  const head = (await text("HEAD"))?.trim() ?? "";
  if (commitName.test(head)) return head;
  const [, ref] = /^ref: (refs\/[^\s\\:]+)$/.exec(head) ?? [];
  if (ref === undefined || ref.split("/").includes("..")) return undefined;
  const own = (await text(ref))?.trim();
  if (own !== undefined) return commitName.test(own) ? own : undefined;
  const line = (await text("packed-refs"))?.split("\n").find((each) => each.slice(41).trimEnd() === ref);
  return line && commitName.test(line.slice(0, 40)) ? line.slice(0, 40) : undefined;
}

/** The name of the file at `place` in the folder `tree`, `unread` where the store does not hold a folder on the way. */
async function blobAt(
  tree: string,
  place: readonly string[],
  store: GitStore,
): Promise<string | "unread" | undefined> {
  let id = tree;
  for (const [at, name] of place.entries()) {
    const folder = await store.object(id);
    if (folder?.kind !== "tree") return "unread";
    const next = entryOf(folder.bytes, name, at === place.length - 1 ? /^100/ : /^40000$/);
    if (next === undefined) return undefined;
    id = next;
  }
  return id;
}

/** Entries of a tree: `<mode> <name>\0<20 bytes>`, one after the other. */
function entryOf(tree: Buffer, name: string, mode: RegExp): string | undefined {
  const wanted = Buffer.from(name);
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    if (space < 0 || end < 0) return undefined;
    if (tree.subarray(space + 1, end).equals(wanted))
      return mode.test(tree.toString("latin1", at, space))
        ? tree.toString("hex", end + 1, end + 21)
        : undefined;
    at = end + 21;
  }
  return undefined;
}

/** Whether a file has the content that git calls `name`, line ends as they are or as git keeps them. */
async function isAsHeld(path: string, name: string, files: Files): Promise<boolean> {
  const entry = await files.stat(path);
  if (entry?.kind !== "file" || entry.size > limits.sbomBytes) return false;
  const bytes = Buffer.from(await files.readBytes(path, 0, entry.size));
  return (
    nameOf(bytes) === name ||
    nameOf(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === name
  );
}

function nameOf(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
