import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spdxTexts, texts } from "../testing/texts.ts";
import { find } from "./find.ts";
import { tokenize } from "./tokens.ts";
import { expand, traceOf } from "./trace.ts";

/** The same licenses with a sieve that holds nothing back: a trace is the whole text. */
const unsieved = { ...texts, sieve: new Uint8Array(texts.sieve.length).fill(255) };

const numbersOf = (text: string): Uint16Array => texts.number(tokenize(text).words);

describe("a trace", () => {
  test("is the same for texts that differ in names alone", () => {
    const [one = "", other = ""] = ["Zoltan Xyzzy", "The Quuxly Frobnicators of Zzyzx Incorporatedly"].map(
      (name) => spdxTexts.get("MIT")?.replace("<copyright holders>", name),
    );
    expect(one).not.toBe(other);
    const [a, b] = [traceOf(numbersOf(one), texts.sieve), traceOf(numbersOf(other), texts.sieve)];
    expect(a.hashes).toEqual(b.hashes);
    expect(a.places).not.toEqual(b.places);
  });

  test("finds what the whole text finds, and where it stands", { timeout: 120_000 }, () => {
    const ids = [...spdxTexts.keys()];
    const noise = fc.array(
      fc.constantFrom("xyzzy", "license", "permission is", "quux", "not", "the above copyright"),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), noise), { maxLength: 4 }),
        (chosen, insertions) => {
          const lines = chosen.flatMap((id) => (spdxTexts.get(id) ?? "").split("\n"));
          for (const [place, words] of insertions)
            lines.splice(Math.floor(place * lines.length), 0, words.join(" "));
          const words = numbersOf(lines.join("\n"));
          expect(find(words, texts)).toEqual(find(words, unsieved));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("of a text without a license is empty", () => {
    const trace = traceOf(numbersOf("xyzzy quux zzyzx frob xyzzy"), texts.sieve);
    expect(trace.hashes).toHaveLength(0);
    expect(expand(new Uint8Array(0), trace, 5)).toEqual(new Uint8Array(5));
  });
});
