/** What a workflow can grant its GITHUB_TOKEN (docs: workflow-syntax, `permissions`). */
const grantable = new Set([
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "security-events",
  "statuses",
]);

/**
 * What to add where a token lacks a permission, from GitHub's header `x-accepted-github-permissions`, such as
 * `issues=write; pull_requests=write`: `;` parts alternatives, `,` joins.
 */
export function permissionFix(accepted: string | undefined): string {
  const alternatives = (accepted ?? "")
    .split(";")
    .map(parse)
    .filter((grants) => grants.length > 0);
  const [first] = alternatives;
  if (first === undefined) return "Check what the token may do, and whether the organization restricts it.";
  const names = alternatives.map((grants) =>
    grants.map(({ name, access }) => `${name}: ${access}`).join(" with "),
  );
  const wanted = alternatives.find((grants) => grants.every(({ name }) => grantable.has(name)));
  if (wanted === undefined)
    return `GITHUB_TOKEN cannot be granted ${names.join(" or ")}: use a GitHub App or a token that has it.`;
  const lines = wanted.map(({ name, access }) => `  ${name}: ${access}`);
  const others = names.length > 1 ? ` (${names.join(" or ")} is enough)` : "";
  return [
    `Add this to the job${others}; a GitHub App or another token needs the same permission:`,
    "permissions:",
    ...lines,
    "Runs for forks and Dependabot have a read-only token whatever the workflow says.",
  ].join("\n");
}

interface Grant {
  readonly name: string;
  readonly access: string;
}

function parse(alternative: string): readonly Grant[] {
  const found = alternative.matchAll(/([a-z_]{1,60})=(read|write|admin)/g);
  return [...found].map(([, name = "", access = ""]) => ({ name: name.replaceAll("_", "-"), access }));
}
