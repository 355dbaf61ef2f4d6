import { expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

const base = project({ good: { license: "MIT" } });
const manifest = (fields: object) => JSON.stringify({ ...JSON.parse(base["package.json"] ?? ""), ...fields });
const sound = {
  ...base,
  "package.json": manifest({ license: "MIT" }),
  LICENSE: mit,
  "README.md": "# App\n\n## License\n\nMIT, see [LICENSE](LICENSE).\n",
};

const found = async (files: Record<string, string>) => {
  const { report } = await gate(files, { self: "true" });
  return report?.findings
    .filter(({ rule }) => rule.includes("self"))
    .map(({ rule, subject }) => [rule, subject]);
};

test("a project whose files agree on its license has nothing to mend", async () => {
  expect(await found(sound)).toEqual([]);
});

test.each([
  ["no text", { LICENSE: undefined }, [["license/self-missing", "LICENSE"]]],
  [
    "a manifest without a license",
    { "package.json": manifest({}) },
    [["license/self-missing", "package.json"]],
  ],
  [
    "another license in the manifest",
    { "package.json": manifest({ license: "ISC" }) },
    [["license/self-mismatch", "package.json"]],
  ],
  ["a README that names none", { "README.md": "# App\n" }, [["license/self-readme", "README.md"]]],
  [
    "a README with another license",
    { "README.md": "License: Apache-2.0" },
    [["license/self-readme", "README.md"]],
  ],
  ["no README", { "README.md": undefined }, [["license/self-readme", "README.md"]]],
  ["a text that is no license", { LICENSE: "Be nice." }, [["license/self-mismatch", "LICENSE"]]],
])("%s is found", async (_, change, expected) => {
  const files = Object.fromEntries(
    Object.entries({ ...sound, ...change }).filter(([, text]) => text !== undefined),
  );
  expect(await found(files as Record<string, string>)).toEqual(expected);
});

test("a manifest that disagrees is told at its line, with its own words", async () => {
  const files = {
    ...sound,
    "package.json": JSON.stringify({ name: "app", licenses: [{ type: "ISC" }] }, undefined, 2),
  };
  const { report } = await gate(files, { self: "true" });
  expect(report?.findings.find(({ rule }) => rule === "license/self-mismatch")).toMatchObject({
    at: { file: "package.json", line: 3 },
    message: 'It says `[{"type":"ISC"}]`, and the license text is `MIT`.',
  });
});

test("a private package needs no license field, and a pointer to the text is one", async () => {
  expect(await found({ ...sound, "package.json": manifest({ private: true }) })).toEqual([]);
  expect(await found({ ...sound, "package.json": manifest({ license: "SEE LICENSE IN LICENSE" }) })).toEqual(
    [],
  );
});

test("members of a workspace are held against the same text", async () => {
  const lock = JSON.parse(base["package-lock.json"] ?? "");
  lock.packages[""].workspaces = ["packages/*"];
  lock.packages["packages/a"] = { name: "a", version: "1.0.0", license: "ISC" };
  lock.packages["node_modules/a"] = { resolved: "packages/a", link: true };
  const files = {
    ...sound,
    "package.json": manifest({ license: "MIT", workspaces: ["packages/*"] }),
    "package-lock.json": JSON.stringify(lock),
    "packages/a/package.json": JSON.stringify({ name: "a", version: "1.0.0", license: "ISC" }),
  };
  expect(await found(files)).toEqual([["license/self-mismatch", "packages/a/package.json"]]);
});

test("it is looked at only where it is asked for", async () => {
  const { report } = await gate(base);
  expect(report?.findings.filter(({ rule }) => rule.includes("self"))).toEqual([]);
});
