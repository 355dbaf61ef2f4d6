import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { evaluate, isTruthy, type Scope, toText } from "./expression.ts";
import {
  ensureStatusFunction,
  isBasicExpression,
  isMapping,
  isScalar,
  isSequence,
  isString,
  TokenType,
} from "./parser.ts";
import type { Value } from "./value.ts";

/** The token at a path of keys, if it is there. The parser's own converters drop much of what a runner needs. */
export function tokenAt(
  token: TemplateToken | undefined,
  ...keys: readonly string[]
): TemplateToken | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || token === undefined) return token;
  return isMapping(token) ? tokenAt(token.find(key), ...rest) : undefined;
}

/** The keys and values of a mapping; none of anything else. */
export function entriesOf(token: TemplateToken | undefined): readonly (readonly [string, TemplateToken])[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => [key.toString(), value] as const);
}

export function itemsOf(token: TemplateToken | undefined): readonly TemplateToken[] {
  return token !== undefined && isSequence(token) ? [...token] : [];
}

/** The text of a literal; nothing for an expression, which only a run can know. */
export function literalText(token: TemplateToken | undefined): string | undefined {
  return token !== undefined && isScalar(token) && token.isLiteral ? token.toString() : undefined;
}

/** The value of a token: every expression in it evaluated, mappings as maps. */
export function valueFrom(token: TemplateToken | undefined, scope: Scope): Value {
  if (token === undefined) return undefined;
  if (isBasicExpression(token)) return evaluate(token.expression, scope);
  if (isMapping(token)) return mapOf(token, scope);
  if (isSequence(token)) return [...token].map((item) => valueFrom(item, scope));
  switch (token.templateTokenType) {
    case TokenType.Boolean:
      return token.assertBoolean("value").value;
    case TokenType.Number:
      return token.assertNumber("value").value;
    case TokenType.Null:
      return undefined;
    default:
      return token.toString();
  }
}

/** A mapping with its values as text: `env`, `with`. */
export function textsFrom(token: TemplateToken | undefined, scope: Scope): ReadonlyMap<string, string> {
  const value = valueFrom(token, scope);
  if (!(value instanceof Map)) return new Map();
  return new Map([...(value as ReadonlyMap<string, Value>)].map(([key, item]) => [key, toText(item)]));
}

export function textFrom(token: TemplateToken | undefined, scope: Scope): string | undefined {
  return token === undefined ? undefined : toText(valueFrom(token, scope));
}

/** Whether an `if:` is met; without one, or without a status function in it, `success()` has to be true too. */
export function isMet(token: TemplateToken | undefined, scope: Scope): boolean {
  if (token === undefined) return isTruthy("success()", scope);
  const text = isBasicExpression(token) ? token.expression : token.toString().trim();
  return isTruthy(text === "" ? "success()" : ensureStatusFunction(text, token.definitionInfo), scope);
}

function mapOf(token: MappingToken, scope: Scope): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const { key, value } of token) {
    if (key.templateTokenType === TokenType.InsertExpression) {
      const inserted = valueFrom(value, scope);
      if (inserted instanceof Map) for (const [name, item] of inserted) found.set(name, item);
    } else {
      found.set(isString(key) ? key.value : toText(valueFrom(key, scope)), valueFrom(value, scope));
    }
  }
  return found;
}
