import { expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

const path = "/work/cache/installed-licenses.json";
const inputs = { "cache-folder": "cache" };

/** A package whose declared license the text contradicts, with the integrity of its archive. */
function tree(license: string, further: object = {}): Record<string, string> {
  const files = project({ one: { license: "MIT", files: { LICENSE: mit } } });
  const lock = JSON.parse(files["package-lock.json"] ?? "");
  const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
  Object.assign(lock.packages["node_modules/one"], { integrity, ...further });
  const manifest = JSON.stringify({ name: "one", version: "1.0.0", license });
  return { ...files, "package-lock.json": JSON.stringify(lock), "node_modules/one/package.json": manifest };
}

const concluded = async (files: Record<string, string>) => {
  const { report, host } = await gate(files, inputs);
  const rows = report?.tables.find(({ id }) => id === "packages")?.rows;
  return { license: rows?.[0]?.[4], kept: host.disk.get(path) };
};

test("what was read of an archive is not read again", async () => {
  const { kept = "" } = await concluded(tree("MIT"));
  const cached = { "cache/installed-licenses.json": kept };
  expect(await concluded({ ...tree("GPL-3.0-only"), ...cached })).toEqual({ license: "MIT", kept });
});

test.each([
  ["cut off", (text: string) => text.slice(0, -10)],
  ["changed", (text: string) => text.replace("MIT", "ISC")],
  ["of another version", (text: string) => text.replace('"version":"', '"version":"9')],
  ["empty", () => ""],
  ["no JSON", () => "{"],
])("a file that is %s counts as none", async (_, damage) => {
  const { kept = "" } = await concluded(tree("MIT"));
  const files = { ...tree("GPL-3.0-only"), "cache/installed-licenses.json": damage(kept) };
  expect((await concluded(files)).license).not.toBe("MIT");
});

test.each([
  ["without an integrity", { integrity: undefined }],
  ["whose integrity is weak", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }],
  ["from git", { resolved: "git+ssh://git@example.org/one.git#abc" }],
])("a package %s is read every time", async (_, further) => {
  const { kept = "" } = await concluded(tree("MIT", further));
  expect(kept).not.toContain("one 1.0.0");
});
