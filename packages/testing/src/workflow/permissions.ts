import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isMapping } from "./parser.ts";
import { entriesOf } from "./token-tree.ts";

type Level = "none" | "read" | "write";
/** What a job's token may do: scopes that are not named are `none`. */
export type Permissions = ReadonlyMap<string, Level>;

/** Scopes of the token (docs: "Workflow syntax", `permissions`). Two know no `read`: `id-token` has only write. */
const scopes = (
  "actions artifact-metadata attestations checks contents deployments discussions id-token issues models " +
  "packages pages pull-requests repository-projects security-events statuses"
).split(" ");

const order: readonly Level[] = ["none", "read", "write"];

/** What `permissions:` says; undefined where there is none. */
export function permissionsOf(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined;
  if (isMapping(token))
    return new Map(entriesOf(token).map(([scope, level]) => [scope, level.toString() as Level]));
  return allAt(token.toString() === "write-all" ? "write" : "read");
}

/** The repository's setting for workflows that say nothing: restricted, or the older one that writes. */
export function defaultPermissions(setting: "read" | "write"): Permissions {
  if (setting === "read")
    return new Map([
      ["contents", "read"],
      ["packages", "read"],
    ]);
  return new Map([...allAt("write")].filter(([scope]) => scope !== "id-token"));
}

function allAt(level: "read" | "write"): Permissions {
  const levels = scopes.map((scope): [string, Level] => [scope, scope === "models" ? "read" : level]);
  return new Map(levels.filter(([scope]) => level === "write" || scope !== "id-token"));
}

/** A token of a pull request from a fork, or of Dependabot: it reads at most. */
export function readOnly(permissions: Permissions): Permissions {
  const read = [...permissions].filter(([scope, level]) => level !== "none" && scope !== "id-token");
  return new Map(read.map(([scope]) => [scope, "read"]));
}

/** What `requested` has beyond `allowed`, in the words of GitHub's error; undefined where it keeps to it. */
export function excess(
  requested: Permissions,
  allowed: Permissions,
): { readonly requested: string; readonly allowed: string } | undefined {
  const over = [...requested]
    .filter(([scope, level]) => rank(level) > rank(allowed.get(scope)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (over.length === 0) return undefined;
  return {
    requested: over.map(([scope, level]) => `${scope}: ${level}`).join(", "),
    allowed: over.map(([scope]) => `${scope}: ${allowed.get(scope) ?? "none"}`).join(", "),
  };
}

function rank(level: Level | undefined): number {
  return level === undefined ? 0 : order.indexOf(level);
}
