import { anyText } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { readInputs } from "./inputs.ts";
import { defineAction, type Inputs, sharedOutputs } from "./spec.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const spec = defineAction({
  name: "Test",
  description: "Takes one input of each kind.",
  permissions: {},
  inputs: {
    path: { type: "list", default: ["."], description: "" },
    omit: { type: "list", choices: ["dev", "peer"], default: [], description: "" },
    "dry-run": { type: "boolean", default: false, description: "" },
    "max-age": { type: "number", default: 7, min: 1, max: 30, description: "" },
    minimum: { type: "number", optional: true, min: 0, description: "" },
    maximum: { type: "number", optional: true, max: 10, description: "" },
    "fail-on": { type: "choice", choices: ["fail", "review", "never"], default: "fail", description: "" },
    token: { type: "string", optional: true, secret: true, description: "" },
    repository: { type: "string", description: "" },
  },
  outputs: sharedOutputs,
});

const read = (given: Readonly<Record<string, string>>): Inputs<typeof spec> =>
  readInputs(spec, (name) => ({ repository: "acme/app", ...given })[name]);

describe("readInputs", () => {
  test("gives defaults where nothing was given, and nothing for optional inputs", () => {
    expect(read({})).toEqual({
      path: ["."],
      omit: [],
      dryRun: false,
      maxAge: 7,
      minimum: undefined,
      maximum: undefined,
      failOn: "fail",
      token: undefined,
      repository: "acme/app",
    });
  });

  test("takes white space for nothing, as a workflow expression may leave it", () => {
    expect(read({ path: " \n ", "max-age": "  ", "fail-on": "\t", token: " " })).toMatchObject({
      path: ["."],
      maxAge: 7,
      failOn: "fail",
      token: undefined,
    });
  });

  test("tells all faults at once, each with its value and what would do", () => {
    const given = {
      "dry-run": "yes",
      "max-age": "31",
      "fail-on": "Fail",
      omit: "dev, pear, plum",
      repository: "",
    };
    expect(() => read(given)).toThrow(
      [
        "Inputs:",
        '- omit: must be one of dev, peer, not "pear", "plum"',
        '- dry-run: must be true or false, not "yes"',
        "- max-age: must be from 1 to 30, not 31",
        '- fail-on: must be one of fail, review, never, not "Fail"',
        "- repository: is required",
      ].join("\n"),
    );
    expect(() => read(given)).toThrow(expect.objectContaining({ code: "INPUT" }));
  });

  test("tells one fault in one sentence", () => {
    expect(() => read({ repository: " " })).toThrow(/^Input repository: is required$/);
  });

  test("reads lists by line and by comma, without blanks and doubles", () => {
    expect(read({ path: "a, b\r\n\n c ,, a\n" }).path).toEqual(["a", "b", "c"]);
    expect(read({ path: "with space, 'quoted'" }).path).toEqual(["with space", "'quoted'"]);
  });

  test("takes a list of separators alone for none", () => {
    expect(read({ path: " , \n ," }).path).toEqual(["."]);
  });

  test.each(["true", "True", "TRUE", " true "])("reads %j as true", (text) => {
    expect(read({ "dry-run": text }).dryRun).toBe(true);
  });

  test.each(["false", "False", "FALSE"])("reads %j as false", (text) => {
    expect(read({ "dry-run": text }).dryRun).toBe(false);
  });

  test.each(["yes", "no", "on", "1", "0", "tRUE", "y", "null", "true false"])(
    "takes %j for no boolean: it is none in YAML's core schema",
    (text) => {
      expect(() => read({ "dry-run": text })).toThrow(`must be true or false, not "${text}"`);
    },
  );

  test("reads numbers within their range", () => {
    expect(read({ "max-age": "1" }).maxAge).toBe(1);
    expect(read({ minimum: "1e3", maximum: "-0.5" })).toMatchObject({ minimum: 1_000, maximum: -0.5 });
  });

  test.each(["1,5", "NaN", "Infinity", "-Infinity", "1_000", "7 days", "--1", "9e999"])(
    "takes %j for no number",
    (text) => {
      expect(() => read({ "max-age": text })).toThrow(`must be a number, not "${text}"`);
    },
  );

  test("tells an open range by its one end", () => {
    expect(() => read({ minimum: "-1" })).toThrow("minimum: must be at least 0, not -1");
    expect(() => read({ maximum: "11" })).toThrow("maximum: must be at most 10, not 11");
  });

  test("either gives every input or tells which are wrong, for any text", () => {
    const text = fc.oneof(anyText, fc.constantFrom("true", "1", "fail", "dev,peer", "__proto__"));
    const given = fc.dictionary(fc.constantFrom(...Object.keys(spec.inputs)), text);
    fc.assert(
      fc.property(given, (inputs) => {
        try {
          expect(Object.keys(read(inputs))).toHaveLength(9);
        } catch (error) {
          expect(error).toMatchObject({ code: "INPUT", message: expect.stringMatching(/^Inputs?[ :]/) });
        }
      }),
    );
  });
});

test("the types of inputs follow from the spec", () => {
  type Given = Inputs<typeof spec>;
  expectTypeOf<Given["path"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Given["omit"]>().toEqualTypeOf<readonly ("dev" | "peer")[]>();
  expectTypeOf<Given["dryRun"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Given["maxAge"]>().toEqualTypeOf<number>();
  expectTypeOf<Given["minimum"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Given["failOn"]>().toEqualTypeOf<"fail" | "review" | "never">();
  expectTypeOf<Given["token"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Given["repository"]>().toEqualTypeOf<string>();
  expectTypeOf<keyof Given>().toEqualTypeOf<
    "path" | "omit" | "dryRun" | "maxAge" | "minimum" | "maximum" | "failOn" | "token" | "repository"
  >();
});
