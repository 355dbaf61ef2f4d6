import { OspoError } from "@ospo-actions/core";
import type { Clock } from "./clock.ts";

/** What one run may cost. */
export interface BudgetLimits {
  /** Requests, repeated ones too. GitHub gives an App's installation 5,000 an hour (docs: rate-limits-for-the-rest-api). */
  readonly calls: number;
  /** Milliseconds, waits for rate limits too. */
  readonly time: number;
  /** Comments, issues, labels and commits. GitHub lets 80 a minute and 500 an hour pass (docs: secondary rate limits). */
  readonly writes: number;
}

const usual: BudgetLimits = { calls: 4_000, time: 30 * 60_000, writes: 100 };

/** Counts what a run spends, and ends it with LIMIT before it spends more. */
export class Budget {
  readonly #limits: BudgetLimits;
  readonly #clock: Clock;
  readonly #start: number;
  #calls = 0;
  #writes = 0;

  constructor(limits: Partial<BudgetLimits>, clock: Clock) {
    this.#limits = { ...usual, ...limits };
    this.#clock = clock;
    this.#start = clock.now();
  }

  get calls(): number {
    return this.#calls;
  }

  /** Milliseconds left. */
  get left(): number {
    return this.#start + this.#limits.time - this.#clock.now();
  }

  spendCall(): void {
    if (this.#calls >= this.#limits.calls) throw exhausted(`${this.#limits.calls} requests`);
    if (this.left <= 0) throw exhausted(`${this.#limits.time / 1000} seconds`);
    this.#calls++;
  }

  spendWrite(): void {
    if (this.#writes >= this.#limits.writes) throw exhausted(`${this.#limits.writes} writes`);
    this.#writes++;
  }

  /** Waits, if the time left allows it. */
  async wait(ms: number): Promise<void> {
    if (ms > this.left) throw exhausted(`${this.#limits.time / 1000} seconds`);
    await this.#clock.sleep(ms);
  }
}

function exhausted(what: string): OspoError {
  return new OspoError("LIMIT", `This run's budget of ${what} to GitHub is used up; its result is partial`);
}
