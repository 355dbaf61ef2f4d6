import type { LicenseChange } from "@ospo-actions/license";
import { judge, type LicenseGate, type Policy } from "@ospo-actions/policy";
import type { Level } from "@ospo-actions/report";
import type { WarningKind } from "./rules.ts";

/** What weighs changes. */
export interface Judging {
  readonly policy: Policy;
  readonly gate: ReadonlySet<LicenseGate>;
}

type GateInput = LicenseGate | "none";

/** Which changes fail: the input, else the policy, else those to more restrictive terms. */
export function gateOf(input: readonly GateInput[], policy: Policy): ReadonlySet<LicenseGate> {
  const stated = input.length > 0 ? input : policy.licenseChange.gate?.map(({ value }) => value);
  return new Set((stated ?? ["restrictive"]).filter((one) => one !== "none"));
}

/**
 * How much a change weighs: by its direction and by what the policy makes of the new license, never because something
 * changed. `undefined` where nothing did.
 */
export function levelOfChange(
  { class: kind, direction, to }: LicenseChange,
  purl: string,
  policy: Policy,
  gate: ReadonlySet<LicenseGate>,
): Level | undefined {
  switch (kind) {
    case "unchanged":
      return undefined;
    case "cosmetic":
      return "note";
    case "clarified":
      return to === undefined || judge(policy, { purl }, to).ruling === "allow" ? "note" : "review";
    case "metadata-correction":
      // Where the field is right now, more is asked than was known so far.
      return direction === "restrictive" || direction === "unknown" ? "review" : "note";
    case "opaque":
    case "undeclared":
      return "review";
    case "substantive": {
      if (gate.has("substantive") || (gate.has("restrictive") && direction === "restrictive")) return "fail";
      if (direction === "restrictive" || direction === "unknown" || to === undefined) return "review";
      return judge(policy, { purl }, to).ruling === "allow" ? "note" : "review";
    }
  }
}

/** What an early warning weighs unless the policy says otherwise: what ordinary releases show too is a note. */
const usual: Readonly<Record<WarningKind, Level>> = {
  "install-script": "review",
  "new-publisher": "note",
  "provenance-lost": "review",
  "repository-changed": "review",
  "young-version": "note",
  "first-dependency": "note",
};

/** The level of an early warning; with `gate: early-warning` one that wants a review fails. */
export function levelOfWarning(kind: WarningKind, policy: Policy, gate: ReadonlySet<LicenseGate>): Level {
  const level = policy.licenseChange.earlyWarnings.get(kind)?.value ?? usual[kind];
  return level === "review" && gate.has("early-warning") ? "fail" : level;
}
