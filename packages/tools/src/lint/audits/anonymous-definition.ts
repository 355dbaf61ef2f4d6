import type { Audit } from "../audit.ts";

/** A required check and a run are found by their names. Asked of our own workflows, not of examples. */
export const anonymousDefinition: Audit = {
  name: "anonymous-definition",
  fix: "add `name:`.",
  check: ({ source, root, jobs }) => {
    if (!source.file.startsWith(".github/") || source.kind !== "workflow") return [];
    const unnamed = jobs.filter(({ uses, value }) => uses === undefined && value.get("name") === undefined);
    return [
      ...(root.get("name") === undefined ? [{ line: root.line, message: "The workflow has no name." }] : []),
      ...unnamed.map(({ id, value }) => ({ line: value.line, message: `The job \`${id}\` has no name.` })),
    ];
  },
};
