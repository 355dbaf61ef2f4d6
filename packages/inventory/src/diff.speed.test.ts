import { cpuTime } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import { diffInventories } from "./diff.ts";
import { readNpm } from "./npm/project.ts";

/** A lock of `size` packages, a chain of tens, a twentieth of them at another version in the head. */
function lockOf(size: number, isHead: boolean): string {
  const packages: Record<string, object> = { "": { name: "app", dependencies: { "p-0": "*" } } };
  for (let at = 0; at < size; at++) {
    packages[`node_modules/p-${at}`] = {
      version: isHead && at % 20 === 0 ? "2.0.0" : "1.0.0",
      license: "MIT",
      dependencies: Object.fromEntries(
        Array.from({ length: 5 }, (_, step) => [`p-${(at * 5 + step + 1) % size}`, "*"]),
      ),
    };
  }
  return JSON.stringify({ name: "app", lockfileVersion: 3, packages });
}

test("two locks of 5,000 packages are read and compared within half a second of CPU time", async () => {
  const [base, head] = [lockOf(5_000, false), lockOf(5_000, true)];
  const start = cpuTime();
  const read = async (lock: string) =>
    inventoryOf([await readNpm(lock, "package-lock.json", "app", async () => undefined)]);
  const changes = diffInventories(await read(base), await read(head));
  const taken = cpuTime() - start;
  expect(changes).toHaveLength(250);
  // Twice the promise: the machine that tests may be a slow one.
  expect(taken).toBeLessThan(1_000);
});
