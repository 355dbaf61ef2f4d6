import { expect, test } from "vitest";
import { parseExpression } from "./expression.ts";
import { covers, type Term, termOf, writeTerm } from "./term.ts";

function term(text: string): Term {
  const tree = parseExpression(text);
  if (tree === undefined || !("license" in tree)) throw new Error(`not one license: ${text}`);
  return termOf(tree);
}

test.each([
  ["MIT", "MIT"],
  ["GPL-2.0", "GPL-2.0-only"],
  ["GPL-2.0+", "GPL-2.0-or-later"],
  ["GPL-2.0-only+", "GPL-2.0-or-later"],
  ["GPL-2.0-or-later+", "GPL-2.0-or-later"],
  ["LGPL-2.1+", "LGPL-2.1-or-later"],
  ["AGPL-3.0", "AGPL-3.0-only"],
  ["GFDL-1.2+", "GFDL-1.2-or-later"],
  ["Apache-2.0+", "Apache-2.0+"],
  ["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["GPL-2.0 WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["GPL-2.0+ WITH Bison-exception-2.2", "GPL-2.0-or-later WITH Bison-exception-2.2"],
  ["wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
  ["StandardML-NJ", "SMLNJ"],
  ["LicenseRef-acme", "LicenseRef-acme"],
])("%s is written %s", (text, written) => {
  expect(writeTerm(term(text))).toBe(written);
  expect(writeTerm(term(written))).toBe(written);
});

test.each([
  ["GPL-2.0", "GPL-2.0-only", true],
  ["GPL-2.0-only", "GPL-2.0-only WITH Classpath-exception-2.0", true],
  ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-with-classpath-exception", true],
  ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only", false],
  ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Bison-exception-2.2", false],
  ["GPL-2.0-only", "GPL-2.0-or-later", false],
  ["GPL-2.0-or-later", "GPL-2.0-only", false],
  ["GPL-2.0-or-later", "GPL-3.0-or-later", false],
  ["LGPL-2.1-only", "GPL-2.1-only", false],
])("an entry %s covers %s: %s", (entry, other, covered) => {
  // `GPL-2.1` does not exist: the row shows that no part of an id is compared.
  const named = parseExpression(other) === undefined ? { id: other, orLater: false } : term(other);
  expect(covers(term(entry), named)).toBe(covered);
});

test("an exception that SPDX does not know is not covered by the bare license", () => {
  expect(covers(term("MIT"), { id: "MIT", orLater: false, exception: "AdditionRef-more" })).toBe(false);
});
