import { anyText, cpuTime } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categoryOf } from "./category/category-of.ts";
import { evaluate, type Judge, type Standing, standings } from "./evaluate.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { termOf, writeTerm } from "./term.ts";
import { takenAs } from "./version.ts";

// The same trees in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

/** A policy that allows the listed licenses, as they are written there. */
function allowing(...allowed: readonly string[]): Judge {
  return (term) =>
    allowed.includes(writeTerm(term))
      ? { standing: "allow", reason: "is allowed" }
      : categoryOf(term) === undefined
        ? { standing: "unknown", reason: "is not known" }
        : { standing: "deny", reason: "is not allowed" };
}

function parsed(text: string): Expression {
  const tree = parseExpression(text);
  if (tree === undefined) throw new Error(`not an expression: ${text}`);
  return tree;
}

describe("evaluate", () => {
  test.each<[string, readonly string[], Standing, string]>([
    ["MIT", ["MIT"], "allow", "MIT"],
    ["(BSD-3-Clause OR GPL-2.0)", ["BSD-3-Clause"], "allow", "BSD-3-Clause"],
    ["(MIT AND JSON)", ["MIT"], "deny", "MIT AND JSON"],
    ["MIT OR (ISC AND GPL-2.0-only)", ["ISC"], "deny", "MIT"],
    ["(MIT OR GPL-2.0-only) AND (ISC OR JSON)", ["MIT", "ISC"], "allow", "MIT AND ISC"],
    ["MIT AND LicenseRef-acme", ["MIT"], "unknown", "MIT AND LicenseRef-acme"],
    ["LicenseRef-acme OR GPL-2.0-only", ["MIT"], "unknown", "LicenseRef-acme"],
    ["GPL-2.0-or-later", ["GPL-3.0-only"], "allow", "GPL-3.0-only"],
    ["GPL-2.0+", ["GPL-3.0-only"], "allow", "GPL-3.0-only"],
    ["GPL-2.0-only", ["GPL-3.0-only"], "deny", "GPL-2.0-only"],
    ["GPL-3.0-or-later", ["GPL-2.0-only"], "deny", "GPL-3.0-or-later"],
    ["GPL-3.0-or-later", ["AGPL-3.0-only"], "deny", "GPL-3.0-or-later"],
    ["LGPL-2.0-or-later", ["LGPL-2.1-only"], "allow", "LGPL-2.1-only"],
    ["GFDL-1.2-invariants-or-later", ["GFDL-1.3-invariants-only"], "allow", "GFDL-1.3-invariants-only"],
    ["GFDL-1.2-invariants-or-later", ["GFDL-1.3-only"], "deny", "GFDL-1.2-invariants-or-later"],
    ["Apache-1.1+", ["Apache-2.0"], "allow", "Apache-2.0"],
    ["Apache-2.0", ["Apache-1.1+"], "deny", "Apache-2.0"],
    ["GPL-2.0", ["GPL-2.0-only"], "allow", "GPL-2.0-only"],
    [
      "GPL-2.0-with-classpath-exception",
      ["GPL-2.0-only WITH Classpath-exception-2.0"],
      "allow",
      "GPL-2.0-only WITH Classpath-exception-2.0",
    ],
    ["LicenseRef-BSD", ["BSD-2-Clause", "BSD-3-Clause"], "allow", "LicenseRef-BSD"],
    ["LicenseRef-BSD", ["BSD-3-Clause"], "review", "LicenseRef-BSD"],
    ["LicenseRef-BSD", ["MIT"], "deny", "LicenseRef-BSD"],
  ])("%s where %j is allowed: %s by %s", (text, allowed, standing, chosen) => {
    expect(evaluate(parsed(text), allowing(...allowed))).toMatchObject({ standing, chosen });
  });

  test("names the branches that were not taken and the licenses that failed them", () => {
    const { chosen, rejected } = evaluate(
      parsed("(MIT AND JSON) OR ISC OR GPL-2.0-only"),
      allowing("MIT", "ISC"),
    );
    expect(chosen).toBe("ISC");
    expect(rejected).toMatchObject([
      {
        branch: "MIT AND JSON",
        standing: "deny",
        because: [{ term: { id: "JSON" }, reason: "is not allowed" }],
      },
      { branch: "GPL-2.0-only", standing: "deny", because: [{ term: { id: "GPL-2.0-only" } }] },
    ]);
  });

  test("keeps to a recorded choice, also where another branch would do better", () => {
    const choose = (text: string, choice: string) =>
      evaluate(parsed(text), allowing("MIT", "ISC", "GPL-3.0-only"), parsed(choice));
    expect(choose("MIT OR ISC", "ISC")).toMatchObject({ chosen: "ISC", standing: "allow", choiceUsed: true });
    expect(choose("MIT OR JSON", "JSON")).toMatchObject({
      chosen: "JSON",
      standing: "deny",
      choiceUsed: true,
    });
    expect(choose("(MIT AND ISC) OR (MIT AND JSON)", "MIT AND JSON").chosen).toBe("MIT AND JSON");
    expect(choose("GPL-2.0-or-later", "GPL-2.0-only")).toMatchObject({
      chosen: "GPL-2.0-only",
      standing: "deny",
      choiceUsed: true,
    });
    expect(choose("MIT OR ISC", "Zlib")).toMatchObject({ chosen: "MIT", choiceUsed: false });
    expect(choose("MIT", "MIT")).toMatchObject({ chosen: "MIT", choiceUsed: false });
  });

  test("agrees with a truth table of all choices, for any tree and any policy", () => {
    const ids = ["MIT", "ISC", "Zlib", "GPL-2.0-or-later", "LGPL-2.1-only", "LicenseRef-a"];
    const leaf = fc.constantFrom(...ids).map((license): Expression => ({ license }));
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          conjunction: fc.constantFrom("and" as const, "or" as const),
          left: tie("tree"),
          right: tie("tree"),
        }),
      ),
    }));
    const policy = fc.dictionary(fc.constantFrom(...ids, "GPL-2.0-only", "GPL-3.0-only"), fc.nat(3));
    fc.assert(
      fc.property(tree, policy, (expression, levels) => {
        const judge: Judge = ({ id }) => ({ standing: standings[levels[id] ?? 3] ?? "deny", reason: "" });
        const worst = (licenses: readonly string[]): number =>
          Math.max(...licenses.map((license) => standings.indexOf(judge(termOf({ license })).standing)));
        const table = expanded(expression).map(worst);
        const { standing, chosen, terms } = evaluate(expression, judge);
        expect(standing).toBe(standings[Math.min(...table)]);
        expect(worst(chosen.split(" AND "))).toBe(Math.min(...table));
        expect(terms).toHaveLength(chosen.split(" AND ").length);
      }),
      { numRuns: 500 },
    );
  });

  test("judges each license once, and 20 ANDed pairs within 5 ms", () => {
    const text = Array.from({ length: 20 }, (_, i) => `(LicenseRef-a${i} OR LicenseRef-b${i})`).join(" AND ");
    const tree = parsed(text);
    let asked = 0;
    const judge: Judge = () => ({ standing: asked++ % 2 ? "allow" : "deny", reason: "" });
    const times = Array.from({ length: 5 }, () => {
      const start = cpuTime();
      evaluate(tree, judge);
      return cpuTime() - start;
    });
    expect(asked).toBe(5 * 40);
    expect(Math.min(...times)).toBeLessThan(5);
  });

  test("never throws for the longest expressions that are read", () => {
    const longest = [`${"MIT OR ".repeat(292)}MIT`, `${"MIT AND (".repeat(63)}MIT${")".repeat(63)}`];
    for (const text of longest) expect(evaluate(parsed(text), allowing("MIT")).standing).toBe("allow");
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseExpression(text);
        if (tree !== undefined) evaluate(tree, allowing());
      }),
    );
  });
});

/** Every way to decide an expression's choices, as the licenses that are left. */
function expanded(tree: Expression): readonly (readonly string[])[] {
  if ("license" in tree) {
    const term = termOf(tree);
    return [term, ...takenAs(term)].map(({ id }) => [id]);
  }
  const [left, right] = [expanded(tree.left), expanded(tree.right)];
  if (tree.conjunction === "or") return [...left, ...right];
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
