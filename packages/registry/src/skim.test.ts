import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { skim, type Wish } from "./skim.ts";

// The same documents in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

/** What a wish leaves of a parsed value: the reference that is slow and takes memory. */
function reduced(value: unknown, wish: Wish): unknown {
  if (wish === true || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const own = Object.hasOwn(wish, key) ? wish[key] : wish["*"];
      return own === undefined ? [] : [[key, reduced(member, own)]];
    }),
  );
}

const wishes: readonly Wish[] = [
  true,
  {},
  { a: true },
  { a: { b: true }, "": true },
  { "*": { a: true, b: { "*": true } } },
  { b: true, '\\"': { a: true } },
];
// One key with an escape: of several, Node 24.21's own JSON.parse takes one for another.
const keys = fc.constantFrom("a", "b", "", '\\"', "é", "\u2028", "constructor");
const { value: documents } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    tie("object"),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
  object: fc.dictionary(keys, tie("value"), { maxKeys: 5 }),
  leaf: fc.oneof(
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(true, false, null, '\\"', "{[", "\\\\"),
  ),
}));

describe("skim", () => {
  test("gives what is wanted of any document, however it is laid out", () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom(...wishes),
        fc.constantFrom(0, 2, "\t"),
        (value, wish, indent) => {
          const text = ` ${JSON.stringify(value, undefined, indent)}\r\n`;
          const normal = JSON.parse(text) as unknown;
          expect(skim(Buffer.from(text), wish)).toEqual(reduced(normal, wish));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("the last of a key that comes twice counts, and one that is written with escapes", () => {
    expect(skim(Buffer.from('{"a":1,"b":{"x":[]},"a":2}'), { a: true })).toEqual({ a: 2 });
    expect(skim(Buffer.from('{"\\u0061":1}'), { a: true })).toEqual({ a: 1 });
  });

  test("a document that is cut off anywhere is none", () => {
    const whole = '{"a":{"b":["x","\\""],"c":-1.5e3},"d":"é","e":[true,null]}';
    expect(skim(Buffer.from(whole), { a: { c: true } })).toEqual({ a: { c: -1500 } });
    for (let end = 0; end < whole.length; end++)
      for (const wish of [{ a: { c: true } }, {}, true] as const)
        expect(() => skim(Buffer.from(whole.slice(0, end)), wish), whole.slice(0, end)).toThrow(SyntaxError);
  });

  test.each(["", " ", "x", "<html>", '{"a" 1}', '{"a":1 "b":2}', "{a:1}", "{}x", '{"b":,"a":1}', "[1"])(
    "%j is none",
    (text) => {
      expect(() => skim(Buffer.from(text), { a: true })).toThrow(SyntaxError);
    },
  );

  test("is linear: 20 MB of backslashes, brackets or quotes take no longer than 20 MB of letters", () => {
    for (const piece of ["\\\\", "[", "a", '\\"']) {
      const text = JSON.stringify({ b: piece.repeat(2_000_000), a: 1 });
      const start = performance.now();
      expect(skim(Buffer.from(text), { a: true })).toEqual({ a: 1 });
      expect(performance.now() - start, piece).toBeLessThan(5_000);
    }
  });
});
