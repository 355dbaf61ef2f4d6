import { anyText, cpuTime, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Expression, parseExpression } from "./expression.ts";

// The same texts in every run; another seed finds others.
fc.configureGlobal({ seed: 1 });

const mit: Expression = { license: "MIT" };
const isc: Expression = { license: "ISC" };

describe("parseExpression", () => {
  test("gives the tree of an expression, AND before OR", () => {
    expect(parseExpression("MIT")).toEqual(mit);
    expect(parseExpression("Apache-2.0+")).toEqual({ license: "Apache-2.0", plus: true });
    expect(parseExpression("GPL-2.0-only WITH Classpath-exception-2.0")).toEqual({
      license: "GPL-2.0-only",
      exception: "Classpath-exception-2.0",
    });
    expect(parseExpression("MIT OR ISC AND MIT")).toEqual({
      conjunction: "or",
      left: mit,
      right: { conjunction: "and", left: isc, right: mit },
    });
    expect(parseExpression("(MIT OR ISC) AND MIT")).toMatchObject({ conjunction: "and", right: mit });
    expect(parseExpression("DocumentRef-x:LicenseRef-y")).toEqual({ license: "DocumentRef-x:LicenseRef-y" });
  });

  test.each([
    ...[
      "",
      " ",
      "mit",
      "MIT OR",
      "OR MIT",
      "MIT ISC",
      "(MIT",
      "MIT)",
      "()",
      "MIT AND (",
      "MIT WITH",
      "MIT WITH MIT",
    ],
    ...[
      "MIT/ISC",
      "MIT, ISC",
      "MIT;ISC",
      "SEE LICENSE IN LICENSE",
      "UNLICENSED",
      "NONE",
      "NOASSERTION",
      "GPL",
    ],
    ...[
      "__proto__",
      "constructor",
      "toString",
      "MIT\nOR ISC",
      "MIT\u00a0OR\u00a0ISC",
      "МIT",
      "ＭＩＴ",
      "MIT\u200b",
    ],
  ])("takes %j for no expression", (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });

  test("reads up to 2,048 characters and 64 levels, and no further", () => {
    const long = `${"MIT OR ".repeat(292)}MIT`;
    expect(long).toHaveLength(2_047);
    expect(parseExpression(long)).toBeDefined();
    expect(parseExpression(`${long}  `)).toBeUndefined();
    const nested = (depth: number): string => `${"(".repeat(depth)}MIT${")".repeat(depth)}`;
    expect(parseExpression(nested(64))).toEqual(mit);
    expect(parseExpression(nested(65))).toBeUndefined();
    expect(parseExpression(`${")".repeat(70)}${"(".repeat(70)}`)).toBeUndefined();
  });

  test("never throws and is quick, for every hostile text and the worst of each token", () => {
    const tokens = [
      "(",
      ")",
      "MIT AND ",
      "MIT OR (",
      "MIT+",
      "LicenseRef-",
      "DocumentRef-a:",
      "WITH ",
      " ",
      "-",
      "a",
    ];
    const worst = tokens.map((token) => token.repeat(2_048).slice(0, 2_048));
    const start = cpuTime();
    for (const text of [...worst, ...Object.values(hostileTexts)])
      expect(() => parseExpression(text)).not.toThrow();
    expect(cpuTime() - start).toBeLessThan(1_000);
  });

  test("never throws for any text, and gives only trees of known ids", () => {
    const token = fc.constantFrom(
      "MIT",
      "ISC",
      "AND",
      "OR",
      "WITH",
      "(",
      ")",
      "+",
      " ",
      "LicenseRef-a",
      "GPL-2.0-only",
    );
    const soup = fc.array(fc.oneof(token, token, anyText));
    fc.assert(
      fc.property(soup, fc.constantFrom("", " "), (parts, between) => {
        const tree = parseExpression(parts.join(between));
        for (const id of tree ? idsOf(tree) : [])
          expect(id).toMatch(/^(MIT|ISC|GPL-2.0-only|LicenseRef-\S+)$/);
      }),
    );
  });

  test("gives the tree that an expression was written from", () => {
    const leaf = fc.constantFrom<Expression>(
      mit,
      isc,
      { license: "Apache-2.0", plus: true },
      { license: "LicenseRef-a.b-1" },
    );
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
    fc.assert(
      fc.property(tree, (expected) => {
        expect(parseExpression(written(expected))).toEqual(expected);
      }),
    );
  });
});

function written(tree: Expression): string {
  if ("license" in tree) return `${tree.license}${tree.plus ? "+" : ""}`;
  return `(${written(tree.left)} ${tree.conjunction.toUpperCase()} ${written(tree.right)})`;
}

function idsOf(tree: Expression): readonly string[] {
  return "license" in tree ? [tree.license] : [...idsOf(tree.left), ...idsOf(tree.right)];
}
