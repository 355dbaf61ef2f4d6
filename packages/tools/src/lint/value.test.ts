import { expect, it } from "vitest";
import { fileSource } from "./source.ts";
import { parseValue } from "./value.ts";

const parse = (text: string) => parseValue(fileSource("x.yml", text));

it("knows the line and the comment of a value", () => {
  const value = parse("a:\n  b: 'c' # why\n  d: e\n").get("a");
  expect([value?.get("b")?.line, value?.get("b")?.comment]).toEqual([2, "why"]);
  expect([value?.get("d")?.line, value?.get("d")?.comment]).toEqual([3, undefined]);
});

it("gives the place of a key that has no value", () => {
  expect(
    parse("on:\n  push:\n")
      .get("on")
      ?.entries.map(({ key, value }) => [key, value.line]),
  ).toEqual([["push", 2]]);
});

it("gives all scalars, however deep", () => {
  expect(parse("a: [1, { b: 2 }]\nc: x\n").scalars.map(({ text }) => text)).toEqual(["1", "2", "x"]);
});

it("reads an alias as what it stands for", () => {
  const value = parse("a: &name\n  b: 1\nc: *name\n").get("c");
  expect([value?.get("b")?.text, value?.get("b")?.line]).toEqual(["1", 2]);
});

it("has nothing where there is nothing", () => {
  const value = parse("");
  expect([value.text, value.entries, value.items, value.get("a"), value.scalars]).toEqual([
    undefined,
    [],
    [],
    undefined,
    [],
  ]);
});

it("refuses what is not YAML, with the place", () => {
  expect(() => parse("a: 1\nb: [")).toThrow(/^x\.yml:2 /);
  expect(() => parse("a: 1\na: 2")).toThrow(/^x\.yml:2 .*unique/);
});
