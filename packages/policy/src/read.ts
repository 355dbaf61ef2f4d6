import { policyOf } from "./build.ts";
import { check } from "./check.ts";
import { parseDocument } from "./document.ts";
import { type Fault, policyError } from "./fault.ts";
import type { Policy } from "./model.ts";
import { policySchema } from "./schema.ts";

/** The policy of one file's text, what it extends not yet merged. CONFIG tells all faults, each with its line. */
export async function readPolicy(text: string, file: string, ref?: string): Promise<Policy> {
  const read = await tryPolicy(text, file, ref);
  if ("policy" in read) return read.policy;
  throw policyError(file, read.faults);
}

/** The policy of a text, or all that is wrong with it. */
export async function tryPolicy(
  text: string,
  file: string,
  ref?: string,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly Fault[] }> {
  const { node, faults } = await parseDocument(text);
  if (node === undefined) return { faults };
  const all = [...faults, ...check(node, policySchema)];
  return all.length > 0
    ? { faults: all }
    : { policy: policyOf(node, { file, ...(ref !== undefined && { ref }) }) };
}
