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
    const result = text === "" ? fallback(input) : parse(input, text);
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

function fallback(input: InputSpec): unknown {
  if (input.default !== undefined || input.optional) return input.default;
  return new Problem("is required");
}

function parse(input: InputSpec, text: string): unknown {
  switch (input.type) {
    case "string":
      return text;
    case "boolean":
      return parseBoolean(text);
    case "number":
      return parseNumber(text, input.min ?? Number.NEGATIVE_INFINITY, input.max ?? Number.POSITIVE_INFINITY);
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

function parseNumber(text: string, min: number, max: number): number | Problem {
  const value = Number(text);
  if (!Number.isFinite(value)) return new Problem(`must be a number, not "${text}"`);
  if (value < min || value > max) return new Problem(`must be from ${min} to ${max}, not ${text}`);
  return value;
}

/** Items on lines of their own or between commas. */
function parseList(text: string, choices: readonly string[] | undefined): readonly string[] | Problem {
  const items = [...new Set(text.split(/[\n,]/).map((item) => item.trim()))].filter((item) => item !== "");
  const wrong = choices && items.find((item) => !choices.includes(item));
  return wrong === undefined ? items : notOneOf(choices ?? [], wrong);
}

function notOneOf(choices: readonly string[], text: string): Problem {
  return new Problem(`must be one of ${choices.join(", ")}, not "${text}"`);
}
