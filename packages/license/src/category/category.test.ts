import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { parseExpression } from "../expression.ts";
import { termOf } from "../term.ts";
import { type Category, categories, directionOf } from "./category.ts";
import { categoryOf, filedUnder } from "./category-of.ts";
import { linkingExceptions } from "./exceptions.ts";
import { licenseDb } from "./licensedb.ts";
import { overrides } from "./overrides.ts";
import { spdxTable } from "./table.ts";

const require = createRequire(import.meta.url);
const current = require("spdx-license-ids") as readonly string[];
const deprecated = require("spdx-license-ids/deprecated") as readonly string[];
const exceptions = require("spdx-exceptions") as readonly string[];
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

describe("the table of categories", () => {
  test("files every SPDX id, current and deprecated, and nothing else", () => {
    expect([...spdxTable.keys()].sort()).toEqual([...current, ...deprecated].sort());
  });

  test("names no id twice within LicenseDB's part or within ours", () => {
    for (const ids of [Object.values(licenseDb).flatMap(words), overrides.flatMap((o) => words(o.ids))])
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("overrides only where LicenseDB says otherwise or nothing", () => {
    const same: Partial<Record<Category, readonly string[]>> = {
      permissive: words(licenseDb.permissive),
      "public-domain": words(licenseDb.publicDomain),
      "weak-copyleft": words(licenseDb.copyleftLimited),
      "strong-copyleft": words(licenseDb.copyleft),
      "source-available": words(licenseDb.sourceAvailable),
      proprietary: words(licenseDb.proprietaryFree),
    };
    for (const { category, ids } of overrides)
      expect(words(ids).filter((id) => same[category]?.includes(id))).toEqual([]);
  });

  test("lists only exceptions that SPDX knows", () => {
    expect([...linkingExceptions].filter((id) => !exceptions.includes(id))).toEqual([]);
  });
});

const spots: Readonly<Record<Category, string>> = {
  "public-domain": "CC0-1.0 Unlicense PDDL-1.0 CC-PDDC CC-PDM-1.0 SAX-PD blessing NIST-PD NTIA-PD NCBI-PD",
  permissive: `MIT MIT-0 MIT-CMU ISC 0BSD BSD-1-Clause BSD-2-Clause BSD-3-Clause BSD-4-Clause BSD-2-Clause-Patent
    Apache-1.0 Apache-1.1 Apache-2.0 BlueOak-1.0.0 Zlib BSL-1.0 PostgreSQL NCSA X11 Python-2.0 PSF-2.0 Unicode-3.0
    Unicode-DFS-2016 UPL-1.0 MulanPSL-2.0 AFL-2.1 AFL-3.0 ECL-2.0 W3C WTFPL HPND curl OpenSSL PHP-3.01 Libpng ICU
    MS-PL FTL TCL Beerware BSD-3-Clause-No-Nuclear-Warranty any-OSI OpenMDW-1.0 CERN-OHL-P-2.0`,
  data: `CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 ODbL-1.0 ODC-By-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0
    OGL-UK-3.0 etalab-2.0`,
  "weak-copyleft": `LGPL-2.0-only LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MPL-1.1
    MPL-2.0 EPL-1.0 EPL-2.0 CDDL-1.0 CDDL-1.1 EUPL-1.1 EUPL-1.2 MS-RL OFL-1.1 Artistic-2.0 CPL-1.0 IPL-1.0 APSL-2.0
    CERN-OHL-W-2.0 CECILL-C LPPL-1.3c GPL-2.0-with-classpath-exception ErlPL-1.1`,
  "strong-copyleft": `GPL-1.0-only GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later
    CECILL-2.1 Sleepycat CERN-OHL-S-2.0 copyleft-next-0.3.1`,
  "network-copyleft":
    "AGPL-1.0-only AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later OSL-3.0 CPAL-1.0 RPL-1.5 Parity-7.0.0",
  "source-available": `BUSL-1.1 FSL-1.1-MIT FSL-1.1-ALv2 SSPL-1.0 Elastic-2.0 SUL-1.0 JSON Hippocratic-2.1
    PolyForm-Small-Business-1.0.0 CC-BY-ND-4.0`,
  "non-commercial": "CC-BY-NC-4.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-4.0 PolyForm-Noncommercial-1.0.0 Aladdin",
  proprietary: "Unicode-TOU",
};

describe("categoryOf", () => {
  const rows = Object.entries(spots).flatMap(([category, ids]) => words(ids).map((id) => [id, category]));
  test.each(rows)("%s is %s", (id, category) => {
    expect(filedUnder(id ?? "")?.category).toBe(category);
  });

  test.each([
    ["GPL-2.0-only WITH Classpath-exception-2.0", "weak-copyleft"],
    ["GPL-2.0-with-classpath-exception", "weak-copyleft"],
    ["GPL-3.0-or-later WITH GCC-exception-3.1", "weak-copyleft"],
    ["GPL-2.0-or-later WITH openvpn-openssl-exception", "strong-copyleft"],
    ["GPL-3.0-only WITH GPL-CC-1.0", "strong-copyleft"],
    ["AGPL-3.0-only WITH Classpath-exception-2.0", "network-copyleft"],
    ["Apache-2.0 WITH LLVM-exception", "permissive"],
    ["GPL-2.0+", "strong-copyleft"],
    ["LicenseRef-BSD", "permissive"],
    ["LicenseRef-Commons-Clause", "source-available"],
    ["LicenseRef-anything-else", undefined],
    ["DocumentRef-x:MIT", undefined],
  ])("%s is %s", (text, category) => {
    const tree = parseExpression(text) ?? { license: text };
    expect("license" in tree && categoryOf(termOf(tree))).toBe(category);
  });
});

describe("directionOf", () => {
  test("follows DESIGN's order of restrictiveness", () => {
    expect(directionOf("permissive", "source-available")).toBe("restrictive");
    expect(directionOf("network-copyleft", "strong-copyleft")).toBe("permissive");
    expect(directionOf("permissive", "permissive")).toBe("lateral");
    expect(
      categories.every((a, i) => categories.slice(i + 1).every((b) => directionOf(a, b) === "restrictive")),
    ).toBe(true);
  });
});
