export { defaultPolicy } from "./default.ts";
export { loadPolicy, loadReference } from "./load.ts";
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
export { readPolicy, tryPolicy } from "./read.ts";
export { type PolicyReference, parseReference, showReference } from "./reference.ts";
export { policySchema } from "./schema.ts";
export { folderSource, noSource, type PolicySource } from "./source.ts";
