import type { Audit } from "../audit.ts";

/** Runs of one branch otherwise pile up or overtake each other. A called workflow leaves it to its caller. */
export const concurrencyLimits: Audit = {
  name: "concurrency-limits",
  fix: "add `concurrency:` with a group for the workflow and the ref, and say `cancel-in-progress`.",
  check: ({ source, root, triggers }) => {
    const own = source.file.startsWith(".github/") && source.kind === "workflow";
    const called = triggers.length === 1 && triggers[0] === "workflow_call";
    if (!own || called || root.get("concurrency")?.get("cancel-in-progress") !== undefined) return [];
    return [{ line: root.line, message: "It does not say what a new run does to the one before." }];
  },
};
