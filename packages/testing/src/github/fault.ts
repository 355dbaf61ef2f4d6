import type { Request } from "./exchange.ts";

/**
 * What goes wrong: a status; one of GitHub's limits, the secondary one also as a 429 without its words; the connection reset before anything happens (`reset`) or
 * after the work is done (`lost-answer`); an answer cut off on the wire (`cut-body`) or by a proxy that made its
 * length fit (`half-body`); no answer ever (`hang`); or one that comes late, in milliseconds.
 */
export type FaultKind =
  | 500
  | 502
  | 503
  | 409
  | 422
  | "primary-limit"
  | "secondary-limit"
  | 429
  | "reset"
  | "lost-answer"
  | "cut-body"
  | "half-body"
  | "hang"
  | { readonly delay: number };

export interface Fault {
  /** Every call, unless told; a `path` that is a string matches as a whole, and `query` is not looked at. */
  readonly match?: { readonly method?: string; readonly path?: string | RegExp };
  readonly kind: FaultKind;
  /** How many calls are hit. 1, unless told. */
  readonly times?: number;
  /** How many matching calls are let through before. */
  readonly skip?: number;
}

/** The faults that are still to come, in the order given: one a call. */
export class Faults {
  readonly #open: { fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#open.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  /** The fault that hits `request`, which uses it up once. */
  next(request: Pick<Request, "method" | "path">): FaultKind | undefined {
    for (const one of this.#open) {
      if (one.left === 0 || !matches(one.fault, request)) continue;
      if (one.skip > 0) {
        one.skip--;
        continue;
      }
      one.left--;
      return one.fault.kind;
    }
    return undefined;
  }

  /** Faults that no call has used up: a test that expects them all to happen asserts that it is 0. */
  get pending(): number {
    return this.#open.filter(({ left }) => left > 0).length;
  }

  clear(): void {
    this.#open.length = 0;
  }
}

function matches({ match = {} }: Fault, { method, path }: Pick<Request, "method" | "path">): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path === undefined) return true;
  return typeof match.path === "string" ? match.path === path : match.path.test(path);
}
