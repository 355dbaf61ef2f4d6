import { expect, test } from "vitest";
import { applyDelta } from "./delta.ts";

const base = Buffer.from("0123456789");

/** A delta from 10 bytes to `length`: copies as [start, amount], new bytes as text. */
function delta(length: number, ...steps: readonly (string | readonly [number, number])[]): Buffer {
  const bytes = steps.flatMap((step) =>
    typeof step === "string" ? [step.length, ...Buffer.from(step)] : [0x80 | 0x01 | 0x10, step[0], step[1]],
  );
  return Buffer.from([10, length, ...bytes]);
}

test("parts of the base and new bytes follow each other", () => {
  expect(applyDelta(base, delta(7, [2, 3], "ab", [8, 2]), 100)?.toString()).toBe("234ab89");
});

test("a copy without a size is one of 64 KiB", () => {
  const large = Buffer.alloc(0x10000, "x");
  const sizes = [0x80, 0x80, 0x04];
  expect(applyDelta(large, Buffer.from([...sizes, ...sizes, 0x80]), 0x10000)).toEqual(large);
});

test.each([
  ["another base", delta(3, [0, 3]).fill(9, 0, 1)],
  ["a copy behind the end", delta(5, [8, 5])],
  ["more than it says", delta(2, [0, 3])],
  ["less than it says", delta(9, [0, 3])],
  ["new bytes that are not there", Buffer.from([10, 5, 5, 65])],
  ["the code that git keeps for later", Buffer.from([10, 1, 0, 0])],
  ["more than is taken", Buffer.from([10, 0xff, 0xff, 0xff, 0x7f, 0x80])],
  ["a size without an end", Buffer.from([10, ...Array<number>(50).fill(0xff)])],
])("%s is no object", (_what, broken) => {
  expect(applyDelta(base, broken, 1_000)).toBeUndefined();
});
