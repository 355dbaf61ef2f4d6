import { describe, expect, test } from "vitest";
import { readDeclared } from "../declared/read.ts";
import { textOf, texts } from "../testing/texts.ts";
import { identify } from "../text/identify.ts";
import { classifyChange, type LicenseSide } from "./change.ts";
import { parametersIn } from "./terms.ts";

const mit = textOf("MIT");
const busl = (grant: string, date = "2027-01-01"): string =>
  textOf("BUSL-1.1").replace(
    "\nTerms\n",
    `\nParameters\n\nLicensor:             ACME\nLicensed Work:        Thing 1.2\nAdditional Use Grant: ${grant}\nChange Date:          ${date}\nChange License:       Apache License, Version 2.0\n\n-----------\n\nTerms\n`,
  );

function side(declared: unknown, text?: string): LicenseSide {
  if (text === undefined) return { declared: readDeclared(declared) };
  const files = [{ path: "LICENSE", role: "license" as const, identified: identify(text, texts) }];
  return { declared: readDeclared(declared), files, parameters: parametersIn(text) };
}

describe("classifyChange", () => {
  test.each<[string, LicenseSide, LicenseSide, string, string]>([
    ["nothing changed", side("MIT", mit), side("MIT", mit), "unchanged", "lateral"],
    ["another spelling", side("Apache 2"), side("Apache-2.0"), "cosmetic", "lateral"],
    ["a list of one", side(["MIT"]), side("MIT"), "cosmetic", "lateral"],
    [
      "another copyright line",
      side("MIT", mit),
      side("MIT", `Copyright 2025 ACME\n\n${mit}`),
      "cosmetic",
      "lateral",
    ],
    ["branches the other way round", side("MIT OR ISC"), side("(ISC OR MIT)"), "cosmetic", "lateral"],
    ["a clause count for BSD", side("BSD"), side("BSD-3-Clause"), "cosmetic", "lateral"],
    [
      "a suffix for GNU's old id",
      side("(MIT OR GPL-3.0)"),
      side("(MIT OR GPL-3.0-or-later)"),
      "cosmetic",
      "lateral",
    ],
    ["a suffix that widens", side("GPL-3.0-only"), side("GPL-3.0-or-later"), "substantive", "lateral"],
    [
      "the field catches up with the text",
      side("ISC", mit),
      side("MIT", mit),
      "metadata-correction",
      "lateral",
    ],
    [
      "a pointer becomes a name",
      side("SEE LICENSE IN LICENSE", mit),
      side("MIT", mit),
      "cosmetic",
      "lateral",
    ],
    ["a field at last", side(undefined), side("MIT"), "clarified", "unknown"],
    ["no field any more", side("MIT"), side(undefined), "undeclared", "unknown"],
    ["another permissive license", side("ISC"), side("BlueOak-1.0.0"), "substantive", "lateral"],
    ["more restrictive", side("BSD-3-Clause"), side("FSL-1.1-MIT"), "substantive", "restrictive"],
    ["less restrictive", side("LGPL-2.1"), side("MIT"), "substantive", "permissive"],
    [
      "a branch of a choice gone",
      side("MIT OR GPL-3.0-only"),
      side("GPL-3.0-only"),
      "substantive",
      "restrictive",
    ],
    ["a pointer instead of a name", side("MIT"), side("SEE LICENSE IN LICENSE"), "opaque", "unknown"],
    ["an invalid id", side("BSD-2-Clause"), side("MITClause"), "opaque", "unknown"],
    ["the text alone", side("MIT", mit), side("MIT", textOf("AGPL-3.0-only")), "substantive", "restrictive"],
    [
      "a rider below the text",
      side("MIT", mit),
      side("MIT", `${mit}\nNon-commercial use only.`),
      "substantive",
      "restrictive",
    ],
    [
      "the text behind a pointer",
      side("SEE LICENSE IN LICENSE", textOf("BSD-3-Clause")),
      side(
        "SEE LICENSE IN LICENSE",
        "Licensed under the ACME Terms of Service. You may not redistribute it.",
      ),
      "substantive",
      "restrictive",
    ],
    [
      "an additional use grant",
      side("BUSL-1.1", busl("None")),
      side("BUSL-1.1", busl("Up to ten users")),
      "substantive",
      "lateral",
    ],
    [
      "a change date, which moves with each release",
      side("BUSL-1.1", busl("None")),
      side("BUSL-1.1", busl("None", "2028-01-01")),
      "cosmetic",
      "lateral",
    ],
  ])("%s", (_, from, to, kind, direction) => {
    const change = classifyChange(from, to);
    expect({ class: change.class, direction: change.direction }).toEqual({ class: kind, direction });
    expect(change.reasons[0]).toMatch(/^[A-Z]/);
  });

  test("tells what is asked now and was not before, and what is asked no more", () => {
    const { gained, lost } = classifyChange(side("MIT"), side("AGPL-3.0-only"));
    expect(gained).toContain("Offer users over a network the source code of the whole work that contains it");
    expect(lost).toEqual([]);
    expect(classifyChange(side("AGPL-3.0-only"), side("MIT")).lost).toEqual(gained);
    expect(classifyChange(side("MIT"), side("LicenseRef-acme")).gained).toEqual([]);
  });

  test("names terms that change by themselves, and filled-in blanks that changed", () => {
    expect(classifyChange(side("BSD-3-Clause"), side("FSL-1.1-ALv2")).delayed).toEqual({
      becomes: "Apache-2.0",
      when: "two years after the release of each version",
    });
    const change = classifyChange(
      side("BUSL-1.1", busl("None")),
      side("BUSL-1.1", busl("Up to ten\n   users")),
    );
    expect(change.delayed).toMatchObject({
      becomes: "Apache License, Version 2.0",
      when: expect.stringContaining("2027-01-01"),
    });
    expect(change.attributes).toEqual([
      { name: "Additional Use Grant", from: "None", to: "Up to ten users" },
    ]);
  });
});
