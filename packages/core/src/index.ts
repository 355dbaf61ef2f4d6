export { cancellation } from "./cancellation.ts";
export { directoryState } from "./directory-state.ts";
export { readDocument, type StateDocument, updateDocument } from "./document.ts";
export { eachItem, type ItemResult } from "./each-item.ts";
export { describeError, type ErrorCode, inputError, OspoError } from "./errors.ts";
export { escapeCsv } from "./escape/csv.ts";
export { escapeHtml, jsonForHtml } from "./escape/html.ts";
export { escapeLog } from "./escape/log.ts";
export {
  markdownBlock,
  markdownCell,
  markdownCode,
  markdownHtml,
  markdownMessage,
  markdownProse,
  splitCode,
} from "./escape/markdown.ts";
export { plainText } from "./escape/text.ts";
export { type RunEvent, readEvent } from "./event.ts";
export { type Command, type Executed, execute } from "./execute.ts";
export type { Entry, Files } from "./files.ts";
export { commitTime } from "./git/commit-time.ts";
export { git } from "./git.ts";
export { gitTree } from "./git-tree.ts";
export type { Env, Host } from "./host.ts";
export { type RawInput, readInputs } from "./inputs.ts";
export {
  asString,
  entriesOf,
  isObject,
  itemsOf,
  type JsonObject,
  objectOf,
  objectsOf,
  readObject,
  stringsOf,
} from "./json.ts";
export { lazily } from "./lazily.ts";
export { limits } from "./limits.ts";
export type { Log, Place, Progress } from "./log.ts";
export { matchingFiles } from "./matching-files.ts";
export { nodeFiles } from "./node-files.ts";
export { fetchedAnswer, type GetAnswer, type GetOptions, plainGet } from "./plain-get.ts";
export { proxyFetch } from "./proxy-fetch.ts";
export { type Action, implement, run } from "./run.ts";
export { runAction } from "./run-action.ts";
export {
  type ActionSpec,
  camelCase,
  defineAction,
  type InputSpec,
  type Inputs,
  type OutputSpec,
  type Outputs,
  type PermissionSpec,
  sharedInputs,
  sharedOutputs,
} from "./spec.ts";
export type { StateStore } from "./state.ts";
export { checkedKey, isKey } from "./state-key.ts";
export { type Tree, type TreeFile, treeFiles } from "./tree-files.ts";
export { exitStatus, type FailOn, reaches, type Verdict, verdicts, worstVerdict } from "./verdict.ts";
