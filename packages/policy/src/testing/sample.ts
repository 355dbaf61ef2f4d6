import { mergePolicies } from "../merge.ts";
import type { Policy } from "../model.ts";
import { readPolicy } from "../read.ts";
import { showReference } from "../reference.ts";
import type { PolicySource } from "../source.ts";

/** The policy of lines below `version: 1`, in `.github/ospo.yml`. */
export function policy(lines = "", file = ".github/ospo.yml"): Promise<Policy> {
  return readPolicy(`version: 1\n${lines}`, file);
}

/** A policy upon one base, as `extends` would merge them. */
export async function extended(own: string, base: string): Promise<Policy> {
  return mergePolicies(await policy(own), [await policy(base, "acme/.github//ospo.yml")]);
}

/** Policies by reference; keeps what was asked for. */
export function sourceOf(
  texts: Readonly<Record<string, string>>,
): PolicySource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async read(reference) {
      asked.push(showReference(reference));
      return texts[showReference(reference)];
    },
  };
}
