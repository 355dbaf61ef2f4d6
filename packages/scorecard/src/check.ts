/** How much a check counts (ossf/scorecard, checks.yaml `risk` and the weights in its aggregate). */
export type Risk = "critical" | "high" | "medium" | "low";

const weights = { critical: 10, high: 7.5, medium: 5, low: 2.5 } as const satisfies Record<Risk, number>;

/**
 * What a check looks at. `tree`: files of the commit alone. `history`: commits, pull requests and releases up
 * to it. `settings`: what an administrator set. `time`: what moves though nobody touches the repository.
 */
export type Nature = "tree" | "history" | "settings" | "time";

interface CheckFacts {
  readonly risk: Risk;
  readonly nature: Nature;
}

/** Scorecard v5.5's checks: risk from its checks.yaml, nature from what each reads. */
const facts: ReadonlyMap<string, CheckFacts> = new Map([
  ["Binary-Artifacts", { risk: "high", nature: "tree" }],
  ["Branch-Protection", { risk: "high", nature: "settings" }],
  ["CI-Tests", { risk: "low", nature: "history" }],
  ["CII-Best-Practices", { risk: "low", nature: "time" }],
  ["Code-Review", { risk: "high", nature: "history" }],
  ["Contributors", { risk: "low", nature: "time" }],
  ["Dangerous-Workflow", { risk: "critical", nature: "tree" }],
  ["Dependency-Update-Tool", { risk: "high", nature: "tree" }],
  ["Fuzzing", { risk: "medium", nature: "tree" }],
  ["License", { risk: "low", nature: "tree" }],
  ["Maintained", { risk: "high", nature: "time" }],
  ["Packaging", { risk: "medium", nature: "tree" }],
  ["Pinned-Dependencies", { risk: "medium", nature: "tree" }],
  ["SAST", { risk: "medium", nature: "history" }],
  ["SBOM", { risk: "medium", nature: "history" }],
  ["Security-Policy", { risk: "medium", nature: "tree" }],
  ["Signed-Releases", { risk: "high", nature: "history" }],
  ["Token-Permissions", { risk: "high", nature: "tree" }],
  ["Vulnerabilities", { risk: "high", nature: "history" }],
  ["Webhooks", { risk: "critical", nature: "settings" }],
]);

/** Every check that Scorecard v5.5 has, by name. */
export const checkNames: readonly string[] = [...facts.keys()];

/** `undefined` for a check that this version does not know: it then has no part in an aggregate. */
export function riskOf(check: string): Risk | undefined {
  return facts.get(check)?.risk;
}

/** Weight of a check in the aggregate; 0 for an unknown one. */
export function weightOf(check: string): number {
  const risk = riskOf(check);
  return risk === undefined ? 0 : weights[risk];
}

/** What a check looks at; an unknown one is taken to read the tree, so that its fall is not explained away. */
export function natureOf(check: string): Nature {
  return facts.get(check)?.nature ?? "tree";
}
