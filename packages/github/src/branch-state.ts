import { checkedKey, isKey, limits, OspoError, type StateStore } from "@ospo-actions/core";
import { headOf } from "./branch.ts";
import { commitFiles } from "./commit.ts";
import { readBlob } from "./content.ts";
import type { GitHub } from "./github.ts";
import { slugOf } from "./repository.ts";
import { type Snapshot, snapshotOf } from "./tree.ts";

export interface BranchStateOptions {
  readonly github: GitHub;
  /** `owner/name`. */
  readonly repository: string;
  /** A branch of its own, without the history of others: `ospo-state` unless told. */
  readonly branch?: string;
}

/** How often an update is made again because another writer came first. */
const tries = 30;
/** Milliseconds within which the first such wait falls; they grow up to ten times. */
const patience = 500;

/**
 * State in files of a branch. An update is a commit on what was read (compare-and-swap): of two writers at
 * once the later one reads again, so both changes are there; the branch is never forced.
 */
export function branchState({ github, repository, branch = "ospo-state" }: BranchStateOptions): StateStore {
  const slug = slugOf(repository);
  let last: Snapshot | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function current(): Promise<Snapshot | undefined> {
    const head = await headOf(github, slug, branch);
    if (head !== last?.commit) last = head === undefined ? undefined : await snapshotOf(github, slug, head);
    return last;
  }
  async function valueAt(key: string, snapshot: Snapshot | undefined): Promise<string | undefined> {
    const entry = snapshot?.entries.get(key);
    if (entry === undefined || !isFile(entry.mode)) return undefined;
    if ((entry.size ?? 0) > limits.stateBytes) throw new OspoError("LIMIT", `${key} has ${entry.size} bytes`);
    return (await readBlob(github, slug, entry.sha)).toString();
  }
  async function attempt(key: string, change: Parameters<StateStore["update"]>[1]): Promise<boolean> {
    const base = await current();
    const old = await valueAt(key, base);
    const value = change(old);
    if (value === old) return true;
    checkPlace(key, base);
    if (value !== undefined && Buffer.byteLength(value) > limits.stateBytes)
      throw new OspoError("LIMIT", `${key} would exceed the ${limits.stateBytes} bytes of a state file`);
    const message = `${value === undefined ? "Remove" : "Update"} ${key}`;
    const files = new Map([[key, value]]);
    return (await commitFiles(github, slug, { branch, message, files, base })) !== undefined;
  }
  async function update(key: string, change: Parameters<StateStore["update"]>[1]): Promise<void> {
    for (let count = 1; count <= tries; count++) {
      if (await attempt(key, change)) return;
      await github.budget.wait(Math.random() * patience * Math.min(count, 10));
    }
    throw new OspoError(
      "LIMIT",
      `${key}: other writers came first ${tries} times on ${branch} of ${repository}`,
    );
  }

  return {
    async read(key) {
      checkedKey(key);
      return valueAt(key, await current());
    },
    async list(prefix) {
      const entries = [...((await current())?.entries.values() ?? [])].filter(({ mode }) => isFile(mode));
      return entries
        .map(({ path }) => path)
        .filter((path) => path.startsWith(prefix) && isKey(path))
        .sort();
    },
    update(key, change) {
      const own = turn.then(() => update(checkedKey(key), change));
      turn = own.catch(() => undefined);
      return own;
    },
  };
}

function isFile(mode: string): boolean {
  return mode === "100644" || mode === "100755";
}

/** Git would let a file and a folder of the same name replace each other, and lose what was there. */
function checkPlace(key: string, base: Snapshot | undefined): void {
  for (const [path, { mode }] of base?.entries ?? [])
    if (path.startsWith(`${key}/`) || key.startsWith(`${path}/`) || (path === key && !isFile(mode)))
      throw new OspoError("FORMAT", `${key} cannot be stored beside ${path} in the state store`);
}
