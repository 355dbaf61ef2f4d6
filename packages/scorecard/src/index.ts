export {
  aggregate,
  type CheckScore,
  type CheckScores,
  commonChecks,
  printedScore,
  totalWeight,
  type WeightOf,
} from "./aggregate.ts";
export { type Cause, causes } from "./cause.ts";
export { checkNames, type Nature, natureOf, type Risk, riskOf, weightOf } from "./check.ts";
export { type CheckDelta, compareReadings, type Delta, lostSight, pointsBy, type Standing } from "./delta.ts";
export { checkedProject, type Project, projectKey, projectName, projectOf } from "./project.ts";
export { resultOf } from "./read-result.ts";
export { type ResultEntry, readResults } from "./read-results.ts";
export { type Reading, readingOf, type ScoreReading, type SourceName } from "./reading.ts";
export type { Check, ScorecardResult } from "./result.ts";
