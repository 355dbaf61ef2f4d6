import type { LicenseChange } from "@ospo-actions/license";
import type { Coverage, FindingDraft, Table } from "@ospo-actions/report";

/** What a mode found. */
export interface Outcome {
  readonly findings: readonly FindingDraft[];
  readonly coverage: Coverage;
  readonly tables: readonly Table[];
  readonly metrics: Readonly<Record<string, number>>;
  /** Every change that was met, cosmetic ones included. */
  readonly changes: readonly Pick<LicenseChange, "class" | "direction">[];
  /** Whether everything was looked at, so that an exception that meets nothing can be told. */
  readonly complete: boolean;
  /** Whether the policy's exceptions were applied already. */
  readonly isWaived?: true;
}

/** How many changes there are of each weight. */
export function countChanges(changes: Outcome["changes"]): Readonly<Record<string, number>> {
  const substantive = changes.filter(({ class: kind }) => kind === "substantive");
  return {
    changes: changes.filter(({ class: kind }) => kind !== "unchanged" && kind !== "cosmetic").length,
    substantive: substantive.length,
    restrictive: substantive.filter(({ direction }) => direction === "restrictive").length,
    cosmetic: changes.filter(({ class: kind }) => kind === "cosmetic").length,
  };
}
