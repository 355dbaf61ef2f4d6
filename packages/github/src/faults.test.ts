import { eachItem, OspoError } from "@ospo-actions/core";
import type { FaultKind, GitHub as StandIn } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";
import { type Operation, operations } from "./testing/operations.ts";
import { fastClock, jobClient, standIn } from "./testing/stand-in.ts";

const faults: readonly FaultKind[] = [
  502,
  503,
  409,
  422,
  "primary-limit",
  "secondary-limit",
  429,
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
  { delay: 5 },
];
/** Codes that say truly that something outside went wrong. */
const honest = ["NETWORK", "RATE_LIMIT", "LIMIT", "FORMAT"];
const budget = { calls: 60, time: 20 * 60_000 };
let runs = 0;
let succeeded = 0;

afterAll(() => {
  const size = `${operations.length} operations x ${faults.length} faults, at every call once, from the first and last for good`;
  process.stdout.write(
    `Fault matrix: ${size}: ${runs} runs, ${succeeded} succeeded, ${runs - succeeded} told their failure\n`,
  );
});

interface Fault {
  readonly kind: FaultKind;
  readonly skip: number;
  readonly times: number;
}

/** Matches every call, until it is over. */
class Trouble extends RegExp {
  over = false;

  constructor() {
    super("");
  }

  override test(): boolean {
    return !this.over;
  }
}

/** What a run of the operation came to, and what is seen afterwards. */
interface Result {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly seen: unknown;
}

async function open({ seed }: Operation): Promise<StandIn> {
  return standIn({
    repositories: [
      { name: "acme/app", pushedAt: "2026-11-01T00:00:00Z", files: { "a.txt": "Hello" }, ...seed },
    ],
  });
}

async function run(operation: Operation, github: StandIn, timeout = 10_000): Promise<Result> {
  const clock = fastClock();
  const client = jobClient(github, { budget, clock, timeout });
  const start = clock.now();
  const outcome = await operation.run(client).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  expect(client.budget.calls).toBeLessThanOrEqual(budget.calls);
  expect(clock.now() - start).toBeLessThanOrEqual(budget.time + 60_000);
  return { ...outcome, seen: await operation.seen?.(github) };
}

test.each(operations)(
  "keeps its promises under every fault: $name",
  { timeout: 120_000 },
  async (operation) => {
    const clean = await open(operation);
    const before = await operation.seen?.(clean);
    const expected = await run(operation, clean);
    expect(expected.error).toBeUndefined();
    const last = clean.calls.length - 1;
    const all = faults.flatMap((kind) => [
      ...clean.calls.map((_, skip) => ({ kind, skip, times: 1 })),
      ...[...new Set([0, last])].map((skip) => ({ kind, skip, times: 1_000 })),
    ]);
    const results = await eachItem(all, survive);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);

    async function survive(fault: Fault): Promise<void> {
      const github = await open(operation);
      const trouble = new Trouble();
      github.fail({ ...fault, match: { path: trouble } });
      const result = await run(operation, github, fault.kind === "hang" ? 200 : 10_000);
      runs++;
      if (result.error === undefined) {
        succeeded++;
        expect(result.seen).toEqual(expected.seen);
        if (operation.seen === undefined) expect(result.value).toEqual(expected.value);
        return;
      }
      expect(result.error).toBeInstanceOf(OspoError);
      expect(honest).toContain((result.error as OspoError).code);
      if (!operation.several) expect([before, expected.seen]).toContainEqual(result.seen);
      trouble.over = true;
      const again = await run(operation, github);
      expect(again.error).toBeUndefined();
      expect(again.seen).toEqual(expected.seen);
    }
  },
);
