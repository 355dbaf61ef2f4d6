import { hostileTexts } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { kindOfDeclared } from "./kind.ts";

test.each(["MIT", "Apache-2.0", "GPL-2.0", "GPL-2.0-only", "CC-BY-4.0", "0BSD"])(
  "%s is an SPDX id",
  (text) => {
    expect(kindOfDeclared(text)).toBe("id");
  },
);

test.each([
  ["two ids", "MIT OR Apache-2.0"],
  ["an id in parentheses", "(MIT)"],
  ["a later version", "Apache-2.0+"],
  ["an exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["a reference", "LicenseRef-acme"],
  ["a reference to another document", "DocumentRef-spdx:LicenseRef-acme"],
  ["white space around an id, which no list of ids has", " MIT "],
])("%s makes an expression: %s", (_, text) => {
  expect(kindOfDeclared(text)).toBe("expression");
});

test.each([
  "",
  "mit",
  "MIT License",
  "SEE LICENSE IN LICENSE.md",
  "UNLICENSED",
  "Commercial",
  "МIT",
  "__proto__",
])("%j is neither", (text) => {
  expect(kindOfDeclared(text)).toBe("other");
});

test("no hostile text is an id or an expression, asked once or twice", () => {
  const texts = Object.values(hostileTexts);
  expect([...texts, ...texts].filter((text) => kindOfDeclared(text) !== "other")).toEqual([]);
});
