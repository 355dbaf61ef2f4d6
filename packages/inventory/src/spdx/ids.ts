import { createHash } from "node:crypto";
import type { SbomComponent } from "../sbom/document.ts";

const valid = /^SPDXRef-[A-Za-z0-9.-]+$/;

/**
 * An SPDXID for each component, by ref: an id that already is one stays, any other ref becomes one. Where two
 * refs would become the same id, each further one gets a digest of itself, so that ids depend on refs alone.
 */
export function spdxIds(components: readonly SbomComponent[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>(["SPDXRef-DOCUMENT"]);
  const give = (ref: string, id: string): void => {
    ids.set(ref, id);
    taken.add(id);
  };
  for (const { ref } of components) if (valid.test(ref) && !taken.has(ref)) give(ref, ref);
  for (const { ref, type } of components) {
    if (ids.has(ref)) continue;
    const kind = type === "file" ? "File" : "Package";
    const id = `SPDXRef-${kind}-${ref.replace(/^pkg:/, "").replace(/[^A-Za-z0-9.]+/g, "-")}`;
    give(ref, taken.has(id) ? `${id}-${createHash("sha256").update(ref).digest("hex").slice(0, 16)}` : id);
  }
  return ids;
}
