import { expect, test } from "vitest";
import { byteGate } from "./byte-gate.ts";

test("never more than the capacity is held, everyone gets in, and the first first", async () => {
  const gate = byteGate(10);
  let held = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    [4, 4, 9, 2, 50, 1].map((bytes, at) =>
      gate.pass(bytes, async () => {
        held += Math.min(bytes, 10);
        most = Math.max(most, held);
        order.push(at);
        await new Promise(setImmediate);
        held -= Math.min(bytes, 10);
      }),
    ),
  );
  expect(most).toBe(10);
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
});

test("work that fails gives its bytes back", async () => {
  const gate = byteGate(1);
  await expect(gate.pass(1, () => Promise.reject(new Error("x")))).rejects.toThrow("x");
  expect(await gate.pass(1, async () => "in")).toBe("in");
});
