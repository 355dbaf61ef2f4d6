import { type ActionSpec, type InputSpec, readInputs, sharedOutputs } from "@ospo-actions/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { defaultText, renderActionYml } from "./action-yml.ts";

function specOf(inputs: ActionSpec["inputs"]): ActionSpec {
  const permissions = { contents: { access: "read", why: "to look" } } as const;
  return { name: "Sample", description: "Does: things", inputs, outputs: sharedOutputs, permissions };
}

describe("renderActionYml", () => {
  const spec = specOf({
    text: { type: "string", description: "A #hash: and | bar" },
    flag: { type: "boolean", default: false, description: "On or off" },
    list: { type: "list", default: ["a", "b c"], description: "Some" },
    none: { type: "list", default: [], description: "None" },
    free: { type: "number", optional: true, description: "A number" },
  });
  const text = renderActionYml(spec, "sample");

  it("says first where it comes from", () => {
    expect(text.split("\n")[0]).toBe("# Written by `npm run generate` from src/spec.ts.");
  });

  it("declares inputs with text defaults, outputs, and where the bundle is", () => {
    expect(parse(text)).toMatchObject({
      name: "Sample",
      inputs: {
        text: { description: "A #hash: and | bar", required: true },
        flag: { required: false, default: "false" },
        list: { required: false, default: "a\nb c" },
        none: { required: false, default: "" },
        free: { required: false },
      },
      outputs: { verdict: { description: sharedOutputs.verdict.description } },
      runs: { using: "node24", main: "../../dist/sample/index.js" },
    });
    expect(parse(text).inputs.free).not.toHaveProperty("default");
  });

  it("writes defaults that the action reads back as they are", () => {
    const word = fc.stringMatching(/^[\w./#'"{}:|&*!-]([\w ./#'"{}:|&*!-]*[\w./#'"{}:|&*!-])?$/);
    const inputs = fc.oneof(
      word.map((value): InputSpec => ({ type: "string", default: value, description: "" })),
      fc.boolean().map((value): InputSpec => ({ type: "boolean", default: value, description: "" })),
      fc.integer().map((value): InputSpec => ({ type: "number", default: value, description: "" })),
      fc.uniqueArray(word).map((value): InputSpec => ({ type: "list", default: value, description: "" })),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const spec = specOf({ value: input });
        const written = parse(renderActionYml(spec, "sample")).inputs.value.default as string;
        expect(readInputs(spec, () => written)).toEqual({ value: input.default });
      }),
    );
  });
});

describe("defaultText", () => {
  it.each<InputSpec>([
    { type: "list", default: ["a,b"], description: "" },
    { type: "list", default: ["a", "a"], description: "" },
    { type: "string", default: " a ", description: "" },
  ])("refuses a default that no text gives back: $default", (input) => {
    expect(() => defaultText("sample", input)).toThrow("The default of sample");
  });
});
