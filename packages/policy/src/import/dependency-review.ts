import { type Draft, emptyDraft, entriesOf, exceptionsOf } from "./draft.ts";

/** Severities as that action names them, from low to high, and ours. */
const severities = [
  ["low", "low"],
  ["moderate", "medium"],
  ["high", "high"],
  ["critical", "critical"],
] as const;

/** Options that say how it reports, or which commits it compares. */
const silent = new Set([
  ...["comment-summary-in-pr", "base-ref", "head-ref", "repo-token", "retry-on-snapshot-warnings"],
  ...[
    "retry-on-snapshot-warnings-timeout",
    "external-repo-token",
    "show-patched-versions",
    "show-openssf-scorecard",
  ],
]);

const known = new Set([
  ...["allow-licenses", "deny-licenses", "allow-dependencies-licenses", "fail-on-severity", "fail-on-scopes"],
  ...[
    "allow-ghsas",
    "license-check",
    "vulnerability-check",
    "deny-packages",
    "deny-groups",
    "warn-only",
    "config-file",
  ],
  "warn-on-openssf-scorecard-level",
  ...silent,
]);

/** Whether a mapping's keys are options of dependency-review-action. */
export function isDependencyReview(options: ReadonlyMap<string, unknown>): boolean {
  return [...options.keys()].some((key) => known.has(nameOf(key)));
}

/** What a configuration of actions/dependency-review-action asks: its own file, or the `with` of a step. */
export function fromDependencyReview(options: ReadonlyMap<string, unknown>): Draft {
  const draft = emptyDraft("actions/dependency-review-action");
  const by = new Map([...options].map(([key, value]) => [nameOf(key), value]));
  const list = (name: string): readonly string[] => listOf(by.get(name));
  const allow = entriesOf(list("allow-licenses"), "allow-licenses");
  const deny = entriesOf(list("deny-licenses"), "deny-licenses");
  const excepted = exceptionsOf(list("allow-dependencies-licenses"), "allow-dependencies-licenses");
  return {
    ...draft,
    allow: allow.licenses,
    deny: deny.licenses,
    exceptions: excepted.exceptions,
    block: blocked(by.get("fail-on-severity")),
    remarks: [
      ...allow.remarks,
      ...deny.remarks,
      ...(deny.licenses.length > 0 && allow.licenses.length === 0 ? [denyOnly] : []),
      ...excepted.remarks,
      ...[...by].flatMap(([name, value]) => remarkOn(name, value) ?? []),
    ],
  };
}

const denyOnly =
  "It denied a list and let all else pass, unknown licenses too. Here what no list names is judged by the default: permissive and public-domain pass.";

function remarkOn(name: string, value: unknown): string | undefined {
  const items = listOf(value).join(", ");
  switch (name) {
    case "fail-on-scopes":
      return listOf(value).includes("development")
        ? undefined
        : `fail-on-scopes (${items}) left development dependencies out. Here they are judged too; \`licenses: scopes: development:\` can allow them more.`;
    case "allow-ghsas":
      return `allow-ghsas (${items}) was left out: except findings of exposure by package, or state them in a VEX document.`;
    case "deny-packages":
    case "deny-groups":
      return `${name} (${items}) has no counterpart; it was left out.`;
    case "license-check":
    case "vulnerability-check":
      return String(value) === "false"
        ? `${name}: false: run ${name === "license-check" ? "license-gate" : "exposure"} only if you want its check.`
        : undefined;
    case "warn-only":
      return String(value) === "true"
        ? "warn-only: true is the input `fail-on: never` of each action."
        : undefined;
    case "config-file":
      return `config-file: ${items}: import that file as well.`;
    case "warn-on-openssf-scorecard-level":
      return `warn-on-openssf-scorecard-level: ${items} only warned; \`scorecard: minimum:\` sets what must be reached.`;
    default:
      return known.has(name) ? undefined : `${name} is no option that we know; it was left out.`;
  }
}

/** What fails from a severity up; malicious packages always did. */
function blocked(severity: unknown): readonly string[] {
  const from = severities.findIndex(([theirs]) => theirs === severity);
  return from < 0
    ? []
    : [
        "malicious",
        ...severities
          .slice(from)
          .map(([, ours]) => ours)
          .reverse(),
      ];
}

/** Files may spell options with `_`. */
function nameOf(key: string): string {
  return key.toLowerCase().replaceAll("_", "-");
}

/** A list, or text with commas or a line each, as both are taken there. */
function listOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : String(value ?? "").split(/[,\n]/);
  return items
    .map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item).trim()))
    .filter((item) => item !== "");
}
