export { type Category, categories, type Direction, directionOf } from "./category/category.ts";
export { categoryOf, filedUnder } from "./category/category-of.ts";
export type { Filed } from "./category/table.ts";
export { classifyChange, type LicenseChange } from "./change/change.ts";
export type { ChangeClass } from "./change/kind.ts";
export type { LicenseSide } from "./change/side.ts";
export { type Delayed, delayedTerms, type Parameters, parametersIn } from "./change/terms.ts";
export {
  type Compatibility,
  compatibility,
  compatibilityLimits,
  compatible,
  type Outbound,
  outbounds,
} from "./compatibility/compatible.ts";
export { type Agreement, type Conclusion, conclude, type DetectedFile } from "./conclude/conclude.ts";
export { type DeclaredKind, kindOfDeclared } from "./declared/kind.ts";
export { type Declared, readDeclared } from "./declared/read.ts";
export {
  type Evaluation,
  evaluate,
  type Judge,
  type JudgedTerm,
  type Judgement,
  type Rejected,
  type Standing,
} from "./evaluate.ts";
export { type Expression, parseExpression } from "./expression.ts";
export {
  type Condition,
  type Context,
  contexts,
  type Limitation,
  type Permission,
} from "./obligation/condition.ts";
export { type Attribution, type Explanation, explain } from "./obligation/explain.ts";
export { operands } from "./operands.ts";
export { covers, type Leaf, type Term, termOf, writeTerm } from "./term.ts";
export { type LicenseFileRole, licenseFileRole, licensePointer } from "./text/file.ts";
export type { Found } from "./text/find.ts";
export { type Identifier, type LicenseFile, openIdentifier } from "./text/identifier.ts";
export { type Identified, identify, type TextKind } from "./text/identify.ts";
export { textsLocation } from "./text/location.ts";
export type { Mention } from "./text/notice.ts";
export type { Rider } from "./text/rider.ts";
export { readTexts, type Texts } from "./text/texts.ts";
export { takenAs } from "./version.ts";
