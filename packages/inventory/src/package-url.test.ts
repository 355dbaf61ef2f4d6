import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPurl, parsePurl } from "./package-url.ts";

test("a scope that is not encoded is read as one that is", () => {
  expect(parsePurl("pkg:npm/@scope/x@1.0.0")).toEqual(parsePurl("pkg:npm/%40scope/x@1.0.0"));
  expect(parsePurl("pkg:npm/@scope/x")).toMatchObject({ namespace: "@scope", name: "x", version: undefined });
});

test("the case of npm names is kept, as its registry keeps it", () => {
  expect(parsePurl("pkg:npm/JSONStream@1.0.0")?.name).toBe("JSONStream");
  expect(parsePurl("pkg:pypi/Django@5")?.name).toBe("django");
});

test.each(["", "pkg:", "pkg:npm", "pkg:npm/", "npm/x", "pkg:npm/x?a%20b=1", "pkg:npm/%zz", "pkg:maven/@1"])(
  "`%s` is no purl",
  (text) => {
    expect(parsePurl(text)).toBeUndefined();
  },
);

test("what is written is read again, whatever is in the parts", () => {
  const text = fc.string({ minLength: 1, unit: "binary" }).map((s) => s.toWellFormed());
  const segment = text.filter((s) => !s.includes("/") && s !== "." && s !== "..");
  fc.assert(
    fc.property(
      fc.record({
        type: fc.constantFrom("npm", "maven", "golang", "generic"),
        namespace: fc.option(
          fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
          {
            nil: undefined,
          },
        ),
        name: segment,
        version: fc.option(text, { nil: undefined }),
        qualifiers: fc
          .dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/), text)
          .map((record) => new Map(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))),
        subpath: fc.option(
          fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")),
          {
            nil: undefined,
          },
        ),
      }),
      (parts) => {
        expect(parsePurl(formatPurl(parts) ?? "")).toEqual(parts);
      },
    ),
  );
});

interface Case {
  readonly description: string;
  readonly test_type: "parse" | "build" | "validate";
  readonly input: unknown;
  readonly expected_output: unknown;
  readonly expected_failure: boolean;
}

/** The suite says that types and keys are read in any case (maven, github), and here alone that they are not. */
const contradictory = "pkg:Rpm/fedora/curl@7.50.3-1.fc25?Arch=i386&Distro=fedora-25";

const suite = new URL("../../../../shared/data/sbom/purl/", import.meta.url);
test.skipIf(!existsSync(suite))(
  "the purl specification's own cases come out as it says (needs shared/data)",
  () => {
    const wrong: string[] = [];
    const counts: Record<string, string> = {};
    for (const file of readdirSync(suite)) {
      const { tests } = JSON.parse(readFileSync(new URL(file, suite), "utf8")) as { tests: readonly Case[] };
      const failed = tests.filter((one) => !passes(one));
      counts[file] = `${tests.length - failed.length}/${tests.length}`;
      wrong.push(...failed.map(({ test_type, input }) => `${test_type} ${JSON.stringify(input)}`));
    }
    process.stdout.write(`purl suite: ${JSON.stringify(counts)}\n`);
    expect(wrong).toEqual([`parse "${contradictory}"`]);
  },
);

function passes({ test_type, input, expected_output, expected_failure }: Case): boolean {
  const result = resultOf(test_type, input);
  if (expected_failure) return result === undefined;
  return isDeepStrictEqual(result, expected_output);
}

function resultOf(type: Case["test_type"], input: unknown): unknown {
  if (type === "build") {
    const { qualifiers, namespace, version, subpath, ...rest } = input as Record<string, string> & {
      qualifiers?: Record<string, string>;
    };
    const parts = {
      type: rest.type ?? "",
      name: rest.name ?? "",
      namespace: namespace ?? undefined,
      version: version ?? undefined,
      subpath: subpath ?? undefined,
      qualifiers: new Map(Object.entries(qualifiers ?? {})),
    };
    return formatPurl(parts);
  }
  const parts = parsePurl(String(input));
  if (parts === undefined) return undefined;
  if (type === "validate") return formatPurl(parts);
  const { namespace = null, version = null, subpath = null, qualifiers } = parts;
  const pairs = qualifiers.size > 0 ? Object.fromEntries(qualifiers) : null;
  return { type: parts.type, namespace, name: parts.name, version, qualifiers: pairs, subpath };
}
