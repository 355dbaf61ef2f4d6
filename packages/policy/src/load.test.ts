import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { loadPolicy } from "./load.ts";
import { folderSource, noSource } from "./source.ts";
import { extended, sourceOf } from "./testing/sample.ts";

const file = ".github/ospo.yml";
const extending = (...references: readonly string[]): string =>
  `version: 1\nextends: [${references.map((one) => JSON.stringify(one)).join(", ")}]\n`;

test("a policy that extends others is merged with all that they extend, each read once", async () => {
  const source = sourceOf({
    "acme/.github//ospo.yml@main": `${extending("acme/.github//strict.yml@main")}scorecard: { minimum: 5 }`,
    "acme/.github//strict.yml@main": "version: 1\nscorecard: { minimum: 7, checks: { SAST: 3 } }",
  });
  const own = `${extending("acme/.github//ospo.yml@main", "acme/.github//strict.yml@main")}scorecard: { minimum: 6 }`;
  const policy = await loadPolicy(own, file, source);
  expect(policy.files).toEqual(["acme/.github//strict.yml", "acme/.github//ospo.yml", file]);
  expect(policy.scorecard.minimum).toEqual({
    value: 7,
    at: { file: "acme/.github//strict.yml", line: 2, ref: "main" },
  });
  expect(source.asked).toEqual(["acme/.github//ospo.yml@main", "acme/.github//strict.yml@main"]);
});

test("a circle, a missing policy, a fault in one and too long a row are told with the line", async () => {
  const source = sourceOf({
    "a/b//circle.yml@1": extending("a/b//circle.yml@1"),
    "a/b//wrong.yml@1": "version: 1\nlicence: {}",
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`a/b//${at}.yml@1`, extending(`a/b//${at + 1}.yml@1`)]),
    ),
  });
  const messageOf = async (reference: string): Promise<string> =>
    loadPolicy(extending(reference), file, source).then(
      () => "no error",
      (error: Error) => error.message,
    );
  expect(await messageOf("a/b//circle.yml@1")).toBe(
    "a/b//circle.yml:2 extends a/b//circle.yml@1, which extends it: a circle",
  );
  expect(await messageOf("a/b//none.yml@1")).toBe(`${file}:2 extends a/b//none.yml@1: no such file`);
  expect(await messageOf("a/b//wrong.yml@1")).toMatch(/^Policy a\/b\/\/wrong\.yml:2:1 "licence" is no key/);
  expect(await messageOf("a/b//0.yml@1")).toMatch(/more than 5 in a row/);
});

test("without a way to other repositories the error names the input that mends it", async () => {
  await expect(loadPolicy(extending("a/b//c.yml@1"), file, noSource)).rejects.toMatchObject({
    code: "CONFIG",
    fix: expect.stringContaining("policy-token"),
  });
});

test("a folder of checkouts serves policies", async () => {
  const { files } = fakeHost({ files: { "org/a/b/c.yml": "version: 1\nsbom: { min-quality: 9 }" } });
  const source = folderSource(files, "org");
  expect((await loadPolicy(extending("a/b//c.yml@1"), file, source)).sbom.minQuality?.value).toBe(9);
  await expect(loadPolicy(extending("a/b//d.yml@1"), file, source)).rejects.toMatchObject({ code: "CONFIG" });
});

test("minima take the higher, gates unite, the stricter setting wins whoever says it", async () => {
  const high = `licenses: { unknown: fail, context: distribute }
license-change: { gate: [restrictive], early-warnings: { new-publisher: fail } }
exceptions-policy: { max-days: 30 }
exposure: { block: [malicious] }
sbom: { min-quality: 80 }
scorecard: { minimum: 7, checks: { SAST: 2 } }`;
  const low = `licenses: { unknown: review, context: internal }
license-change: { gate: [substantive], early-warnings: { new-publisher: note } }
exceptions-policy: { max-days: 365 }
exposure: { block: [critical] }
sbom: { min-quality: 20 }
scorecard: { minimum: 3, checks: { SAST: 1, Fuzzing: 1 } }`;
  for (const merged of [await extended(high, low), await extended(low, high)]) {
    expect(merged.licenses.unknown?.value).toBe("fail");
    expect(merged.licenses.context?.value).toBe("distribute");
    expect(new Set(merged.licenseChange.gate?.map(({ value }) => value))).toEqual(
      new Set(["restrictive", "substantive"]),
    );
    expect(merged.licenseChange.earlyWarnings.get("new-publisher")?.value).toBe("fail");
    expect(merged.exceptionsPolicy.maxDays?.value).toBe(30);
    expect(merged.exposure.block).toHaveLength(2);
    expect(merged.sbom.minQuality?.value).toBe(80);
    expect(merged.scorecard.minimum?.value).toBe(7);
    expect([...merged.scorecard.checks].map(([name, { value }]) => [name, value]).sort()).toEqual([
      ["Fuzzing", 1],
      ["SAST", 2],
    ]);
  }
});

test("a base that forbids exceptions bars those of who extends it, and keeps its own", async () => {
  const exception = "exceptions: [{ rule: license/*, package: pkg:npm/a, reason: x }]";
  const merged = await extended(exception, `exceptions-policy: { allowed: false }\n${exception}`);
  expect(merged.exceptions).toMatchObject([
    { inherited: true, barred: undefined },
    { inherited: false, barred: { file: "acme/.github//ospo.yml", line: 2 } },
  ]);
});
