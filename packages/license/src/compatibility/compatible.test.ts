import { describe, expect, test } from "vitest";
import { spdxTable } from "../category/table.ts";
import { parseExpression } from "../expression.ts";
import { termOf } from "../term.ts";
import { compatibility, compatible, outbounds } from "./compatible.ts";
import { gplCompatible, gplIncompatible } from "./gpl.ts";

const answers = { yes: "yes", if: "conditions", no: "no", "?": "unknown" } as const;

/** Rows: inbound; columns: MIT, Apache-2.0, MPL-2.0, LGPL-2.1-only, GPL-2.0-only, GPL-2.0-or-later, GPL-3.0-only, AGPL-3.0-only, proprietary. */
const columns = [
  "MIT",
  "Apache-2.0",
  "MPL-2.0",
  "LGPL-2.1-only",
  "GPL-2.0-only",
  "GPL-2.0-or-later",
  "GPL-3.0-only",
  "AGPL-3.0-only",
  "proprietary",
] as const;
const table = `
MIT                 yes yes yes yes yes yes yes yes yes
CC0-1.0             yes yes yes yes yes yes yes yes yes
Apache-2.0          yes yes yes no  no  if  yes yes yes
BSD-4-Clause        yes yes yes no  no  no  no  no  yes
MPL-2.0             if  if  if  yes yes yes yes yes if
MPL-1.1             if  if  if  no  no  no  no  no  if
EPL-2.0             if  if  if  if  if  if  if  if  if
LGPL-2.1-only       if  if  if  yes yes yes yes yes if
LGPL-3.0-only       if  if  if  no  no  if  yes yes if
GPL-2.0-only        no  no  no  no  yes yes no  no  no
GPL-2.0-or-later    no  no  no  no  yes yes yes yes no
GPL-3.0-only        no  no  no  no  no  if  yes yes no
AGPL-3.0-only       no  no  no  no  no  no  if  yes no
OSL-3.0             no  no  no  no  no  no  no  no  no
SSPL-1.0            no  no  no  no  no  no  no  no  if
CC-BY-NC-4.0        no  no  no  no  no  no  no  no  if
CC-BY-4.0           if  if  if  if  if  if  yes yes if
LicenseRef-acme     ?   ?   ?   ?   ?   ?   ?   ?   ?
LicenseRef-proprietary no no no no  no  no  no  no  if`
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/));

describe("compatibility", () => {
  test.each(table)("of %s", (id = "", ...row) => {
    const found = columns.map((outbound) => compatibility(termOf({ license: id }), outbound).answer);
    expect(found).toEqual(row.map((short) => answers[short as keyof typeof answers]));
  });

  test("gives a reason for every SPDX id in every product, and is never unknown for one", () => {
    for (const id of spdxTable.keys())
      for (const outbound of outbounds) {
        const { answer, reason } = compatibility(termOf({ license: id }), outbound);
        expect([id, answer === "unknown", reason === ""]).toEqual([id, false, false]);
      }
  });

  test("counts an exception that allows linking", () => {
    const classpath = termOf({ license: "GPL-2.0-only", exception: "Classpath-exception-2.0" });
    expect(compatibility(classpath, "proprietary").answer).toBe("conditions");
    expect(compatibility(classpath, "GPL-2.0-only").answer).toBe("yes");
    expect(compatibility(classpath, "GPL-3.0-only").answer).toBe("no");
  });

  test("takes the best branch of a choice", () => {
    const tree = parseExpression("GPL-3.0-only OR MPL-2.0 OR MIT") ?? { license: "" };
    expect(compatible(tree, "proprietary")).toMatchObject({ standing: "allow", chosen: "MIT" });
    expect(compatible({ license: "GPL-2.0-only" }, "Apache-2.0").standing).toBe("deny");
  });

  test("lists only SPDX ids, none of them twice", () => {
    expect([...gplCompatible, ...gplIncompatible].filter((id) => !spdxTable.has(id))).toEqual([]);
    expect([...gplCompatible].filter((id) => gplIncompatible.has(id))).toEqual([]);
  });
});
