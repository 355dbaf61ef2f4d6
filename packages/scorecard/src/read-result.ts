import { isObject, type JsonObject, OspoError, stringsOf } from "@ospo-actions/core";
import { projectOf, shownName } from "./project.ts";
import type { Check, ScorecardResult } from "./result.ts";

/** Checks of one result that are read; Scorecard has about 20. */
const checksAtMost = 200;
/** Scorecard's are words with hyphens. */
const checkName = /^[A-Za-z][\w.-]{0,99}$/;
/** Wrappings inside each other that are opened. */
const wrappingsAtMost = 4;
/** The predicate that Scorecard signs as (ossf/scorecard, in-toto output). */
const predicateType = "https://scorecard.dev/result/v0.1";

/**
 * A result from parsed JSON: of the API or the command line, inside an in-toto statement, as the `JsonOutput`
 * that scorecard-action publishes, or as deps.dev tells it. FORMAT, with what is wrong, for all else.
 */
export function resultOf(json: unknown, what = "The result"): ScorecardResult {
  const fields = unwrapped(fieldsOf(json, what), what);
  if (fields.findings !== undefined && fields.checks === undefined)
    throw new OspoError("FORMAT", `${what} is in Scorecard's probe format, which has no scores`, {
      fix: "Make it with `scorecard --format json`.",
    });
  const repository = fieldsOf(fields.repo, `${what}: repo`);
  const scorecard = isObject(fields.scorecard) ? fields.scorecard : {};
  return {
    project: projectOf(textOf(repository.name, `${what}: repo.name`)),
    commit: commitOf(repository.commit),
    date: dateOf(fields.date, what),
    version: versionOf(scorecard.version),
    score: scoreOf(fields.score, `${what}: score`),
    checks: checksOf(fields.checks, what),
  };
}

function unwrapped(fields: JsonObject, what: string): JsonObject {
  let inner = fields;
  for (let depth = 0; depth <= wrappingsAtMost; depth++) {
    if (typeof inner.JsonOutput === "string") inner = parsed(inner.JsonOutput, `${what}: JsonOutput`);
    else if (typeof inner.payload === "string" && typeof inner.payloadType === "string")
      inner = parsed(Buffer.from(inner.payload, "base64").toString(), `${what}: payload`);
    else if ("predicate" in inner) inner = predicateOf(inner, what);
    else return fromDepsDev(inner, what);
  }
  throw new OspoError("FORMAT", `${what} is wrapped more than ${wrappingsAtMost} times`);
}

function parsed(text: string, what: string): JsonObject {
  try {
    return fieldsOf(JSON.parse(text), what);
  } catch (error) {
    if (error instanceof OspoError) throw error;
    throw new OspoError("FORMAT", `${what} is not JSON`, { cause: error });
  }
}

function predicateOf(statement: JsonObject, what: string): JsonObject {
  if (statement.predicateType === predicateType) return fieldsOf(statement.predicate, `${what}: predicate`);
  const found = shownName(String(statement.predicateType).replace("://", "/"));
  throw new OspoError("FORMAT", `${what} states ${found}, not ${predicateType}`);
}

/** deps.dev says `repository` and `overallScore` where Scorecard says `repo` and `score`. */
function fromDepsDev(fields: JsonObject, what: string): JsonObject {
  const { scorecard } = fields;
  if (!isObject(scorecard) || !("overallScore" in scorecard)) return fields;
  const { repository, overallScore, ...rest } = fieldsOf(scorecard, what);
  return { ...rest, repo: repository, score: overallScore };
}

function checksOf(value: unknown, what: string): readonly Check[] {
  if (!Array.isArray(value)) throw new OspoError("FORMAT", `${what} has no list of checks`);
  if (value.length > checksAtMost)
    throw new OspoError("LIMIT", `${what} has ${value.length} checks; at most ${checksAtMost} are read`);
  const names = new Set<string>();
  return value.map((one: unknown, at) => {
    const fields = fieldsOf(one, `${what}: check ${at + 1}`);
    const name = textOf(fields.name, `${what}: name of check ${at + 1}`);
    if (!checkName.test(name)) throw new OspoError("FORMAT", `${what}: the name of check ${at + 1} is none`);
    if (names.has(name)) throw new OspoError("FORMAT", `${what} has the check ${name} twice`);
    names.add(name);
    const score = scoreOf(fields.score, `${what}: score of ${name}`);
    return {
      name,
      score,
      reason: typeof fields.reason === "string" ? fields.reason : "",
      details: stringsOf(fields.details),
      annotations: stringsOf(fields.annotations),
    };
  });
}

/** -1 is no score but says that there is none. */
function scoreOf(value: unknown, what: string): number | undefined {
  if (value === -1) return undefined;
  if (typeof value === "number" && value >= 0 && value <= 10) return value;
  const shown = typeof value === "number" ? value : `of type ${typeof value}`;
  throw new OspoError("FORMAT", `${what} is ${shown}, not a number from 0 to 10 or -1`);
}

/** Both forms that Scorecard writes: a date, or RFC 3339. */
function dateOf(value: unknown, what: string): string {
  const text = textOf(value, `${what}: date`);
  if (isDate(text)) return text;
  throw new OspoError("FORMAT", `${what}: date is "${shownName(text)}", neither YYYY-MM-DD nor RFC 3339`);
}

/** Whether `text` is a date (2026-11-22) or an RFC 3339 time. */
export function isDate(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;
  return form.test(text) && !Number.isNaN(Date.parse(text));
}

/** `value` as the name of a commit; anything else, such as `unknown`, is none. */
export function commitOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

/** Scorecard says `unknown` or `(devel)` where it was built without one. */
function versionOf(value: unknown): string | undefined {
  return typeof value === "string" && /^v?\d[\w.+-]{0,50}$/.test(value) ? value : undefined;
}

function textOf(value: unknown, what: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new OspoError("FORMAT", `${what} is missing`);
}

function fieldsOf(value: unknown, what: string): JsonObject {
  if (isObject(value)) return value;
  throw new OspoError("FORMAT", `${what} is no JSON object`);
}
