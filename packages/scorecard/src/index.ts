export {
  aggregate,
  commonChecks,
  printedScore,
  totalWeight,
  type WeightOf,
} from "./aggregate.ts";
export { type Cause, causes } from "./cause.ts";
export { checkNames, type Nature, natureOf, type Risk, riskOf, weightOf } from "./check.ts";
export type { CheckScore, CheckScores } from "./check-scores.ts";
export {
  type Database,
  type DatabaseUpdate,
  databaseIn,
  emptyDatabase,
  extendDatabase,
  formatDatabase,
  isDatabase,
  readDatabase,
} from "./database.ts";
export { type CheckDelta, compareReadings, type Delta, lostSight, pointsBy, type Standing } from "./delta.ts";
export { historyToCsv, historyToJsonl } from "./export.ts";
export {
  type History,
  historyOf,
  isDue,
  latestReading,
  markLeft,
  mergeHistories,
  newTrack,
  retain,
  type Track,
  type Unscored,
} from "./history.ts";
export { formatHistory, historyIn, historySchema, type ParsedHistory, parseHistory } from "./history-file.ts";
export { parseObject } from "./json.ts";
export {
  type Observation,
  type ObserveOptions,
  observe,
  type Staleness,
  type State,
  warningRoom,
} from "./observe.ts";
export { checkedProject, type Project, projectKey, projectName, projectOf } from "./project.ts";
export { resultOf } from "./read-result.ts";
export { type ResultEntry, readResults } from "./read-results.ts";
export { type Reading, readingOf, type ScoreReading, type SourceName } from "./reading.ts";
export { type Effort, type Remedy, remedyOf } from "./remedy.ts";
export type { Check, ScorecardResult } from "./result.ts";
export { emptyScope, extendScope, readScope, type Scope } from "./scope.ts";
export { apiSource, publicApi, resultAt } from "./sources/api.ts";
export { cliSource, type RunScorecard } from "./sources/cli.ts";
export { type CollectOptions, collect, type Lookup } from "./sources/collect.ts";
export { depsDevSource, publicDepsDev } from "./sources/deps-dev.ts";
export type { Requests } from "./sources/request.ts";
export { type ResultSet, resultSet, resultsSource } from "./sources/results.ts";
export type { Answer, Source } from "./sources/source.ts";
