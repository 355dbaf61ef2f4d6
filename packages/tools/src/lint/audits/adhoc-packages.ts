import type { Audit, Hit } from "../audit.ts";
import type { Value } from "../value.ts";

const install =
  /\b(?:npm\s+(?:install|i|add)|gem\s+(?:install|i)|(?:pnpm|yarn)\s+add|pip3?\s+install)\s+(?:-\S+\s+)*[\w@]/;

/** What a workflow installs by name is in no lock file: neither its content nor what it needs is pinned. */
export const adhocPackages: Audit = {
  name: "adhoc-packages",
  fix: "make it a dependency of the project, and install from its lock file.",
  check: ({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : installs(run))),
};

function installs(run: Value): readonly Hit[] {
  const match = install.exec(run.raw);
  if (match === null) return [];
  return [{ line: run.lineAt(match.index), message: `\`${match[0].trim()}…\` installs past the lock file.` }];
}
