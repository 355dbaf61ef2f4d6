import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { eachItem, type ItemResult } from "./each-item.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe("eachItem", () => {
  test("gives results in the order of the items, whichever ends first", async () => {
    const results = await eachItem([30, 1, 15], async (delay) => {
      await sleep(delay);
      return `${delay}`;
    });
    expect(results).toEqual([
      { item: 30, ok: true, value: "30" },
      { item: 1, ok: true, value: "1" },
      { item: 15, ok: true, value: "15" },
    ]);
    expectTypeOf(results).toEqualTypeOf<readonly ItemResult<number, string>[]>();
  });

  test("keeps one bad item to itself, whether it rejects or throws", async () => {
    const rejected = new Error("rejected");
    const thrown = new Error("thrown");
    const results = await eachItem([1, 2, 3], (item) => {
      if (item === 1) return Promise.reject(rejected);
      if (item === 2) throw thrown;
      return Promise.resolve(item);
    });
    expect(results).toEqual([
      { item: 1, ok: false, error: rejected },
      { item: 2, ok: false, error: thrown },
      { item: 3, ok: true, value: 3 },
    ]);
  });

  test("works on as many at a time as allowed, and starts the next as soon as one ends", async () => {
    const trace: string[] = [];
    let running = 0;
    let most = 0;
    const last = Promise.withResolvers<void>();
    await eachItem(
      ["a", "b", "c", "d"],
      async (_, at) => {
        most = Math.max(most, ++running);
        trace.push(`start ${at}`);
        if (at === 0) await last.promise;
        trace.push(`end ${at}`);
        running--;
        if (at === 3) last.resolve();
      },
      { concurrency: 2 },
    );
    expect(most).toBe(2);
    expect(trace).toEqual(["start 0", "start 1", "end 1", "start 2", "end 2", "start 3", "end 3", "end 0"]);
  });

  test.each([0, -1, 0.5])(
    "works on one at a time where %d are asked for, and leaves none out",
    async (concurrency) => {
      const results = await eachItem([1, 2, 3], async (item) => item, { concurrency });
      expect(results.map((result) => result.item)).toEqual([1, 2, 3]);
    },
  );

  test("gives nothing for nothing", async () => {
    expect(await eachItem([], async () => 1)).toEqual([]);
  });

  test("tells progress after each item", async () => {
    const told: string[] = [];
    await eachItem([1, 2, 3], async () => undefined, {
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(["1/3", "2/3", "3/3"]);
  });

  test("rejects on an abort and starts no further item", async () => {
    const controller = new AbortController();
    const started: number[] = [];
    const work = eachItem(
      times(10, (at) => at),
      async (item) => {
        started.push(item);
        if (item === 3) controller.abort(new Error("cancelled"));
        await sleep(1);
      },
      { concurrency: 2, signal: controller.signal },
    );
    await expect(work).rejects.toThrow("cancelled");
    await sleep(20);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  test("rejects when the abort came before, and during the last item", async () => {
    const work = async (): Promise<number> => 1;
    await expect(eachItem([1], work, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow(
      "before",
    );
    const controller = new AbortController();
    const last = eachItem([1], async () => controller.abort(new Error("during")), {
      signal: controller.signal,
    });
    await expect(last).rejects.toThrow("during");
  });

  test("has one result for each item, for any number, pool and failures", async () => {
    const items = fc.array(fc.record({ delay: fc.nat(3), fails: fc.boolean() }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 25 }), async (all, concurrency) => {
        const work = async ({ delay, fails }: (typeof all)[number]): Promise<number> => {
          for (let turn = 0; turn < delay; turn++) await undefined;
          if (fails) throw new Error("bad");
          return delay;
        };
        const results = await eachItem(all, work, { concurrency });
        expect(results.map(({ item }) => item)).toEqual(all);
        expect(results.map(({ ok }) => !ok)).toEqual(all.map(({ fails }) => fails));
      }),
    );
  });
});
