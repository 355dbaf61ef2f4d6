import { createHash, randomUUID } from "node:crypto";
import { type Host, readDocument, updateDocument } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { openState } from "@ospo-actions/github/outside";
import type { KnownEvent } from "./event.ts";

/** A source repository as it was last seen. */
export interface KnownRepository {
  /** As the packages name it, `owner/name` in small letters. */
  readonly key: string;
  readonly name: string;
  readonly archived: boolean;
  readonly gone?: true;
  /** License-like files with their blob ids. */
  readonly files: readonly (readonly [string, string])[];
}

/** What a mode remembers. Lists rather than objects: names from outside are no keys. */
export interface Memory {
  readonly schema: 1;
  readonly events: readonly KnownEvent[];
  /** Declared licenses that the lock does not tell, by purl. */
  readonly licenses?: readonly (readonly [string, string])[];
  /** Source repositories by package name. */
  readonly sources?: readonly (readonly [string, string])[];
  readonly repositories?: readonly KnownRepository[];
}

const empty: Memory = { schema: 1, events: [] };

/** The memory of one mode; without a store every run begins anew. */
export interface Remembering {
  readonly run: string;
  /** Tells projects of one repository apart; empty for the one at its root. */
  readonly project: string;
  readonly isKept: boolean;
  read(): Promise<Memory>;
  /** Replaces the memory by what `change` makes of it, again where another run came first; gives the new one. */
  update(change: (old: Memory) => Memory): Promise<Memory>;
}

/** Opens the memory that `state` names. INPUT where it names none. */
export async function openMemory(
  mode: "upstream" | "repository",
  {
    state,
    path,
    sbom,
  }: {
    readonly state: string | undefined;
    readonly path: readonly string[];
    readonly sbom: readonly string[];
  },
  github: () => Promise<GitHub | undefined>,
  host: Host,
): Promise<Remembering> {
  const store = await openState(state, github, host);
  const project = projectOf(path, sbom);
  const key = `license-change-watch/${mode}${project === "" ? "" : `-${project}`}.json`;
  const { GITHUB_RUN_ID: id, GITHUB_JOB: job = "" } = host.env;
  let own = empty;
  return {
    run: id ? JSON.stringify([id, job, mode, path, sbom]) : randomUUID(),
    project,
    isKept: store !== undefined,
    async read() {
      return store === undefined ? own : ((await readDocument<Memory>(store, key, 1)) ?? empty);
    },
    async update(change) {
      let next = own;
      if (store === undefined) next = change(own);
      else
        await updateDocument<Memory>(store, key, 1, (old) => {
          next = change(old ?? empty);
          return next;
        });
      own = next;
      return next;
    },
  };
}

/** Each project has a memory of its own: what is no longer used in one may be used in the other. */
function projectOf(path: readonly string[], sbom: readonly string[]): string {
  if (sbom.length === 0 && path.join() === ".") return "";
  return createHash("sha256")
    .update(JSON.stringify([path, sbom]))
    .digest("hex")
    .slice(0, 12);
}
