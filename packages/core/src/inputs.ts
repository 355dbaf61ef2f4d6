import { inputError } from "./errors.ts";
import { type ActionSpec, camelCase, type InputSpec, type Inputs } from "./spec.ts";

/** Where raw input text comes from: the runner's environment, or flags of the command line. */
export type RawInput = (name: string) => string | undefined;

/** Parses every input of `spec`, and tells all that is wrong with them at once (INPUT). */
export function readInputs<S extends ActionSpec>(spec: S, raw: RawInput): Inputs<S> {
  const problems: string[] = [];
  const inputs: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(spec.inputs)) {
    const text = (raw(name) ?? "").trim();
    const result = isBlank(input, text) ? fallback(input) : parse(input, text);
    if (result instanceof Problem) problems.push(`${name}: ${result.message}`);
    else inputs[camelCase(name)] = result;
  }
  if (problems.length > 0) throw inputError(problems);
  return inputs as Inputs<S>;
}

class Problem {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Whether the user gave nothing: no text, or only the separators of a list. */
function isBlank({ type }: InputSpec, text: string): boolean {
  return text === "" || (type === "list" && itemsOf(text).length === 0);
}

function fallback(input: InputSpec): unknown {
  if (isExpression(input.default)) return undefined;
  if (input.default !== undefined || input.optional) return input.default;
  return new Problem("is required");
}

/** A default such as `${{ github.token }}` is the runner's to evaluate: where none did, the input was not given. */
function isExpression(value: InputSpec["default"]): boolean {
  return typeof value === "string" && value.startsWith("${{");
}

function parse(input: InputSpec, text: string): unknown {
  switch (input.type) {
    case "string":
      return text;
    case "boolean":
      return parseBoolean(text);
    case "number":
      return parseNumber(text, input);
    case "list":
      return parseList(text, input.choices);
    case "choice":
      return input.choices.includes(text) ? text : notOneOf(input.choices, text);
  }
}

/** The YAML 1.2 core schema, as the runner's own `getBooleanInput` reads it. */
function parseBoolean(text: string): boolean | Problem {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  return new Problem(`must be true or false, not "${text}"`);
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function parseNumber(text: string, range: Range): number | Problem {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  const value = Number(text);
  if (!Number.isFinite(value)) return new Problem(`must be a number, not "${text}"`);
  if (value < min || value > max) return new Problem(`must be ${describeRange(range)}, not ${text}`);
  return value;
}

function describeRange({ min, max }: Range): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}

function parseList(text: string, choices: readonly string[] | undefined): readonly string[] | Problem {
  const items = itemsOf(text);
  const wrong = choices ? items.filter((item) => !choices.includes(item)) : [];
  return wrong.length === 0 ? items : notOneOf(choices ?? [], ...wrong);
}

/** Items on lines of their own or between commas, each once. */
function itemsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\n,]/).map((item) => item.trim()))].filter((item) => item !== "");
}

function notOneOf(choices: readonly string[], ...wrong: readonly string[]): Problem {
  const told = wrong.map((text) => `"${text}"`).join(", ");
  return new Problem(`must be one of ${choices.join(", ")}, not ${told}`);
}
