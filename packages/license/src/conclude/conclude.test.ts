import { describe, expect, test } from "vitest";
import { readDeclared } from "../declared/read.ts";
import { textOf, texts } from "../testing/texts.ts";
import { licenseFileRole } from "../text/file.ts";
import { identify } from "../text/identify.ts";
import { conclude } from "./conclude.ts";

const mit = textOf("MIT");

/** Concludes from a `license` field and texts by file name. */
function concluded(declared: unknown, files: Readonly<Record<string, string>> = {}) {
  const read = readDeclared(declared);
  const found = Object.entries(files).flatMap(([path, text]) => {
    const role = licenseFileRole(path, read.kind === "file" ? read.file : undefined);
    return role === undefined ? [] : [{ path, role, identified: identify(text, texts) }];
  });
  const { agreement, concluded, extra } = conclude(read, found);
  return [agreement, concluded, ...extra];
}

describe("conclude", () => {
  test.each<[string, unknown, Readonly<Record<string, string>>, readonly (string | undefined)[]]>([
    ["both the same", "MIT", { LICENSE: mit }, ["agreed", "MIT"]],
    [
      "a later version, which a text cannot say",
      "GPL-3.0-or-later",
      { COPYING: textOf("GPL-3.0-only") },
      ["agreed", "GPL-3.0-or-later"],
    ],
    [
      "an exception, which stands elsewhere",
      "GPL-2.0-only WITH Classpath-exception-2.0",
      { LICENSE: textOf("GPL-2.0-only") },
      ["agreed", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ],
    [
      "another wording of the license",
      "BSD-3-Clause",
      { LICENSE: textOf("BSD-3-Clause-HP") },
      ["agreed", "BSD-3-Clause"],
    ],
    [
      "another wording that withholds uses",
      "BSD-3-Clause",
      { LICENSE: textOf("BSD-3-Clause-No-Nuclear-License") },
      ["contradiction", "BSD-3-Clause"],
    ],
    ["one text of a choice", "MIT OR Apache-2.0", { LICENSE: mit }, ["agreed", "MIT OR Apache-2.0"]],
    [
      "both texts of a choice",
      "(MIT OR Apache-2.0)",
      { "LICENSE-MIT": mit, "LICENSE-APACHE": textOf("Apache-2.0") },
      ["agreed", "MIT OR Apache-2.0"],
    ],
    [
      "a vague name that the text settles",
      "BSD",
      { LICENSE: textOf("BSD-2-Clause") },
      ["agreed", "BSD-2-Clause"],
    ],
    [
      "LGPL with the GPL that it needs",
      "LGPL-3.0-only",
      { COPYING: textOf("GPL-3.0-only"), "COPYING.LESSER": textOf("LGPL-3.0-only") },
      ["agreed", "LGPL-3.0-only"],
    ],
    [
      "more than declared",
      "MIT",
      { LICENSE: `${mit}\n${textOf("GPL-2.0-only")}` },
      ["extra", "MIT", "GPL-2.0-only"],
    ],
    [
      "a license that adds a condition to it",
      "MIT",
      { LICENSE: textOf("MITNFA") },
      ["extra", "MIT", "MITNFA"],
    ],
    [
      "a rider",
      "MIT",
      { LICENSE: `${mit}\nNon-commercial use only.` },
      ["extra", "MIT", "LicenseRef-non-commercial"],
    ],
    [
      "a patent grant",
      "BSD-3-Clause",
      { LICENSE: textOf("BSD-3-Clause"), PATENTS: "Additional grant" },
      ["extra", "BSD-3-Clause", "LicenseRef-patents"],
    ],
    ["something else", "MIT", { LICENSE: textOf("AGPL-3.0-only") }, ["contradiction", "MIT"]],
    ["nothing declared", undefined, { LICENSE: textOf("Unlicense") }, ["detected-only", "Unlicense"]],
    [
      "a pointer",
      "SEE LICENSE IN TERMS.md",
      { "TERMS.md": mit, LICENSE: textOf("ISC") },
      ["detected-only", "MIT"],
    ],
    ["a reference that names a file only", "LicenseRef-LICENSE", { LICENSE: mit }, ["detected-only", "MIT"]],
    ["words that mean nothing", "MITClause", { LICENSE: mit }, ["detected-only", "MIT"]],
    [
      "UNLICENSED beside the Unlicense",
      "UNLICENSED",
      { LICENSE: textOf("Unlicense") },
      ["contradiction", "LicenseRef-proprietary"],
    ],
    ["UNLICENSED alone", "UNLICENSED", {}, ["declared-only", "LicenseRef-proprietary"]],
    ["a contract", "ACME DEVELOPER LICENSE AGREEMENT", {}, ["declared-only", "LicenseRef-proprietary"]],
    ["no file", "ISC", {}, ["declared-only", "ISC"]],
    [
      "notices of other software only",
      "ISC",
      { "NOTICE.txt": textOf("GPL-2.0-only") },
      ["declared-only", "ISC"],
    ],
    ["a file that only names it", "MIT", { LICENSE: "MIT License" }, ["agreed", "MIT"]],
    ["neither", undefined, { LICENSE: "see the website" }, ["unknown", undefined]],
  ])("%s", (_, declared, files, expected) => {
    expect(concluded(declared, files)).toEqual(expected);
  });

  test("names what was seen", () => {
    const identified = identify(mit, texts);
    expect(
      conclude(readDeclared("Apache 2"), [{ path: "LICENSE", role: "license", identified }]).evidence,
    ).toEqual(['declares Apache-2.0 ("Apache 2", read as its SPDX id)', "LICENSE holds MIT 100 %: MIT"]);
  });
});
