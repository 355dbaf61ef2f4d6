/** Where a log line belongs: a file of the repository and a line in it, from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Progress of long work, e.g. `{ done: 20, total: 300, what: "repositories" }`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

/**
 * The only way into the log. Every text is escaped on the way, so untrusted parts need no care;
 * line breaks separate lines.
 */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string, at?: Place): void;
  warning(text: string, at?: Place): void;
  error(text: string, at?: Place): void;
  /** Runs `work` with its log lines folded under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  progress(progress: Progress): void;
  /** Keeps `secret` out of everything that is logged from now on. */
  mask(secret: string): void;
}
