import { isDeepStrictEqual } from "node:util";
import { type ActionSpec, camelCase, type InputSpec, readInputs } from "@ospo-actions/core";
import { stringify } from "yaml";

/** The marketplace's icon and colour: one look for the suite. */
const branding = { icon: "shield", color: "blue" };

/** The text of `action.yml` for the action in `actions/<name>`. */
export function renderActionYml(spec: ActionSpec, name: string): string {
  const inputs = Object.entries(spec.inputs).map(([input, value]) => {
    const text = defaultText(input, value);
    const required = value.default === undefined && !value.optional;
    return [
      input,
      { description: value.description, required, ...(text !== undefined && { default: text }) },
    ];
  });
  const outputs = Object.entries(spec.outputs).map(([output, { description }]) => [output, { description }]);
  const document = {
    name: spec.name,
    description: spec.description,
    author: "ospo-actions contributors",
    branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: "node24", main: `../../dist/${name}/index.js` },
  };
  return `# Written by \`npm run generate\` from src/spec.ts.\n${stringify(document, { lineWidth: 100 })}`;
}

/** A default as the text that `readInputs` parses to the same value; throws where there is no such text. */
export function defaultText(name: string, input: InputSpec): string | undefined {
  const value = input.default;
  if (value === undefined) return undefined;
  const text = Array.isArray(value) ? value.join("\n") : String(value);
  const spec = { inputs: { [name]: input } } as unknown as ActionSpec;
  const parsed = (readInputs(spec, () => text) as Record<string, unknown>)[camelCase(name)];
  if (isDeepStrictEqual(parsed, value)) return text;
  throw new Error(`The default of ${name}, ${JSON.stringify(value)}, cannot be written in an action.yml.`);
}
