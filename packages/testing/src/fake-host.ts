import { posix } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Entry, type Files, fetchedAnswer, type Host, type Log, OspoError } from "@ospo-actions/core";

/** What a run under test left behind. */
export interface FakeHost extends Host {
  /** Text of every file by absolute path; links are not modelled (node-files.test.ts has real ones). */
  readonly disk: Map<string, string>;
  readonly outputs: Map<string, string>;
  /** `level: text`, a line each. */
  readonly lines: string[];
  readonly masked: string[];
  summary: string;
}

interface Options {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Relative to the workspace `/work`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly fetch?: Host["fetch"];
  readonly execute?: Host["execute"];
  readonly now?: Date;
  /** Waits as long as it is told, unless it is told to take waits for passed. */
  readonly isHasty?: boolean;
  readonly cancelled?: AbortSignal;
}

/** A host whose whole world is in memory: what goes in is given, what comes out is kept. */
export function fakeHost({ inputs = {}, env = {}, files = {}, ...rest }: Options = {}): FakeHost {
  const disk = new Map(Object.entries(files).map(([path, text]) => [posix.resolve("/work", path), text]));
  const lines: string[] = [];
  const masked: string[] = [];
  const outputs = new Map<string, string>();
  const host: FakeHost = {
    kind: "action",
    disk,
    lines,
    masked,
    outputs,
    summary: "",
    env,
    fetch: rest.fetch ?? (() => Promise.reject(new OspoError("NETWORK", "no network in this test"))),
    get: async (url, { headers = {}, signal }) =>
      fetchedAnswer(await host.fetch(url, { redirect: "manual", headers, signal })),
    execute: rest.execute ?? (() => Promise.reject(new OspoError("NOT_FOUND", "no programs in this test"))),
    now: () => rest.now ?? new Date("2026-11-22T10:00:00Z"),
    sleep: (ms) => sleep(rest.isHasty ? 1 : ms, undefined, { signal: host.cancelled }),
    files: memoryFiles(disk),
    log: listLog(lines, masked),
    input: (name) => inputs[name],
    setOutput: (name, value) => void outputs.set(name, value),
    async summarize(markdown) {
      host.summary += markdown;
    },
    cancelled: rest.cancelled ?? new AbortController().signal,
  };
  return host;
}

function memoryFiles(disk: Map<string, string>): Files {
  const resolve = (path: string): string => posix.resolve("/work", path);
  const display = (path: string): string => posix.relative("/work", resolve(path)) || ".";
  const stat = (path: string): Entry | undefined => {
    const real = resolve(path);
    const text = disk.get(real);
    if (text !== undefined) return { kind: "file", size: text.length, real };
    return below(disk, real).length > 0 ? { kind: "folder", size: 0, real } : undefined;
  };
  return {
    workspace: "/work",
    temporary: "/tmp",
    resolve,
    display,
    async admit(path) {
      if (stat(path) === undefined) throw new OspoError("NOT_FOUND", `${display(path)} does not exist`);
      return resolve(path);
    },
    async read(path, limit) {
      const text = disk.get(resolve(path));
      if (text === undefined) throw new OspoError("NOT_FOUND", `${display(path)} does not exist`);
      if (text.length > limit) throw new OspoError("LIMIT", `${display(path)} has ${text.length} bytes`);
      return text;
    },
    async readBytes(path, start, length) {
      const text = disk.get(resolve(path));
      if (text === undefined) throw new OspoError("NOT_FOUND", `${display(path)} does not exist`);
      return Buffer.from(text).subarray(start, start + length);
    },
    within: () => memoryFiles(disk),
    stat: async (path) => stat(path),
    list: async (path) =>
      [...new Set(below(disk, resolve(path)).map((rest) => rest.split("/")[0] as string))].sort(),
    write: async (path, text) => void disk.set(resolve(path), text),
    remove: async (path) => void disk.delete(resolve(path)),
  };
}

function below(disk: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const start = folder === "/" ? "/" : `${folder}/`;
  return [...disk.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

function listLog(lines: string[], masked: string[]): Log {
  const add = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
  return {
    debug: add("debug"),
    info: add("info"),
    notice: add("notice"),
    warning: add("warning"),
    error: add("error"),
    group: (title, work) => {
      lines.push(`group: ${title}`);
      return work();
    },
    progress: () => undefined,
    mask: (secret) => void masked.push(secret),
  };
}
