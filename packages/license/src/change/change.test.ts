import { describe, expect, test } from "vitest";
import { readDeclared } from "../declared/read.ts";
import { textOf, texts } from "../testing/texts.ts";
import { identify } from "../text/identify.ts";
import { classifyChange } from "./change.ts";
import type { LicenseSide } from "./side.ts";
import { parametersIn } from "./terms.ts";

const mit = textOf("MIT");
const isc = textOf("ISC");
const vendor = (amount: string, year = 2024): string =>
  `Copyright ${year} ACME Inc. All rights reserved.\n\nACME License Agreement. You must purchase a commercial license if your yearly revenue exceeds ${amount} million dollars. You may not redistribute the Software.`;
const futureGpl = `Acme Core License. You may use the Software for any purpose other than a competing use, that is making it available as a hosted service.

Grant of Future License

We hereby irrevocably grant you an additional license to use the Software under
the GNU General Public License version 3 (GPL-3.0), effective on the fourth
anniversary of the date we make the Software available. This program is free software: you can
redistribute it under the terms of the GNU General Public License, version 3.`;
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

const gpl = textOf("GPL-3.0-only");
const gsap = [
  "Standard 'no charge' license: https://old.example/license. Club members get more: https://old.example/club",
  "Standard 'no charge' license: https://new.example/license. Club Acme members get more: https://new.example/club",
] as const;
const bsd = side("BSD-3-Clause", textOf("BSD-3-Clause"));
const patents = identify("Additional Grant of Patent Rights. The license terminates if you sue.", texts);
const withPatents: LicenseSide = {
  ...bsd,
  files: [...(bsd.files ?? []), { path: "PATENTS", role: "patents", identified: patents }],
};

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
    ["names instead of vague ones", side("MIT/BSD"), side("MIT OR BSD-3-Clause"), "cosmetic", "lateral"],
    [
      "a list of vague names, as json-schema 0.2.4 settled it",
      side([{ type: "AFLv2.1" }, { type: "BSD" }]),
      side("(AFL-2.1 OR BSD-3-Clause)"),
      "cosmetic",
      "lateral",
    ],
    ["a version for GNU's name", side("LGPL"), side("LGPL-3.0"), "cosmetic", "lateral"],
    ["a suffix for GNU's short name", side("GPLv3"), side("GPL-3.0-or-later"), "cosmetic", "lateral"],
    ["another version of GNU's", side("GPL-2.0"), side("GPL-3.0"), "substantive", "lateral"],
    ["commas that turn out to be a choice", side("MIT, ISC"), side("MIT OR ISC"), "cosmetic", "lateral"],
    ["a choice that becomes a sum", side("MIT OR ISC"), side("MIT AND ISC"), "substantive", "lateral"],
    ["a public domain dedication", side("CC0-1.0"), side("Public domain"), "substantive", "lateral"],
    [
      "a license without an SPDX id",
      side("MIT"),
      side("PolyForm-Shield-1.0.0"),
      "substantive",
      "restrictive",
    ],
    ["a vendor's sentence, reworded", side(gsap[0]), side(gsap[1]), "cosmetic", "lateral"],
    [
      "a vendor's sentence, another",
      side(gsap[0]),
      side("A paid subscription is required for each developer"),
      "opaque",
      "lateral",
    ],
    [
      "a branch of a choice gone, its text as before",
      side("GPL-2.0 OR MIT", mit),
      side("MIT", mit),
      "substantive",
      "lateral",
    ],
    [
      "later versions allowed, the text as before",
      side("GPL-3.0-only", gpl),
      side("GPL-3.0-or-later", gpl),
      "substantive",
      "lateral",
    ],
    [
      "a license more, the text as before",
      side("MIT", mit),
      side("(MIT AND JSON)", mit),
      "metadata-correction",
      "restrictive",
    ],
    [
      "a pointer instead of a name, the text as before",
      side("GPL-3.0-only", vendor("1")),
      side("SEE LICENSE IN LICENSE", vendor("1")),
      "metadata-correction",
      "lateral",
    ],
    [
      "a vendor's terms, edited",
      side("SEE LICENSE IN LICENSE", vendor("one")),
      side("SEE LICENSE IN LICENSE", vendor("two")),
      "opaque",
      "lateral",
    ],
    [
      "a vendor's terms of another year",
      side("SEE LICENSE IN LICENSE", vendor("one")),
      side("SEE LICENSE IN LICENSE", vendor("one", 2025)),
      "cosmetic",
      "lateral",
    ],
    [
      "the same text behind another pointer",
      side("SEE LICENSE IN LICENSE", isc),
      side("SEE LICENSE IN ./LICENSE", isc),
      "cosmetic",
      "lateral",
    ],
    [
      "a license that the text names beside, as lodash 4 does",
      side("MIT", mit),
      side("MIT", `${mit}\n\nCopyright and related rights for sample code are waived via CC0.`),
      "substantive",
      "lateral",
    ],
    [
      "one text less of a choice, as dompurify 3.4.5",
      side("(MIT OR ISC)", `You may choose either of the licenses.\n\n${mit}\n\n${isc}`),
      side("(MIT OR ISC)", mit),
      "cosmetic",
      "lateral",
    ],
    ["a patents file gone", withPatents, side("MIT", mit), "substantive", "lateral"],
    ["a license file gone", side("MIT", mit), side("MIT"), "unchanged", "lateral"],
    [
      "further terms of an unknown kind",
      side("MIT"),
      side("MIT AND LicenseRef-acme"),
      "substantive",
      "unknown",
    ],
    [
      "a stricter license and unknown terms",
      side("MIT"),
      side("AGPL-3.0-only AND LicenseRef-acme"),
      "substantive",
      "restrictive",
    ],
    [
      "a change license and unknown terms left behind",
      side("GPL-3.0-only AND LicenseRef-acme"),
      side("MIT"),
      "substantive",
      "permissive",
    ],
    [
      "another licensor of the same terms",
      side("BUSL-1.1", busl("None")),
      side("BUSL-1.1", busl("None").replace("ACME", "Umbrella")),
      "cosmetic",
      "lateral",
    ],
    [
      "a later day of change",
      side("BUSL-1.1", busl("None", "Three years from release")),
      side("BUSL-1.1", busl("None", "Four years from release")),
      "substantive",
      "lateral",
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

  test("takes what a text promises for a later day for a delay, not for what is granted now", () => {
    const change = classifyChange(side("BUSL-1.1", busl("None")), side("SEE LICENSE IN LICENSE", futureGpl));
    expect(change).toMatchObject({ class: "substantive", to: "LicenseRef-use-restriction", attributes: [] });
    expect(change.delayed).toEqual({
      becomes: "GNU General Public License version 3 (GPL-3.0)",
      when: "on the fourth anniversary of the release of each version",
    });
  });

  test("of a pointer to a file that only names licenses, the texts beside it count", () => {
    const named = "Parity 7.0.0 (see LICENSE-PARITY) and MIT (contributions, see LICENSE-MIT)";
    const files = [
      ["LICENSE", named],
      ["LICENSE-PARITY", textOf("Parity-7.0.0")],
      ["LICENSE-MIT", mit],
    ].map(([path = "", text = ""]) => ({
      path,
      role: "license" as const,
      identified: identify(text, texts),
    }));
    const change = classifyChange(side("MIT", mit), { declared: readDeclared("See LICENSE file"), files });
    expect(change).toMatchObject({
      class: "substantive",
      direction: "restrictive",
      to: "MIT AND Parity-7.0.0",
    });
  });

  test("the blanks of a Business Source License end where the text about it begins", () => {
    const text = busl(
      "You may use it,\n                      but not sell it.\n\n                      Else buy it.",
    );
    const more = text.replace("-----------", "For other arrangements, see acme.example.\n\nNotice");
    expect(Object.fromEntries(parametersIn(more))).toMatchObject({
      "Additional Use Grant": "You may use it, but not sell it. Else buy it.",
      "Change License": "Apache License, Version 2.0",
    });
  });
});
