import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { fromData, fromJson, toData, toJson, type Value } from "./value.ts";

export type Functions = ReadonlyMap<string, (...args: readonly Value[]) => Value>;

/** What an expression may see: contexts by name, and functions beyond GitHub's pure ones, in lower case. */
export interface Scope {
  readonly contexts: ReadonlyMap<string, Value>;
  readonly functions: Functions;
}

/** Evaluates what stands between `${{` and `}}` with GitHub's own lexer, parser and evaluator. */
export function evaluate(expression: string, scope: Scope): Value {
  return fromData(evaluateData(expression, scope));
}

/** Whether a condition is met; `if:` conditions have had their status function added before. */
export function isTruthy(expression: string, scope: Scope): boolean {
  const value = evaluate(expression, scope);
  return value !== undefined && value !== false && value !== 0 && value !== "" && !Number.isNaN(value);
}

/** A value as text, as GitHub's runner coerces it. */
export function toText(value: Value): string {
  return toData(value).coerceString();
}

function evaluateData(expression: string, scope: Scope): data.ExpressionData {
  const functions = new Map(
    [...ownFunctions, ...scope.functions].map(([name, call]) => [name, define(name, call)]),
  );
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, [...scope.contexts.keys()], [...functions.values()]).parse();
  return new Evaluator(tree, new LazyContexts(scope.contexts), functions).evaluate();
}

/** `fromJSON` and `toJSON` that keep every key; GitHub's library loses `constructor` and `__proto__`. */
const ownFunctions: Functions = new Map<string, (...args: readonly Value[]) => Value>([
  ["fromjson", (text) => fromJson(JSON.parse(toText(text)))],
  ["tojson", (value) => toJson(value)],
]);

function define(name: string, call: (...args: readonly Value[]) => Value): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 255, call: (...args) => toData(call(...args.map(fromData))) };
}

/** Turns a context into the library's shape only when an expression reads it: events are large. */
class LazyContexts extends data.Dictionary {
  readonly #contexts: ReadonlyMap<string, Value>;

  constructor(contexts: ReadonlyMap<string, Value>) {
    super();
    this.#contexts = contexts;
  }

  override get(name: string): data.ExpressionData {
    return toData(this.#contexts.get(name.toLowerCase()) ?? new Map());
  }
}
