import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLines, type YarnMap, type YarnValue } from "./lines.ts";
import { mapOf, parseYarnLock, textOf } from "./lock.ts";

const v1 = "# yarn lockfile v1\n\n\n";
const meta = "__metadata:\n  version: 8\n\n";

test.each([
  ["", /neither a `yarn lockfile` line nor `__metadata`/, /yarn install/],
  ["# yarn lockfile v2\n", /has version 2; locks of yarn 1 to 4/, /yarn install/],
  ["__metadata:\n  version: 11\n", /__metadata.version 11; 4 to 10 are read/, /Update ospo-actions/],
  ["__metadata:\n  version: 3\n", /__metadata.version 3; 4 to 10 are read/, /yarn 2 or later/],
  ["__metadata:\n  cacheKey: 8\n", /__metadata.version none/, /yarn 2 or later/],
  ["__metadata:\n  version: 1e1\n", /__metadata.version 1e1/, /yarn 2 or later/],
  [`${v1}a@1:\n  version "1`, /not a lock of yarn 1: unexpected text in line 5/, /yarn install/],
  [`${v1}a@1:\n    version "1"`, /unexpected text in line 5/, /yarn install/],
  [`${v1}a@1:\n<<<<<<< HEAD\n`, /merge conflict markers \(line 5\)/, /yarn install/],
  [`${meta}"a@npm:1":\n  version: [1\n`, /not YAML: .* in line/, /yarn install/],
  [`${meta}a: &x {b: c}\nd: *x\n`, /not YAML/, /yarn install/],
  [`${meta}a:\n  b: c\na:\n  b: d\n`, /not YAML: duplicated mapping key/, /yarn install/],
])("%j is refused with a reason and a fix", (text, message, fix) => {
  expect(() => parseYarnLock(text, "yarn.lock")).toThrow(
    expect.objectContaining({
      code: "FORMAT",
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    }),
  );
});

test.each([4, 5, 6, 7, 8, 9, 10])("__metadata.version %i is read", (version) => {
  const lock = `__metadata:\n  version: ${version}\n\n"a@npm:1":\n  version: 1.0.0\n`;
  expect(parseYarnLock(lock, "yarn.lock").entries).toMatchObject([{ patterns: ["a@npm:1"] }]);
});

test("windows line ends, comments and headers of several patterns are as yarn 1 reads them", () => {
  const text = `${v1}"@s/a@^1", "b c@2", d@3:\n  # about\n  version "1.0.0"\n  flag true\n`;
  for (const lock of [text, text.replaceAll("\n", "\r\n")]) {
    const [entry] = parseYarnLock(lock, "yarn.lock").entries;
    expect(entry?.patterns).toEqual(["@s/a@^1", "b c@2", "d@3"]);
    expect(textOf(entry?.fields.get("version"))).toBe("1.0.0");
  }
});

test("YAML that somebody formatted is read as what yarn wrote: versions stay text", () => {
  const entry = "version: 1.10\nresolution: 'a@npm:1.10'\ndependencies: { b: 'npm:^2' }";
  const lock = parseYarnLock(`${meta}'a@npm:^1':\n  ${entry.replaceAll("\n", "\n  ")}\n`, "yarn.lock");
  const [{ fields } = { fields: new Map() as YarnMap }] = lock.entries;
  expect([textOf(fields.get("version")), textOf(mapOf(fields.get("dependencies")).get("b"))]).toEqual([
    "1.10",
    "npm:^2",
  ]);
});

test("a key of more than 1,024 characters, which YAML wants marked, is a key", () => {
  const key = `a@npm:${"1 || ".repeat(300)}2`;
  const lock = parseYarnLock(`${meta}? "${key}"\n:\n  version: 1.0.0\n`, "yarn.lock");
  expect(lock.entries.map(({ patterns }) => patterns)).toEqual([[key]]);
});

/** What yarn 1 writes: text that is no plain word is quoted. */
function classic(value: YarnMap, indent = ""): string {
  return [...value]
    .map(([key, inner]) =>
      typeof inner === "string"
        ? `${indent}${word(key)} ${word(inner)}\n`
        : `${indent}${key.split(", ").map(word).join(", ")}:\n${classic(inner, `${indent}  `)}`,
    )
    .join("");
}

function word(text: string): string {
  return /^[a-zA-Z][\w./@^~-]*$/.test(text) && !/^(?:true|false)/.test(text) ? text : JSON.stringify(text);
}

function berry(value: YarnMap, indent = ""): string {
  return [...value]
    .map(([key, inner]) => {
      const header = key.length > 1_000 ? `? ${scalar(key)}\n${indent}:` : `${scalar(key)}:`;
      if (typeof inner === "string") return `${indent}${scalar(key)}: ${scalar(inner)}\n`;
      return `${indent}${header}\n${berry(inner, `${indent}  `)}`;
    })
    .join("");
}

function scalar(text: string): string {
  return /^[a-zA-Z0-9][\w.-]*$/.test(text) ? text : JSON.stringify(text);
}

const texts = fc.oneof(
  anyText,
  fc.constantFrom(...Object.values(hostileTexts)),
  fc.string({ unit: "binary" }),
);
const lockOf = fc.array(
  fc.tuple(
    texts,
    fc.array(fc.tuple(texts, fc.oneof(texts, fc.array(fc.tuple(texts, texts), { maxLength: 3 })))),
  ),
  { maxLength: 4 },
);

function mapFrom(pairs: readonly (readonly [string, unknown])[]): YarnMap {
  return new Map(
    pairs.map(([key, value]) => [key, (Array.isArray(value) ? mapFrom(value) : value) as YarnValue]),
  );
}

test("whatever a lock holds comes back from what yarn would write, in both dialects", {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(lockOf, (pairs) => {
      const lock = mapFrom(pairs);
      expect(parseLines(berry(lock), "berry")).toEqual(lock);
      expect(parseLines(classic(lock), "classic")).toEqual(lock);
    }),
    { numRuns: 300 },
  );
});

test("any text is read or refused with a plain error, in both dialects", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const start of [v1, meta]) {
        try {
          parseYarnLock(start + text, "yarn.lock");
        } catch (error) {
          expect(error).toMatchObject({ name: "OspoError", code: "FORMAT" });
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("what the line parser reads, js-yaml reads alike", () => {
  const lock = `${meta}"a@npm:^1, a@npm:1":\n  version: 1.0.0-rc.1+b\n  conditions: (os=linux | os=darwin) & cpu=x64\n  bin:\n    a-b: ./bin/a.js\n`;
  const other = lock.replace("version: 1.0.0-rc.1+b", "version: '1.0.0-rc.1+b'");
  expect(parseYarnLock(other, "yarn.lock")).toEqual(parseYarnLock(lock, "yarn.lock"));
});

test.each([
  ["a line of quotes", '"'.repeat(5_000_000)],
  ["a line of backslashes", `"${"\\".repeat(5_000_000)}`],
  ["a line of patterns", `${Array.from({ length: 500_000 }, () => "a@1").join(", ")}:\n`],
  ["lines of colons", ":\n".repeat(1_000_000)],
  ["a line of spaces", " ".repeat(5_000_000)],
  ["deep nesting", Array.from({ length: 2_000 }, (_, depth) => `${"  ".repeat(depth)}a:\n`).join("")],
  ["a value of colons", `a: ${":".repeat(5_000_000)}\n`],
  ["a value of spaces", `a: b${" ".repeat(5_000_000)}#\n`],
])("%s takes linear time", { timeout: 30_000 }, (_name, text) => {
  for (const dialect of ["classic", "berry"] as const) expect(parseLines(text, dialect)).toBeDefined();
});
