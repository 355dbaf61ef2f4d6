import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "./text.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

describe("plainText", () => {
  test("leaves readable text as it is, in any script", () => {
    const text = "MIT © 2026 Жук, 日本語, العربية, हिन्दी, emoji 😀";
    expect(plainText(text)).toBe(text);
  });

  test("shows what nobody would see by its number", () => {
    expect(plainText("M\u200bI\u202eT\u{e0041}\u0000\u3164")).toBe(
      "M<U+200B>I<U+202E>T<U+E0041><U+0000><U+3164>",
    );
  });

  test("puts everything on one line", () => {
    expect(plainText("a\r\nb\rc\u0085d\u2028e\u2029f\tg")).toBe("a b c d e f g");
  });

  test("ends what is too long with a mark, even where unseen characters made it long", () => {
    expect(plainText("abcdef", 3)).toBe("abc…");
    expect(plainText("abc", 3)).toBe("abc");
    expect(plainText("\u200b".repeat(10), 10)).toBe("<U+200B><U…");
    expect(plainText("\n".repeat(10), 3)).toBe(" …");
  });

  test("says so where half a character was left, instead of passing on the half", () => {
    expect(plainText("\ud800x")).toBe("\ufffdx");
    expect(plainText("ab😀", 3)).toBe("ab\ufffd…");
  });

  test("is plain and short for every hostile text", () => {
    for (const [name, text] of Object.entries(hostileTexts)) {
      expect(plainText(text), name).not.toMatch(unseen);
      expect(plainText(text).length, name).toBeLessThanOrEqual(1_001);
    }
  });

  test("is plain, within its length, and the same when done twice, for any text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 60 }), (text, max) => {
        const plain = plainText(text, max);
        expect(plain).not.toMatch(unseen);
        expect(plain.length).toBeLessThanOrEqual(max + 1);
        expect(plainText(plain, max)).toBe(plain);
      }),
    );
  });
});
