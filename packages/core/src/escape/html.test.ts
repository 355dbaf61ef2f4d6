import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeHtml, jsonForHtml } from "./html.ts";
import { plainText } from "./text.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function expectText(text: string): void {
  const escaped = escapeHtml(text);
  expect(escaped).not.toMatch(/[<>"']/);
  expect(escaped.replace(/&[^;]*;/g, (entity) => characters[entity] ?? "?")).toBe(plainText(text));
}

describe("escapeHtml", () => {
  test("escapes what ends text or an attribute", () => {
    expect(escapeHtml(`<b class="a" id='b'> & c`)).toBe(
      "&lt;b class=&quot;a&quot; id=&#39;b&#39;&gt; &amp; c",
    );
  });

  test("does not trust an entity", () => {
    expect(escapeHtml("&lt;b&gt;")).toBe("&amp;lt;b&amp;gt;");
  });

  test("is text that reads as it was for every hostile text", () =>
    Object.values(hostileTexts).forEach(expectText));

  test("is text that reads as it was, for any text", () => {
    fc.assert(fc.property(anyText, expectText));
  });
});

describe("jsonForHtml", () => {
  test("neither ends the script nor opens a comment, and gives every hostile text back", () => {
    const value = Object.entries(hostileTexts).map(([name, text]) => ({ [name]: text, [text]: [text] }));
    const json = jsonForHtml(value);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(value);
  });

  test("gives any value back as JSON does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonForHtml(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
