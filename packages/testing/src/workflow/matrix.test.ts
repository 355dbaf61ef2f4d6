import { describe, expect, test } from "vitest";
import { expandMatrix } from "./matrix.ts";
import { conclusions, runSample } from "./sample.ts";
import { fromJson, type Value } from "./value.ts";

function expand(matrix: object): readonly object[] {
  return expandMatrix(fromJson(matrix) as ReadonlyMap<string, Value>).map((row) => Object.fromEntries(row));
}

describe("the examples of GitHub's docs (Running variations of jobs in a workflow)", () => {
  test("a multi-dimensional matrix makes a job of each combination", () => {
    const jobs = expand({ os: ["ubuntu-22.04", "ubuntu-20.04"], version: [10, 12, 14] });
    expect(jobs).toHaveLength(6);
    expect(jobs[0]).toEqual({ os: "ubuntu-22.04", version: 10 });
  });

  test("include adds to the combinations whose original values it keeps, and makes others", () => {
    const include = [
      { color: "green" },
      { color: "pink", animal: "cat" },
      { fruit: "apple", shape: "circle" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ];
    expect(expand({ fruit: ["apple", "pear"], animal: ["cat", "dog"], include })).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });

  test("include alone makes a job of each object", () => {
    const include = [
      { site: "production", datacenter: "site-a" },
      { site: "staging", datacenter: "site-b" },
    ];
    expect(expand({ include })).toEqual(include);
  });

  test("exclude needs only a partial match: nine jobs are left", () => {
    const exclude = [
      { os: "macos-latest", version: 12, environment: "production" },
      { os: "windows-latest", version: 16 },
    ];
    const axes = {
      os: ["macos-latest", "windows-latest"],
      version: [12, 14, 16],
      environment: ["staging", "production"],
    };
    expect(expand({ ...axes, exclude })).toHaveLength(9);
  });

  test("a matrix may come from another job's output", async () => {
    const run = await runSample(`
on: push
jobs:
  define:
    runs-on: ubuntu-latest
    outputs:
      colors: \${{ steps.colors.outputs.colors }}
    steps:
      - id: colors
        run: echo 'colors=["red", "green"]' >> "$GITHUB_OUTPUT"
  produce:
    runs-on: ubuntu-latest
    needs: define
    strategy:
      matrix:
        color: \${{ fromJSON(needs.define.outputs.colors) }}
    steps:
      - run: test -n "\${{ matrix.color }}"
`);
    expect(conclusions(run)).toEqual({
      define: "success",
      "produce (red)": "success",
      "produce (green)": "success",
    });
  });
});

test("256 jobs are the most that a matrix makes", () => {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  expect(expand({ a: numbers(16), b: numbers(16) })).toHaveLength(256);
  expect(() => expand({ a: numbers(257) })).toThrow("exceeds the maximum of 256");
  expect(() => expand({ a: numbers(1000), b: numbers(1000), c: numbers(1000) })).toThrow("exceeds");
});

test("objects and other types are compared by what they hold", () => {
  const node = [{ version: 14 }, { version: 20, env: "x" }];
  expect(expand({ node, exclude: [{ node: { version: 14 } }] })).toHaveLength(1);
  expect(expand({ node: ["14"], exclude: [{ node: 14 }] })).toEqual([]);
});

const matrixOf = (failFast: boolean, steps: string): string => `
on: push
jobs:
  leg:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: ${failFast}
      matrix: { at: [1, 2, 3] }
      max-parallel: 1
    steps:
      - run: ${steps}
`;

test("fail-fast cancels the jobs that have not ended, unless it is off", async () => {
  const failing = `test \${{ matrix.at }} != 1`;
  expect(conclusions(await runSample(matrixOf(true, failing)))).toEqual({
    "leg (1)": "failure",
    "leg (2)": "cancelled",
    "leg (3)": "cancelled",
  });
  expect(conclusions(await runSample(matrixOf(false, failing)))).toEqual({
    "leg (1)": "failure",
    "leg (2)": "success",
    "leg (3)": "success",
  });
});
