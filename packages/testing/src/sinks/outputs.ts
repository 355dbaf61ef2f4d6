import { expect } from "vitest";
import { envFilePairs } from "../workflow/env-file.ts";

/** The outputs in a GITHUB_OUTPUT file, by the runner's rules: each declared one once, and no other. */
export function expectDeclaredOutputs(file: string, declared: readonly string[]): void {
  const names = [...envFilePairs(file)].map(([name]) => name);
  expect(names.toSorted()).toEqual(declared.toSorted());
}
