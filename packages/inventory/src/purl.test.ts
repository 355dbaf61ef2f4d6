import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { npmPurl } from "./purl.ts";

test("scopes are encoded, case is kept, qualifiers are sorted", () => {
  expect(npmPurl("@angular/animation", "12.3.1")).toBe("pkg:npm/%40angular/animation@12.3.1");
  expect(npmPurl("JSONStream", "1.0.0")).toBe("pkg:npm/JSONStream@1.0.0");
  expect(npmPurl("x", undefined)).toBe("pkg:npm/x");
  expect(npmPurl("x", "1.0.0+build(1)", { b: "2", a: "1" })).toBe("pkg:npm/x@1.0.0%2Bbuild%281%29?a=1&b=2");
});

const suite = new URL("../../../../shared/data/sbom/purl/npm-test.json", import.meta.url);
interface Case {
  readonly test_type: string;
  readonly input: {
    readonly namespace?: string;
    readonly name: string;
    readonly version?: string;
    readonly qualifiers?: Record<string, string>;
  };
  readonly expected_output: string;
}
test.skipIf(!existsSync(suite))(
  "the purl specification's build cases for npm come out as it says (needs shared/data)",
  () => {
    const { tests } = JSON.parse(readFileSync(suite, "utf8")) as { tests: readonly Case[] };
    const builds = tests.filter(({ test_type }) => test_type === "build");
    expect(builds.length).toBeGreaterThan(3);
    for (const { input, expected_output } of builds) {
      const name = input.namespace ? `${input.namespace}/${input.name}` : input.name;
      expect(npmPurl(name, input.version, input.qualifiers ?? {})).toBe(expected_output);
    }
  },
);
