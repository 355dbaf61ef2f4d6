import fc from "fast-check";
import { expect, test } from "vitest";
import { plainLocation } from "./pnp.ts";
import { parsePnp } from "./pnp-data.ts";

const data = {
  packageRegistryData: [
    [null, [[null, { packageLocation: "./" }]]],
    [
      "a",
      [
        ["npm:1.0.0", { packageLocation: "./.yarn/cache/a-npm-1.0.0-0.zip/node_modules/a/" }],
        [
          "virtual:0#npm:2.0.0",
          { packageLocation: "./.yarn/__virtual__/a-virtual-0/0/cache/a.zip/node_modules/a/" },
        ],
      ],
    ],
    ["it's \\ \n", [["npm:1.0.0", { packageLocation: "./x/" }]]],
  ],
};

/** As yarn writes it into a string: backslashes doubled, quotes escaped, each line ended by a backslash. */
function inString(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\\n")}'`;
}

const head = "#!/usr/bin/env node\nthrow new Error('never run');\n";
const shapes = [
  [".pnp.data.json", (value: unknown) => JSON.stringify(value)],
  [
    "yarn 4",
    (value: unknown) =>
      `${head}const RAW_RUNTIME_STATE =\n${inString(value)};\n\nfunction x() { return 'a'; }\n`,
  ],
  [
    "yarn 3",
    (value: unknown) =>
      `${head}function $$SETUP_STATE(hydrateRuntimeState, basePath) {\n  return hydrateRuntimeState(JSON.parse(${inString(value)}), {basePath: basePath || __dirname});\n}\n`,
  ],
  [
    "yarn 2",
    (value: unknown) =>
      `${head}function $$SETUP_STATE(hydrateRuntimeState, basePath) {\n  return hydrateRuntimeState(${JSON.stringify(value)}, {basePath: basePath || __dirname});\n}\n`,
  ],
] as const;

test.each(shapes)("the map of %s is read as data, never run", (_name, write) => {
  const packages = parsePnp(write(data), ".pnp.cjs");
  expect([...packages.keys()]).toEqual(["a", "it's \\ \n"]);
  expect(packages.get("a")?.map(({ reference }) => reference)).toEqual(["npm:1.0.0", "virtual:0#npm:2.0.0"]);
});

test.each(shapes)("any name and place comes back from the map of %s", { timeout: 30_000 }, (_name, write) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string(), (name, reference, location) => {
      const text = write({ packageRegistryData: [[name, [[reference, { packageLocation: location }]]]] });
      expect(parsePnp(text, ".pnp.cjs").get(name)).toEqual([{ reference, location }]);
    }),
  );
});

test.each([
  ["no map", "module.exports = {};"],
  ["a string without an end", "const RAW_RUNTIME_STATE = '{"],
  ["code in the place of data", "const RAW_RUNTIME_STATE = '{' + process.exit()"],
  ["nothing", ""],
])("%s is told, not run", (_name, text) => {
  expect(() => parsePnp(text, ".pnp.cjs")).toThrow(
    expect.objectContaining({
      code: "FORMAT",
      message: ".pnp.cjs holds no data of Plug'n'Play that can be read",
    }),
  );
});

test("odd tables are read as far as they are tables", () => {
  for (const registry of [null, {}, [1], [["a"]], [["a", 1]], [["a", [["npm:1", null]]]], [[1, []]]])
    expect(() => parsePnp(JSON.stringify({ packageRegistryData: registry }), ".pnp.data.json")).not.toThrow();
});

test.each([
  ["./.yarn/cache/a.zip/node_modules/a/", "./.yarn/cache/a.zip/node_modules/a/"],
  ["./.yarn/__virtual__/a-virtual-0/0/cache/a.zip/node_modules/a/", ".yarn/cache/a.zip/node_modules/a/"],
  ["./.yarn/__virtual__/b-virtual-0/1/packages/b/", "packages/b/"],
  [
    "../.yarn/$$virtual/b-virtual-0/3/home/me/cache/b.zip/node_modules/b/",
    "../../../home/me/cache/b.zip/node_modules/b/",
  ],
])("the location %s stands for %s", (location, plain) => {
  expect(plainLocation(location)).toBe(plain);
});
