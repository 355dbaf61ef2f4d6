import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonOf } from "./jsonc.ts";

test.each([
  ['{"a": [1, 2,], }', { a: [1, 2] }],
  ['{ // one\n"a": 1, /* two,\n*/ }', { a: 1 }],
  ['{"a": "// no, ] comment \\" /*", }', { a: '// no, ] comment " /*' }],
])("%s is read without its comments and trailing commas", (text, value) => {
  expect(JSON.parse(jsonOf(text))).toEqual(value);
});

test("nothing moves: the text keeps its length and its line breaks", () => {
  const lines = (text: string) => [...text.matchAll(/\n/g)].map(({ index }) => index);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/*,\n]}"\\ a{['), maxLength: 40 }), (text) => {
      const json = jsonOf(text);
      expect(json).toHaveLength(text.length);
      expect(lines(json)).toEqual(lines(text));
    }),
  );
});

test("any JSON stays what it is, and means the same with a comma before each closing mark", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonOf(text)).toBe(text);
      const listed = `[${text},] // end`;
      expect(JSON.parse(jsonOf(listed))).toEqual([JSON.parse(text)]);
    }),
  );
});
