import type { Audit } from "../audit.ts";

/** Runs of one branch otherwise pile up or overtake each other. A called workflow leaves it to its caller. */
export const concurrencyLimits: Audit = {
  name: "concurrency-limits",
  fix: "add `concurrency:` with a group for the workflow and the ref.",
  check: ({ source, root, triggers }) => {
    const own = source.file.startsWith(".github/") && source.kind === "workflow";
    const called = triggers.length === 1 && triggers[0] === "workflow_call";
    if (!own || called || root.get("concurrency") !== undefined) return [];
    return [{ line: root.line, message: "Nothing limits how many runs there are at a time." }];
  },
};
