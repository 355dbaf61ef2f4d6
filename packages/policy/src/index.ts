export { type Approvals, type ApprovedChange, verifyApprovals } from "./approve.ts";
export { type Clarified, clarify, type FoundText } from "./clarification.ts";
export { defaultPolicy } from "./default.ts";
export { describePolicy } from "./describe.ts";
export { type FoundPolicy, findPolicy, policyPath, tellDefault } from "./find.ts";
export { importPolicy } from "./import/import.ts";
export {
  judge,
  type LicenseRuling,
  type Question,
  type RuledTerm,
  type Ruling,
  rulingOfMismatch,
  rulingOfUnknown,
  usesDefault,
} from "./judge.ts";
export { loadPolicy, loadReference } from "./load.ts";
export { isAmong } from "./match.ts";
export { mergePolicies } from "./merge.ts";
export type {
  Approval,
  Clarification,
  Context,
  Exception,
  LicenseGate,
  LicenseScope,
  Origin,
  Packages,
  Policy,
  ScoreMinima,
  Setting,
  Sourced,
} from "./model.ts";
export { type PackageName, parsePackage } from "./package-pattern.ts";
export { readPolicy, tryPolicy } from "./read.ts";
export { type PolicyReference, parseReference, showReference } from "./reference.ts";
export { policySchema } from "./schema.ts";
export { folderSource, noSource, type PolicySource } from "./source.ts";
export { starterPolicy } from "./starter.ts";
export { policyRules, type WaiveOptions, waive } from "./waive.ts";
export { matchesWildcard } from "./wildcard.ts";
