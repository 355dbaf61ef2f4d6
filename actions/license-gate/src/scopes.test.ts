import { expect, test } from "vitest";
import { gate } from "./testing/project.ts";

/** A workspace whose member `web` needs a package in every way, and `tools` one of them otherwise. */
const lock = {
  name: "root",
  lockfileVersion: 3,
  packages: {
    "": { name: "root", workspaces: ["packages/*"] },
    "packages/web": {
      name: "web",
      version: "1.0.0",
      dependencies: { shipped: "1", asks: "1" },
      devDependencies: { tool: "1", both: "1" },
      optionalDependencies: { native: "1" },
    },
    "packages/tools": { name: "tools", version: "1.0.0", dependencies: { both: "1" } },
    "node_modules/web": { resolved: "packages/web", link: true },
    "node_modules/tools": { resolved: "packages/tools", link: true },
    "node_modules/asks": { version: "1.0.0", license: "MIT", peerDependencies: { given: "1" } },
    ...Object.fromEntries(
      ["shipped", "tool", "both", "native", "given"].map((name) => [
        `node_modules/${name}`,
        { version: "1.0.0", license: "MPL-2.0" },
      ]),
    ),
  },
};
const files = {
  "package.json": JSON.stringify(lock.packages[""]),
  "package-lock.json": JSON.stringify(lock),
};

async function failing(scopes: string): Promise<readonly string[]> {
  const policy = `version: 1\nlicenses: { allow: [MIT], scopes: { ${scopes} } }\n`;
  const { report } = await gate({ ...files, ".github/ospo.yml": policy }, { texts: "never" });
  return (report?.findings ?? [])
    .filter(({ rule }) => rule === "license/not-allowed")
    .map(({ data }) => String((data as { name: string }).name))
    .sort();
}

test.each([
  ["production", ["given", "native", "tool"]],
  ["development", ["both", "given", "native", "shipped"]],
  ["optional", ["both", "given", "shipped", "tool"]],
  ["peer", ["both", "native", "shipped", "tool"]],
])(
  "what the scope %s allows, it allows alone, and one member's production is not another's development",
  async (scope, expected) => {
    expect(await failing(`${scope}: { allow: [MPL-2.0] }`)).toEqual(expected);
  },
);

test("what a scope denies is denied there although it is allowed elsewhere", async () => {
  const allowed = ["production", "development", "optional", "peer"].map(
    (scope) => `${scope}: { allow: [MPL-2.0]${scope === "production" ? ", deny: [MPL-2.0]" : ""} }`,
  );
  expect(await failing(allowed.join(", "))).toEqual(["both", "shipped"]);
});

test("the report says of each package which member needs it, and what for", async () => {
  const { report } = await gate(files, { texts: "never" });
  const table = report?.tables.find(({ id }) => id === "packages");
  const at = (column: string) => table?.columns.indexOf(column) ?? -1;
  const told = table?.rows.map((row) => [row[0], row[at("scope")], row[at("needed by")]]);
  expect(told).toEqual([
    ["asks", "production", "web"],
    ["both", "production", "web (development), tools"],
    ["given", "peer", "web"],
    ["native", "optional", "web"],
    ["shipped", "production", "web"],
    ["tool", "development", "web"],
  ]);
  const [finding] = report?.findings.filter(({ subject }) => subject === "pkg:npm/both@1.0.0") ?? [];
  expect(finding?.evidence?.users).toEqual([
    { name: "web", need: "development" },
    { name: "tools", need: "production" },
  ]);
});
