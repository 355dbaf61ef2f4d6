import { limits } from "./limits.ts";

/** What became of one item: a value, or the error that it alone ended with. */
export type ItemResult<T, R> =
  | { readonly item: T; readonly ok: true; readonly value: R }
  | { readonly item: T; readonly ok: false; readonly error: unknown };

interface Options {
  /** How many items are worked on at a time, at least one. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Does `work` for every item, a bounded number at a time, in a pool rather than in batches. One bad
 * item never stops the others; results come in the order of the items. An abort rejects.
 */
export async function eachItem<T, R>(
  items: readonly T[],
  work: (item: T, at: number) => Promise<R>,
  { concurrency = limits.concurrency, signal, onProgress }: Options = {},
): Promise<readonly ItemResult<T, R>[]> {
  const results = new Array<ItemResult<T, R>>(items.length);
  let next = 0;
  let done = 0;
  async function worker(): Promise<void> {
    for (let at = next++; at < items.length; at = next++) {
      signal?.throwIfAborted();
      const item = items[at] as T;
      results[at] = await attempt(item, () => work(item, at));
      onProgress?.(++done, items.length);
    }
  }
  await Promise.all(Array.from({ length: Math.min(Math.max(concurrency, 1), items.length) }, worker));
  signal?.throwIfAborted();
  return results;
}

async function attempt<T, R>(item: T, work: () => Promise<R>): Promise<ItemResult<T, R>> {
  try {
    return { item, ok: true, value: await work() };
  } catch (error) {
    return { item, ok: false, error };
  }
}
