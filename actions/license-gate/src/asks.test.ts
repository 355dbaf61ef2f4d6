import { expect, test } from "vitest";
import { gate, project } from "./testing/project.ts";

const files = project({ affero: { license: "AGPL-3.0-only" }, good: { license: "MIT" } });

test.each([
  ["service", /In a network service `AGPL-3.0-only` asks: offer users over a network the source code/],
  ["internal", /In an internal tool `AGPL-3.0-only` asks for nothing/],
  ["distribute", /In a product that you pass on `AGPL-3.0-only` asks: .*the whole work that contains it/],
])("a finding says what the license asks in the context %s", async (context, words) => {
  const { report } = await gate(files, { context });
  expect(report?.findings.find(({ subject }) => subject === "pkg:npm/affero@1.0.0")?.message).toMatch(words);
});

test("the report lists what every license in use asks", async () => {
  const { report } = await gate(files, { context: "distribute" });
  const table = report?.tables.find(({ id }) => id === "obligations");
  expect(table?.rows.map(([license, count, category]) => [license, count, category])).toEqual([
    ["AGPL-3.0-only", 1, "network-copyleft"],
    ["MIT", 1, "permissive"],
  ]);
  expect(table?.rows[1]?.[3]).toMatch(/^Keep the copyright notices/);
});

test("a license that nobody has filed is not said to ask for nothing", async () => {
  const { report } = await gate(project({ odd: { license: "LicenseRef-odd" } }));
  expect(report?.findings[0]?.message).toContain(
    "Nobody has filed what `LicenseRef-odd` asks: read its text.",
  );
});
