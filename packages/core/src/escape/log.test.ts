import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeLog } from "./log.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

/** White space as .NET trims it from a line before the runner looks for `::` (char.IsWhiteSpace). */
const trimmedByRunner = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function isCommand(line: string): boolean {
  return line.replace(trimmedByRunner, "").startsWith("::") || line.includes("##[");
}

describe("escapeLog", () => {
  test("changes nothing in an ordinary line", () => {
    const line = "5 of 7 checked: pkg:npm/%40scope/name@1.0.0 (a::b), #1";
    expect(escapeLog(line)).toBe(line);
  });

  test("breaks a command at the start of a line, and the older form anywhere", () => {
    expect(escapeLog("::set-output name=a::b")).toBe(": :set-output name=a::b");
    expect(escapeLog("a ##[add-mask]b")).toBe("a ## [add-mask]b");
  });

  test("gives one line without a command for every hostile text", () => {
    for (const [name, text] of Object.entries(hostileTexts)) {
      const line = escapeLog(text);
      expect(line, name).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      expect(isCommand(line), name).toBe(false);
    }
  });

  test("gives one line without a command for any text, at any length", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 40 }), (text, max) => {
        for (const line of [escapeLog(text), escapeLog(text, max)]) {
          expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
          expect(isCommand(line)).toBe(false);
        }
      }),
    );
  });
});
