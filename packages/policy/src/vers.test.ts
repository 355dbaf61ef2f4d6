import { existsSync, readFileSync } from "node:fs";
import { anyText } from "@ospo-actions/testing";
import fc from "fast-check";
import satisfies from "semver/functions/satisfies.js";
import { expect, test } from "vitest";
import { inVers, parseVers, type VersRange } from "./vers.ts";

const data = new URL("../../../../shared/data/sbom/vers/", import.meta.url);
const present = existsSync(data);

interface Case<I, O> {
  readonly test_type: string;
  readonly input: I;
  readonly expected_output?: O;
  readonly expected_failure?: boolean;
}

function cases<I, O>(name: string): readonly Case<I, O>[] {
  const { tests } = JSON.parse(readFileSync(new URL(name, data), "utf8")) as { tests: readonly Case<I, O>[] };
  return tests;
}

function range(text: string): VersRange {
  const parsed = parseVers(text);
  if ("wrong" in parsed) throw new Error(`${text} ${parsed.wrong}`);
  return parsed;
}

/** Whether lower and upper ends alternate: of overlapping ranges ("<1 || <2") the cases keep all ends. */
function alternates({ constraints }: VersRange): boolean {
  const sides = constraints.flatMap(([comparator]) => (/[<>]/.test(comparator) ? [comparator[0]] : []));
  return sides.every((side, at) => at === 0 || side !== sides[at - 1]);
}

test.skipIf(!present)("the specification's parse cases come out as it says (needs shared/data)", () => {
  const parses = cases<string, { scheme: string; version_constraints: unknown }>(
    "vers_canonical_parse_test.json",
  );
  const known = parses.filter(({ input }) => !input.startsWith("vers:datetime/") && !input.includes("%252F"));
  expect(known.length).toBeGreaterThan(6);
  for (const { input, expected_output: expected, expected_failure: fails } of known) {
    const parsed = parseVers(input);
    if (fails) expect(parsed, input).toHaveProperty("wrong");
    else expect(parsed).toEqual({ scheme: expected?.scheme, constraints: expected?.version_constraints });
  }
});

test.skipIf(!present)("the specification's containment cases come out as it says (needs shared/data)", () => {
  for (const { input, expected_output } of cases<{ vers: string; version: string }, boolean>(
    "npm_range_containment_test.json",
  ))
    expect(inVers(range(input.vers), input.version)).toBe(expected_output);
});

test.skipIf(!present)(
  "native npm ranges and their VERS forms hold the same versions (needs shared/data)",
  () => {
    const pairs = cases<{ native_range: string }, string>("npm_range_from_native_test.json");
    let compared = 0;
    for (const { input, expected_output: vers = "" } of pairs) {
      const parsed = parseVers(vers);
      const partial = /(^|[^.\d])\d+(\.\d+)?($|[^.\d])/;
      const differs =
        /x|\^|~|\*|-/i.test(input.native_range) ||
        partial.test(input.native_range) ||
        /\d\s+v?\d/.test(input.native_range);
      if ("wrong" in parsed || !alternates(parsed) || differs) continue;
      const ends = parsed.constraints.map(([, version]) => version);
      for (const version of [...ends, "0.0.1", "1.0.0", "1.5.3", "2.1.1", "7.0.0", "100.0.0"]) {
        compared++;
        expect([input.native_range, version, inVers(parsed, version)]).toEqual([
          input.native_range,
          version,
          satisfies(version, input.native_range),
        ]);
      }
    }
    expect(compared).toBeGreaterThan(1_000);
  },
);

test.each([
  ["vers:npm/*", "9.9.9", true],
  ["vers:npm/1.0.0|2.0.0", "2.0.0", true],
  ["vers:npm/1.0.0|2.0.0", "1.5.0", false],
  ["vers:npm/>=1.0.0|!=1.2.0|<2.0.0", "1.2.0", false],
  ["vers:npm/>=1.0.0|!=1.2.0|<2.0.0", "1.3.0", true],
  ["vers:npm/!=1.0.0", "1.0.1", true],
  ["vers:npm/<1.0.0|>=2.0.0", "1.5.0", false],
  ["vers:npm/<1.0.0|>=2.0.0", "0.5.0", true],
  ["vers:npm/<1.0.0|>=2.0.0", "3.0.0", true],
  ["vers:npm/>=1.0.0", "not a version", false],
  ["vers:maven/1.0|1.1", "1.1", true],
  ["vers:maven/1.0|1.1", "1.2", false],
  ["vers:maven/!=1.0", "1.2", true],
])("%s: %s %s", (text, version, expected) => {
  expect(inVers(range(text), version)).toBe(expected);
});

test.each([
  ["vers:maven/>=1.0", /orders versions of maven/],
  ["vers:npm/>=2.0.0|<1.0.0", /must be sorted/],
  ["vers:npm/1.0.0|1.0.0", /twice/],
  ["vers:npm/>=x", /no version of npm/],
  ["vers:npm/", /must be vers/],
  ["vers:NPM/*", /must be vers/],
  ["vers:npm/>=", /names no version/],
])("%s is refused", (text, reason) => {
  expect(parseVers(text)).toEqual({ wrong: expect.stringMatching(reason) });
});

test("no text throws, and what is read is answered for any version", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => `vers:npm/${text}`),
      ),
      anyText,
      (text, version) => {
        const parsed = parseVers(text);
        if (!("wrong" in parsed)) expect(inVers(parsed, version)).toBeTypeOf("boolean");
      },
    ),
  );
});
