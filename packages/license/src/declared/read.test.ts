import { anyText, cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spdxTable } from "../category/table.ts";
import { successors } from "../deprecated.ts";
import { aliases } from "./aliases.ts";
import { idOfName, keyOf } from "./name.ts";
import { readDeclared } from "./read.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

describe("readDeclared", () => {
  test.each([
    ["mit", "MIT"],
    ["(MIT)", "(MIT)"],
    ["MIT License", "MIT"],
    ["The MIT License (MIT)", "MIT"],
    ["MIT/X11", "MIT"],
    ["Apache2", "Apache-2.0"],
    ["Apache License, Version 2.0", "Apache-2.0"],
    ["ISC License", "ISC"],
    ["The Unlicense", "Unlicense"],
    ["Elastic License 2.0", "Elastic-2.0"],
    ["New BSD License", "BSD-3-Clause"],
    ["3-Clause BSD License", "BSD-3-Clause"],
    ["BSD", "LicenseRef-BSD"],
    ["Apache", "LicenseRef-Apache"],
    ["GPL", "GPL-1.0-or-later"],
    ["GPLv3", "GPL-3.0-only"],
    ["gplv2+", "GPL-2.0-or-later"],
    ["GNU Lesser General Public License v3 or later", "LGPL-3.0-or-later"],
    ["AGPLv3", "AGPL-3.0-only"],
    ["GPL-2.0 with classpath exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ["MPL 2.0", "MPL-2.0"],
    ["AFLv2.1", "AFL-2.1"],
    ["BSL 1.1", "BUSL-1.1"],
    ["Boost Software License 1.0", "BSL-1.0"],
    ["Creative Commons Attribution-NonCommercial 4.0 International", "CC-BY-NC-4.0"],
    ["Public Domain", "LicenseRef-public-domain"],
    ["Do What The F*ck You Want To Public License", undefined],
    ["MIT/Apache-2.0", "MIT OR Apache-2.0"],
    ["Apache License 2.0 or MIT License", "Apache-2.0 OR MIT"],
    ["MIT, GPL-2.0", "MIT AND GPL-2.0"],
    ["MIT & ISC License", "MIT AND ISC"],
    ["AGPLv3 or commercial", "AGPL-3.0-only OR LicenseRef-proprietary"],
    ["MIT + Commons Clause", "MIT AND LicenseRef-Commons-Clause"],
    ["https://opensource.org/licenses/MIT", "MIT"],
    ["http://www.apache.org/licenses/LICENSE-2.0.html", "Apache-2.0"],
    ["http://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"],
    ["https://example.com/licenses/MIT", undefined],
    ["BSD-like", undefined],
    ["BSD style, see LICENSE", undefined],
    ["MIT*", undefined],
    ["MITClause", undefined],
    ["GPOL", undefined],
    ["MIT and friends", undefined],
    ["MIT, see LICENSE", undefined],
    ["SAP DEVELOPER LICENSE AGREEMENT", undefined],
    ["Why we do not employ an MIT license", undefined],
    ["Parity-7.0.0 AND MIT WITH Patron-1.0.0", undefined],
  ])("reads %j as %j", (text, expected) => {
    const read = readDeclared(text);
    expect(read.kind === "expression" ? read.text : undefined).toBe(expected);
  });

  test.each(["UNLICENSED", "unlicensed", "Unlicenced"])(
    "%s grants nothing and is not the Unlicense",
    (text) => {
      expect(readDeclared(text)).toEqual({ kind: "unlicensed" });
    },
  );

  test.each([
    ["SEE LICENSE IN LICENSE.md", "LICENSE.md"],
    ["See license in <docs/terms.txt>", "docs/terms.txt"],
    ["See LICENSE file", "LICENSE"],
  ])("%s points to a file", (text, file) => {
    expect(readDeclared(text)).toEqual({ kind: "file", file });
  });

  test.each([undefined, null, "", " ", "NONE", "NOASSERTION", 7, true, {}, [], { type: 3 }])(
    "%j is nothing",
    (value) => {
      expect(readDeclared(value)).toEqual({ kind: "none" });
    },
  );

  test("reads lists as a choice, and npm's old `licenses` where `license` is missing", () => {
    expect(readDeclared(["MIT", "Apache2"])).toMatchObject({
      text: "MIT OR Apache-2.0",
      note: expect.any(String),
    });
    expect(readDeclared(undefined, [{ type: "AFLv2.1" }, { type: "BSD", url: "x" }])).toMatchObject({
      text: "AFL-2.1 OR LicenseRef-BSD",
    });
    expect(readDeclared(undefined, { type: "MIT" })).toMatchObject({ text: "MIT" });
    expect(readDeclared("ISC", [{ type: "MIT" }])).toMatchObject({ text: "ISC" });
    expect(readDeclared(["(MIT OR ISC)", "Zlib"])).toMatchObject({ text: "(MIT OR ISC) OR Zlib" });
    expect(readDeclared(["MIT", "StrongLoop"])).toEqual({ kind: "words", text: "MIT, StrongLoop" });
  });

  test("takes a known address where the type says nothing", () => {
    expect(readDeclared({ type: "see url", url: "https://example.com/terms" })).toMatchObject({
      kind: "words",
    });
    expect(readDeclared({ type: "see url", url: "http://opensource.org/licenses/MIT" })).toMatchObject({
      text: "MIT",
    });
  });

  test("says how a text was read unless it stood there as SPDX writes it", () => {
    expect(readDeclared("MIT")).not.toHaveProperty("note");
    expect(readDeclared("mit")).toMatchObject({ note: '"mit", read as its SPDX id' });
  });

  test("never throws and stays quick, for any value", () => {
    const start = cpuTime();
    for (const text of Object.values(hostileTexts)) readDeclared([text, { type: text, url: text }]);
    for (const token of ["MIT OR ", "(", "a, ", "/ ", "or later ", "v1.0", ".0", "see license in "])
      readDeclared(token.repeat(100_000));
    expect(cpuTime() - start).toBeLessThan(1_000);
    fc.assert(fc.property(fc.oneof(anyText, fc.jsonValue()), (value) => void readDeclared(value, value)));
  });
});

describe("the names", () => {
  test("every SPDX id has a key of its own, and is found in lower case", () => {
    const ids = [...spdxTable.keys()];
    expect(new Set(ids.map(keyOf)).size).toBe(ids.length);
    expect(ids.filter((id) => idOfName(id.toLowerCase()) === undefined)).toEqual([]);
  });

  test("no alias takes the name of an SPDX id away, but for deprecated ones", () => {
    const taken = [...spdxTable.keys()].filter((id) => idOfName(id) !== id);
    expect(taken.filter((id) => !successors.has(id))).toEqual([]);
  });

  test("every alias leads to an expression", () => {
    expect(aliases.filter(([name]) => readDeclared(name).kind !== "expression")).toEqual([]);
  });
});
