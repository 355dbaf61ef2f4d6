import { anyText, cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { successors } from "../deprecated.ts";
import { encoded, spdxTexts, textOf, texts } from "../testing/texts.ts";
import { encodeTexts } from "./encode.ts";
import { identify } from "./identify.ts";
import { readTexts } from "./texts.ts";

// The same variations in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const all = [...spdxTexts];
/** Whether a text is identified as one license, under `id` or another id that SPDX gives the same words. */
function isFound(text: string, id: string): boolean {
  const { licenses } = identify(text, texts);
  const [only] = licenses;
  const wanted = id.replace(/\+$/, "-or-later");
  return licenses.length === 1 && only !== undefined && [only.id, ...only.aliases].includes(wanted);
}

describe("identify", () => {
  test("every text that SPDX lists is found as itself, and as nothing else", { timeout: 60_000 }, () => {
    expect(all.filter(([id, text]) => !isFound(text, id)).map(([id]) => id)).toEqual([]);
  });

  test("also with other copyright lines, lines, case, bullets and marks", { timeout: 120_000 }, () => {
    const variation = fc.record({
      holder: fc.constantFrom(
        "Jane Doe",
        "ACME, Inc. and contributors",
        "2011-2024 The Authors <mail@example.com>",
      ),
      width: fc.integer({ min: 30, max: 200 }),
      upper: fc.constantFrom("as is", "upper", "lower"),
      mark: fc.constantFrom("", "> ", "// ", " * ", "# "),
      quotes: fc.constantFrom('"', "“", "''", "*"),
    });
    const failed = fc
      .sample(variation, all.length)
      .map((how, i) => ({ how, id: all[i]?.[0] ?? "", text: all[i]?.[1] ?? "" }))
      .filter(({ how, id, text }) => !isFound(vary(text, how), id));
    expect(failed.map(({ id, how }) => ({ id, ...how }))).toEqual([]);
  });

  const slow = { timeout: 60_000 };
  test(
    "names a license as most do: one that is not deprecated, a common one, `-only` for a bare text",
    slow,
    () => {
      const named = all.map(([, text]) => identify(text, texts).licenses[0]?.id ?? "");
      expect(
        named.filter((id) => successors.has(id) && !/-with-|^eCos|^wxW|^Nunit|^bzip|^BSD-2/.test(id)),
      ).toEqual([]);
      for (const id of ["GPL-3.0-only", "LGPL-2.1-only", "AGPL-3.0-only", "MPL-2.0", "OFL-1.1"])
        expect(named).toContain(id);
    },
  );

  const mit = textOf("MIT");
  const apache = textOf("Apache-2.0");

  test.each([
    ["a text alone", mit, "license", "MIT"],
    [
      "a name above it",
      `(The MIT License)\n\nCopyright (c) 2012 Jane Doe, all rights reserved\n${mit}`,
      "license",
      "MIT",
    ],
    ["two texts", `${mit}\n\n---\n\n${textOf("ISC")}`, "licenses", "MIT AND ISC"],
    [
      "two texts to choose from",
      `Dual licensed, you may choose:\n\n${mit}\n${textOf("GPL-2.0-only")}`,
      "licenses",
      "GPL-2.0-only OR MIT",
    ],
    [
      "the Commons Clause",
      `"Commons Clause" License Condition v1.0\n\nThe Software is provided to you by the Licensor under the License, as defined below, subject to the following condition. Without limiting other conditions in the License, the grant of rights under the License will not include, and the License does not grant to you, the right to Sell the Software.\n\n${apache}`,
      "license-and-terms",
      "Apache-2.0 AND LicenseRef-Commons-Clause",
    ],
    [
      "named users shut out",
      `${mit}\nThe Software may not be used by the following companies or their subsidiaries: Example Inc.`,
      "license-and-terms",
      "MIT AND LicenseRef-use-restriction",
    ],
    [
      "commercial use shut out",
      `${mit}\nThis software is for non-commercial use only.`,
      "license-and-terms",
      "MIT AND LicenseRef-non-commercial",
    ],
    [
      "more terms of no known kind",
      `${mit}\nYou must send a postcard to the author and you shall tell nobody about it.`,
      "license-and-terms",
      "MIT AND LicenseRef-additional-terms",
    ],
    [
      "a word that turns it",
      mit.replace("is hereby granted", "is hereby not granted"),
      "license-and-terms",
      "MIT AND LicenseRef-additional-terms",
    ],
    [
      "a right struck out",
      mit.replace("sublicense, and/or sell", "and/or sublicense"),
      "license-and-terms",
      "MIT AND LicenseRef-additional-terms",
    ],
    [
      "a rider on a copyright line",
      `Copyright (c) 2024 ACME. Not for commercial use.\n\n${mit}`,
      "license-and-terms",
      "MIT AND LicenseRef-non-commercial",
    ],
    [
      "a rider in a comment's marks",
      `${mit}\n<!-- This software may not be used by Example Inc. -->`,
      "license-and-terms",
      "MIT AND LicenseRef-use-restriction",
    ],
    [
      "good, not evil",
      mit.replace(
        "The above copyright",
        "The Software shall be used for Good, not Evil.\n\nThe above copyright",
      ),
      "license",
      "JSON",
    ],
    [
      "LGPL 3 without the GPL below it",
      textOf("LGPL-3.0-only").split(/^ +GNU GENERAL PUBLIC LICENSE\s+Version 3/m)[0] ?? "",
      "license",
      "LGPL-3.0-only",
    ],
    ["Apache 2.0 without its appendix", apache.split("END OF TERMS")[0] ?? "", "license", "Apache-2.0"],
    [
      "BUSL's parameters",
      textOf("BUSL-1.1").replace(
        "Terms\n",
        "Parameters\nLicensor: ACME\nAdditional Use Grant: You may make use of the Licensed Work for tests.\nChange Date: 2027-01-01\nChange License: MPL 2.0\n\nTerms\n",
      ),
      "license",
      "BUSL-1.1",
    ],
    [
      "a notice",
      'Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License.',
      "notice",
      "Apache-2.0",
    ],
    [
      "a notice with a later version",
      "This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.",
      "notice",
      "GPL-3.0-or-later",
    ],
    [
      "a choice between two names",
      "You may use it under the terms of either the MIT License or the GNU General Public License version 2.",
      "notice",
      "MIT OR GPL-2.0-only",
    ],
    ["a name", "MIT License: see the repository", "mention", undefined],
    [
      "a vendor's terms",
      "By downloading this software you accept the End User License Agreement.",
      "terms",
      "LicenseRef-proprietary",
    ],
    ["no terms", "A list of things that I like: cheese.", "nothing", undefined],
    [
      "the name of a package above a license (sass 1.97.3)",
      `convert, shelf_static and vm_service license:\n\n${mit}`,
      "license",
      "MIT",
    ],
    ["nothing", "", "nothing", undefined],
  ])("%s", (_, text, kind, expression) => {
    const found = identify(text, texts);
    expect({ kind: found.kind, expression: found.expression }).toEqual({ kind, expression });
  });

  test("takes another wording of BSD's clause on names for BSD", () => {
    const reworded = textOf("BSD-3-Clause").replace(
      /Neither the name of[\s\S]*? may be used/,
      "The names of any contributors may not be used",
    );
    expect(reworded).toContain("may not be used");
    expect(identify(reworded, texts).expression).toBe("BSD-3-Clause");
  });

  test("takes a name in that clause for BSD too, and a name that may not use it for a term", () => {
    const clause = /Neither the name of[\s\S]*? may be used/;
    const named = textOf("BSD-3-Clause").replace(clause, "The name Jane Doe may not be used");
    expect(named).toContain("Jane Doe");
    expect(identify(named, texts).expression).toBe("BSD-3-Clause");
    const barred = mit.replace("to permit persons", "the name Jane Doe may not to permit persons");
    expect(identify(barred, texts).expression).toBe("MIT AND LicenseRef-additional-terms");
  });

  test("counts what it did not read as terms", () => {
    const { kind, expression } = identify(`${mit}${"\n".repeat(1_000_000)}Not for commercial use.`, texts);
    expect([kind, expression]).toEqual(["license-and-terms", "MIT AND LicenseRef-additional-terms"]);
  });

  test("prefers the common license among near-equals, whoever is named in it", () => {
    const named = textOf("BSD-3-Clause").replaceAll("the copyright holder", "Example Widgets Corporation");
    expect(identify(named, texts).licenses.map(({ id }) => id)).toEqual(["BSD-3-Clause"]);
  });

  test("gives scores, and the nearest license where none is whole", () => {
    expect(identify(mit, texts).licenses).toEqual([
      { id: "MIT", aliases: [], similarity: 1, containment: 1, lacks: [] },
    ]);
    const half = identify(mit.slice(0, 700), texts);
    expect(half.licenses).toEqual([]);
    expect(half.resembles).toMatchObject({ id: "MIT" });
  });

  test("texts that differ in case, marks and lines only have one hash", () => {
    const { hash } = identify(mit, texts);
    expect(identify(mit.toUpperCase().replaceAll("\n", "  ").replaceAll(",", ""), texts).hash).toBe(hash);
    expect(identify(mit.replace("without restriction", "with restriction"), texts).hash).not.toBe(hash);
  });

  test("never throws and stays linear, for any text", { timeout: 30_000 }, () => {
    for (const text of Object.values(hostileTexts)) identify(text, texts);
    fc.assert(fc.property(anyText, (text) => void identify(text, texts)));
    const parts = [
      "copyright (c) ",
      "<a ",
      "<",
      "licensed under ",
      "may not use ",
      "- ",
      "\u2028",
      "gnu ",
      "1. ",
      "http://",
    ];
    for (const part of parts) {
      const start = cpuTime();
      identify(part.repeat(1_000_000 / part.length), texts);
      expect([part, cpuTime() - start < 5_000]).toEqual([part, true]);
    }
  });
});

describe("the encoded texts", () => {
  test("are the same for the same texts in any order, and read within 60 ms", () => {
    expect(Buffer.compare(encodeTexts(all.map(([id, text]) => ({ id, text })).reverse()), encoded)).toBe(0);
    const times = [1, 2, 3].map(() => {
      const start = cpuTime();
      readTexts(encoded);
      return cpuTime() - start;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });

  test("are refused when damaged", () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(100), encoded.slice(0, 1_000), encoded.slice(4)])
      expect(() => readTexts(bytes)).toThrow(expect.objectContaining({ code: "FORMAT" }));
  });
});

function vary(
  text: string,
  {
    holder,
    width,
    upper,
    mark,
    quotes,
  }: { holder: string; width: number; upper: string; mark: string; quotes: string },
): string {
  const words = text.replaceAll('"', quotes).split(/\s+/);
  const lines = [`Copyright (c) ${holder}`, "All rights reserved.", ""];
  let line = "";
  for (const word of words) {
    if (line.length + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += `${line === "" ? "" : " "}${word}`;
  }
  const whole = [...lines, line].map((each) => mark + each).join("\n");
  return upper === "upper" ? whole.toUpperCase() : upper === "lower" ? whole.toLowerCase() : whole;
}
