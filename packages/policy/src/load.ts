import { OspoError } from "@ospo-actions/core";
import { mergePolicies } from "./merge.ts";
import type { Policy } from "./model.ts";
import { readPolicy } from "./read.ts";
import { type PolicyReference, showReference } from "./reference.ts";
import type { PolicySource } from "./source.ts";

/** How many policies may extend one another in a row, and how many may be read at all. */
const caps = { depth: 5, files: 20 };

/** The policy of a text with everything that it extends. CONFIG tells what is wrong, where; a policy missing too. */
export async function loadPolicy(
  text: string,
  file: string,
  source: PolicySource,
  ref?: string,
): Promise<Policy> {
  return new Loader(source).extend(await readPolicy(text, file, ref), []);
}

/** The policy that a reference names, with everything that it extends. */
export async function loadReference(reference: PolicyReference, source: PolicySource): Promise<Policy> {
  return new Loader(source).load(reference, []);
}

class Loader {
  readonly #source: PolicySource;
  readonly #loaded = new Map<string, Promise<Policy>>();

  constructor(source: PolicySource) {
    this.#source = source;
  }

  async extend(policy: Policy, chain: readonly string[]): Promise<Policy> {
    const bases: Policy[] = [];
    for (const { value, at } of policy.extends) {
      const shown = showReference(value);
      const where = `${at.file}:${at.line} extends ${shown}`;
      if (chain.includes(shown)) throw refuse(`${where}, which extends it: a circle`);
      if (chain.length >= caps.depth) throw refuse(`${where}: more than ${caps.depth} in a row`);
      bases.push(await this.load(value, chain, where));
    }
    return mergePolicies(policy, bases);
  }

  load(reference: PolicyReference, chain: readonly string[], where?: string): Promise<Policy> {
    const shown = showReference(reference);
    const before = this.#loaded.get(shown);
    if (before !== undefined) return before;
    if (this.#loaded.size >= caps.files) throw refuse(`More than ${caps.files} policies extend one another`);
    const loading = this.#read(reference, chain, where ?? `The policy ${shown}`);
    this.#loaded.set(shown, loading);
    return loading;
  }

  async #read(reference: PolicyReference, chain: readonly string[], where: string): Promise<Policy> {
    const text = await this.#source.read(reference);
    if (text === undefined) throw refuse(`${where}: no such file`);
    const policy = await readPolicy(text, `${reference.repository}//${reference.path}`, reference.ref);
    return this.extend(policy, [...chain, showReference(reference)]);
  }
}

function refuse(message: string): OspoError {
  return new OspoError("CONFIG", message, { fix: "Mend `extends`, or the policy that it names." });
}
