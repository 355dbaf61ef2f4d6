import { zipOf } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadPart, readDirectory, readEntry } from "./zip.ts";

function readerOf(bytes: Uint8Array): ReadPart {
  return async (start, length) => bytes.subarray(Math.max(0, start), start + length);
}

async function textIn(bytes: Uint8Array, path: string, limit = 1_000): Promise<string | undefined> {
  const entry = (await readDirectory(readerOf(bytes), bytes.length, "a.zip")).get(path);
  return entry && readEntry(readerOf(bytes), entry, limit, `a.zip/${path}`);
}

test("files are read by the directory at the end, stored and deflated, before a comment of any length", async () => {
  for (const comment of ["", "x".repeat(65_535)]) {
    const zip = zipOf(
      { "node_modules/a/package.json": "{}", "node_modules/a/LICENSE": "MIT ä" },
      { comment },
    );
    expect(await textIn(zip, "node_modules/a/LICENSE")).toBe("MIT ä");
    expect(await textIn(zip, "node_modules/a/package.json")).toBe("{}");
    expect(await textIn(zip, "node_modules/a")).toBeUndefined();
  }
});

test("an entry is read up to the limit, whatever the archive says of its size", async () => {
  const bomb = zipOf({ a: "0".repeat(1_000_000) }, { statedSize: 10 });
  await expect(textIn(bomb, "a", 100_000)).rejects.toMatchObject({ code: "LIMIT" });
  await expect(textIn(zipOf({ a: "12345" }), "a", 4)).rejects.toMatchObject({ code: "LIMIT" });
  expect(await textIn(zipOf({ a: "12345" }), "a", 5)).toBe("12345");
});

test.each([
  ["nothing", new Uint8Array(0)],
  ["text", Buffer.from("not a zip at all, but long enough to hold a directory")],
  ["a cut-off archive", zipOf({ a: "1" }).subarray(0, 40)],
  ["a directory outside", zipOf({ a: "1" }, { directoryAt: 1_000_000 })],
])("%s is refused as no archive", async (_name, bytes) => {
  await expect(textIn(bytes, "a")).rejects.toMatchObject({
    code: "FORMAT",
    message: expect.stringContaining("a.zip is not a zip archive that can be read"),
  });
});

test("an entry that does not stand where the directory says is refused", async () => {
  const zip = zipOf({ a: "1" });
  zip[0] = 0;
  await expect(textIn(zip, "a")).rejects.toMatchObject({ code: "FORMAT" });
});

test("what was written is read, and bytes changed anywhere end in text or a plain error", {
  timeout: 30_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.string({ minLength: 1 }).filter((path) => !path.endsWith("/")),
        fc.string({ unit: "binary" }),
        { minKeys: 1 },
      ),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      async (files, changes) => {
        const zip = zipOf(files);
        for (const [path, text] of Object.entries(files))
          expect(await textIn(zip, path.toWellFormed(), 10_000)).toBe(text.toWellFormed());
        for (const [at, value] of changes) zip[at % zip.length] = value;
        for (const path of Object.keys(files)) {
          const text = await textIn(zip, path, 10_000).catch((error: { code: string }) => error.code);
          expect(text === undefined || typeof text === "string").toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("a directory with tens of thousands of entries is read in linear time", {
  timeout: 30_000,
}, async () => {
  const files = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`node_modules/a/${at}`, ""]));
  const zip = zipOf(files);
  expect((await readDirectory(readerOf(zip), zip.length, "a.zip")).size).toBe(20_000);
});
