import type { Command, Executed } from "./execute.ts";
import type { Files } from "./files.ts";
import type { RawInput } from "./inputs.ts";
import type { Log } from "./log.ts";
import type { GetAnswer, GetOptions } from "./plain-get.ts";

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The only door to the world: an action does nothing impure but through it. The runner's host and the
 * local command's are two implementations, a test's fake the third.
 */
export interface Host {
  readonly kind: "action" | "command";
  readonly env: Env;
  /** Asks the network, through the proxy that the environment names. */
  fetch(url: string | URL, init?: RequestInit): Promise<Response>;
  /** The same for many small documents, without redirects and with less memory. */
  readonly get: (url: string, options: GetOptions) => Promise<GetAnswer>;
  /** Runs a program: only for inputs that ask for one (DESIGN 7). */
  readonly execute: (command: Command) => Promise<Executed>;
  now(): Date;
  /** Waits for `ms` milliseconds; rejects when the run is cancelled. */
  sleep(ms: number): Promise<void>;
  readonly files: Files;
  readonly log: Log;
  /** Raw text of an input; `undefined` or empty where the user gave none. */
  readonly input: RawInput;
  setOutput(name: string, value: string): void;
  /** Adds Markdown to the job summary, which the command does not have. */
  summarize(markdown: string): Promise<void>;
  /** Aborted when the run is cancelled (SIGINT, SIGTERM). */
  readonly cancelled: AbortSignal;
}
