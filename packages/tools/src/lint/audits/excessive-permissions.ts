import type { Audit } from "../audit.ts";

/** A workflow starts with nothing; each job asks for what it needs. */
export const excessivePermissions: Audit = {
  name: "excessive-permissions",
  fix: "write `permissions: {}` on top, and in each job the few that it needs.",
  check: ({ source, root, jobs }) => {
    if (source.kind !== "workflow") return [];
    const own = root.get("permissions");
    if (own === undefined)
      return [{ line: root.line, message: "It has the repository's default permissions." }];
    const broad = [own, ...jobs.flatMap(({ value }) => value.get("permissions") ?? [])]
      .filter(({ text }) => text !== undefined)
      .map(({ line, text }) => ({ line, message: `It grants \`${text}\`.` }));
    const granted = own.entries.map(({ key, value }) => ({
      line: value.line,
      message: `It grants \`${key}\` to every job.`,
    }));
    return [...broad, ...granted];
  },
};
