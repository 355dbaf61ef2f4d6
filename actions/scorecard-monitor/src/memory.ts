import { createHash } from "node:crypto";
import { eachItem, type Host } from "@ospo-actions/core";
import { openState } from "@ospo-actions/github/outside";
import {
  type Database,
  type DatabaseUpdate,
  databaseIn,
  emptyDatabase,
  extendDatabase,
  formatDatabase,
  formatHistory,
  type History,
  historyIn,
  historyOf,
  isDatabase,
  mergeHistories,
  parseHistory,
  parseObject,
} from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { readIfThere } from "./files.ts";
import type { Inputs } from "./inputs.ts";

/** Where the history stands in a state store. */
const key = "scorecard-monitor/history.json";

/** What is known from earlier runs, and how it is kept. */
export interface Memory {
  readonly history: History;
  /** Whether the database is one of ossf/scorecard-monitor, and stays one. */
  readonly isCompatible: boolean;
  /** Problems in the files, which are left as they are. */
  readonly problems: readonly string[];
  /** The text that the database becomes, from what it is: also where somebody changed it meanwhile. */
  readonly database: (
    history: History,
    updates: readonly DatabaseUpdate[],
  ) => (old: string | undefined) => string;
  /** Keeps `history` in the state store, if there is one. */
  readonly keep: (history: History) => Promise<void>;
}

/** Reads the database, of either format, and the state. */
export async function recall(inputs: Inputs, access: Access, host: Host): Promise<Memory> {
  const name = inputs.database === undefined ? "" : host.files.display(inputs.database);
  const text = await readIfThere(inputs.database, host);
  const own = parse(text, name);
  const store = await openState(inputs.state, access, host);
  const stored = await store?.read(key);
  const state = stored === undefined ? undefined : parseHistory(stored, `the state's ${key}`);
  const known = state === undefined ? own.history : mergeHistories(state.history, own.history);
  const history = await withPast(known, inputs, name, host);
  const [isRead, isStored] = [sameAs(text), sameAs(stored)];
  const isCompact =
    inputs.databaseFormat === "compact" || (inputs.databaseFormat === "auto" && own.database === undefined);
  return {
    history,
    isCompatible: !isCompact && inputs.database !== undefined,
    problems: [...own.problems, ...(state?.problems ?? [])],
    database: (next, updates) => (old) => {
      if (!isCompact) return compatible(old, name, next, updates);
      return old === undefined || isRead(old)
        ? formatHistory(next)
        : formatHistory(mergeHistories(next, parse(old, name).history));
    },
    keep: async (next) => {
      await store?.update(key, (old) => {
        const isSame = old === undefined || isStored(old);
        return formatHistory(isSame ? next : mergeHistories(next, parseHistory(old, key).history));
      });
    },
  };
}

/** Whether a text is `text`, which is large and need not be kept for that. */
function sameAs(text: string | undefined): (other: string) => boolean {
  const digest = (one: string): string => createHash("sha256").update(one).digest("base64");
  const own = text === undefined ? undefined : digest(text);
  return (other) => digest(other) === own;
}

/** `known` with what all versions of the database file held, where that is asked for. */
async function withPast(known: History, inputs: Inputs, name: string, host: Host): Promise<History> {
  if (!inputs.importHistory || inputs.database === undefined) return known;
  const { versionsOf } = await import("./git-history.ts");
  const versions = await versionsOf(inputs.database, host);
  const parsed = await eachItem(versions, async (version) => parse(version, name).history);
  const read = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  host.log.info(`${read.length} of ${versions.length} earlier versions of ${name} taken in.`);
  return read.reduce((history, version) => mergeHistories(history, version), known);
}

interface Parsed {
  readonly history: History;
  readonly problems: readonly string[];
  /** Set for a database of the predecessor. */
  readonly database?: Database;
}

function parse(text: string | undefined, name: string): Parsed {
  if (text === undefined) return { history: new Map(), problems: [] };
  const document = text.trim() === "" ? {} : parseObject(text, name);
  if (!isDatabase(document)) return historyIn(document, name);
  const database = databaseIn(document, name);
  return { history: historyOf(database.entries.values()), problems: database.problems, database };
}

/** Where our own history becomes a compatible database, all its totals go along. */
function compatible(
  old: string | undefined,
  name: string,
  history: History,
  updates: readonly DatabaseUpdate[],
): string {
  const parsed = parse(old, name);
  if (parsed.database !== undefined) return formatDatabase(extendDatabase(parsed.database, updates));
  const past = [...history.values()].flatMap(({ project, readings }) =>
    readings.map((reading) => ({ project, reading })),
  );
  return formatDatabase(extendDatabase(emptyDatabase, old === undefined ? updates : past));
}
