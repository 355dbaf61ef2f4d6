import type { EdgeKind, Scope } from "../component.ts";

/** The kind of a dependency, which no SBOM states, as it follows from the scopes at both ends. */
export function kindOfEdge(from: Scope = "required", to: Scope = "required"): EdgeKind {
  if (to === from || to === "required") return "production";
  return to === "excluded" ? "development" : "optional";
}
