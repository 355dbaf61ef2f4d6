import { isAmong } from "./match.ts";
import type { Clarification, Policy } from "./model.ts";
import { parsePackage } from "./package-pattern.ts";

/** A license file of a package as it was found, by its path in the package. */
export interface FoundText {
  readonly path: string;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
}

/** What the clarifications say of a package. `open` means that one was made, for texts that are others now. */
export type Clarified =
  | { readonly kind: "clarified"; readonly clarification: Clarification }
  | { readonly kind: "open"; readonly clarification: Clarification; readonly changed: readonly string[] };

/**
 * The clarification that counts for a package: all of its files have the hashes that were read then, whatever the
 * version is now. Else the nearest one that no longer counts; `undefined` where nobody clarified the package.
 */
export function clarify(policy: Policy, purl: string, texts: readonly FoundText[]): Clarified | undefined {
  if (policy.clarifications.length === 0) return undefined;
  const name = parsePackage(purl);
  if (name === undefined) return undefined;
  const hashes = new Map(texts.map(({ path, sha256 }) => [path, sha256]));
  let open: Clarified | undefined;
  for (const clarification of policy.clarifications) {
    if (clarification.barred !== undefined || !isAmong(clarification.packages, name)) continue;
    const changed = clarification.files.filter(({ path, sha256 }) => hashes.get(path) !== sha256);
    if (changed.length === 0) return { kind: "clarified", clarification };
    open ??= { kind: "open", clarification, changed: changed.map(({ path }) => path) };
  }
  return open;
}
