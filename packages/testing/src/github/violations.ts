import { afterEach, expect } from "vitest";

interface Checked {
  readonly violations: readonly string[];
}

const open = new Set<Checked>();

/** Lets `expectNoViolations` know a stand-in that was started. */
export function watch(standIn: Checked): void {
  open.add(standIn);
}

let mayBreak = false;

/** For a file that breaks the contract on purpose, to see that it is noticed. */
export function mayBreakContract(): void {
  mayBreak = true;
}

/** After every test, of all files through vitest's setup: no stand-in saw a breach of GitHub's contract. */
export function expectNoViolations(): void {
  afterEach(() => {
    if (mayBreak) return;
    const found = [...open].flatMap(({ violations }) => violations);
    expect(found, "calls that break GitHub's contract").toEqual([]);
  });
}
