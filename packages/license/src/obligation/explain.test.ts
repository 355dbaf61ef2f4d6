import { describe, expect, test } from "vitest";
import { spdxTable } from "../category/table.ts";
import { parseExpression } from "../expression.ts";
import { termOf } from "../term.ts";
import { contexts } from "./condition.ts";
import { explain } from "./explain.ts";
import { profiles } from "./profiles.ts";

function term(text: string) {
  const tree = parseExpression(text);
  if (tree === undefined || !("license" in tree)) throw new Error(`not one license: ${text}`);
  return termOf(tree);
}

const asked = (text: string, context: (typeof contexts)[number]): readonly string[] =>
  explain(term(text), context).conditions.map(({ condition }) => condition);

describe("explain", () => {
  test("explains at least sixty licenses one by one, in as many words of their own, by SPDX ids", () => {
    expect(profiles.size).toBeGreaterThanOrEqual(60);
    expect([...profiles.keys()].filter((id) => !spdxTable.has(id))).toEqual([]);
    const distinct = new Set([...profiles.values()].map(({ explanation }) => explanation));
    expect(distinct.size).toBeGreaterThanOrEqual(60);
  });

  test("explains every other SPDX id by its category", () => {
    for (const id of spdxTable.keys()) {
      const { explanation, basis } = explain(termOf({ license: id }), "distribute");
      expect([id, explanation.length > 20, basis === "none"]).toEqual([id, true, false]);
    }
    expect(explain(term("OLDAP-2.8"), "distribute")).toMatchObject({
      basis: "category",
      category: "permissive",
    });
    expect(explain(term("LicenseRef-acme"), "distribute")).toMatchObject({ basis: "none", permissions: [] });
  });

  test("asks different things in different contexts", () => {
    expect(contexts.map((context) => asked("MIT", context))).toEqual([[], [], ["notice"], ["inbound"]]);
    expect(asked("GPL-3.0-only", "service")).toEqual([]);
    expect(asked("GPL-3.0-only", "distribute")).toContain("source-whole");
    expect(asked("AGPL-3.0-only", "service")).toEqual(["source-network"]);
    expect(asked("CC-BY-NC-4.0", "internal")).toEqual(["non-commercial"]);
    expect(asked("BUSL-1.1", "internal")).toEqual(["no-production"]);
    expect(asked("Elastic-2.0", "service")).toContain("no-hosting");
  });

  test("counts an exception", () => {
    expect(asked("GPL-2.0-only WITH Classpath-exception-2.0", "distribute")).not.toContain("source-whole");
    expect(asked("GPL-2.0-only WITH openvpn-openssl-exception", "distribute")).toContain("source-whole");
  });

  test.each([
    ["MIT", { notices: true, licenseText: true, noticeFile: false, source: "none" }],
    ["Apache-2.0", { notices: true, licenseText: true, noticeFile: true, source: "none" }],
    ["0BSD", { notices: false, licenseText: false, noticeFile: false, source: "none" }],
    ["MPL-2.0", { notices: true, licenseText: true, noticeFile: false, source: "files" }],
    ["LGPL-2.1-only", { notices: true, licenseText: true, noticeFile: false, source: "library" }],
    ["AGPL-3.0-or-later", { notices: true, licenseText: true, noticeFile: false, source: "whole" }],
  ])("says what notices of %s have to hold", (id, attribution) => {
    expect(explain(term(id), "distribute").attribution).toEqual(attribution);
  });

  test("grants what the license grants", () => {
    expect(explain(term("Apache-2.0"), "internal").permissions).toContain("patent-grant");
    expect(explain(term("MIT"), "internal").permissions).toEqual([
      "commercial-use",
      "modify",
      "distribute",
      "private-use",
    ]);
    expect(explain(term("CC-BY-NC-4.0"), "internal").permissions).not.toContain("commercial-use");
    expect(explain(term("LicenseRef-proprietary"), "internal").permissions).toEqual([]);
  });
});
