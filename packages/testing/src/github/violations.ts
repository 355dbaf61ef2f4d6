import { afterEach, expect } from "vitest";

interface Checked {
  readonly violations: readonly string[];
}

const open = new Set<Checked>();

/** Lets `expectNoViolations` know a stand-in that was started. */
export function watch(standIn: Checked): void {
  open.add(standIn);
}

/** After every test of the file, or of the setup file that calls this: no stand-in saw a breach of GitHub's contract. */
export function expectNoViolations(): void {
  afterEach(() => {
    const found = [...open].flatMap(({ violations }) => violations);
    expect(found, "calls that break GitHub's contract").toEqual([]);
  });
}
