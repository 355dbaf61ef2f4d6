import type { ActionSpec, InputSpec, RawInput } from "@ospo-actions/core";
import { camelCase } from "@ospo-actions/core";
import { Option } from "commander";

/** The flags of an action: one per input, with the input's own words. */
export function flagsOf({ inputs }: ActionSpec): readonly Option[] {
  return Object.entries(inputs).map(([name, input]) => new Option(syntax(name, input), help(input)));
}

/** Raw inputs as commander parsed the flags; `defaults` stand in for those that were not given. */
export function rawInputs(
  options: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, string>> = {},
): RawInput {
  return (name) => {
    const value = options[camelCase(name)];
    if (value === undefined) return defaults[name];
    return Array.isArray(value) ? value.join("\n") : value === true ? "true" : String(value);
  };
}

function syntax(name: string, input: InputSpec): string {
  switch (input.type) {
    case "boolean":
      return `--${name} [true|false]`;
    case "list":
      return `--${name} <items...>`;
    case "number":
      return `--${name} <number>`;
    case "choice":
      return `--${name} <${input.choices.join("|")}>`;
    case "string":
      return `--${name} <text>`;
  }
}

/** Descriptions are Markdown; a terminal shows them without its backticks. */
function help(input: InputSpec): string {
  const text = input.description.replaceAll("`", "");
  const shown = Array.isArray(input.default) ? input.default.join(", ") : String(input.default ?? "");
  return shown === "" || shown.startsWith("${{") ? text : `${text} (default: ${shown})`;
}
