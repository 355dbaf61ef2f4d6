import type { ActionSpec, InputSpec, RawInput } from "@ospo-actions/core";
import { camelCase } from "@ospo-actions/core";
import { Option } from "commander";

/** The flags of an action: one per input, with the input's own words. */
export function flagsOf({ inputs }: ActionSpec): readonly Option[] {
  return Object.entries(inputs).map(([name, input]) => {
    const option = new Option(syntax(name, input), help(input));
    return runnersOnly.has(name) ? option.hideHelp() : option;
  });
}

/** Inputs that only a workflow run can serve. */
const runnersOnly: ReadonlySet<string> = new Set([
  "artifact-name",
  "comment",
  "dependency-snapshot",
  "publish-private",
  "release-assets",
  "sarif-upload",
]);

/** Descriptions are written for workflows; in a terminal nobody has a workspace or a step. */
const spoken = [
  [/relative to the workspace/g, "relative to this folder"],
  [/in the workspace/g, "in this folder"],
  [/that fails the step/g, "that makes the exit status 1"],
  [/, in a workflow below the runner's temporary folder/g, ""],
  [/ Keep it between runs with a cache action\./g, ""],
] as const;

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
      return `--${name} <${isShort(input.choices) ? input.choices.join("|") : "choice"}>`;
    case "string":
      return `--${name} <text>`;
  }
}

/** All flags are shown in one column, which one long list would make wider than any terminal. */
function isShort(choices: readonly string[]): boolean {
  return choices.join("|").length <= 30;
}

/** Descriptions are Markdown; a terminal shows them without its backticks. */
function help(input: InputSpec): string {
  const text = spoken.reduce(
    (said, [words, other]) => said.replace(words, other),
    input.description.replaceAll("`", ""),
  );
  const choices =
    input.type === "choice" && !isShort(input.choices) ? ` One of ${input.choices.join(", ")}.` : "";
  const shown = Array.isArray(input.default) ? input.default.join(", ") : String(input.default ?? "");
  return shown === "" || shown.startsWith("${{") ? text + choices : `${text}${choices} (default: ${shown})`;
}
