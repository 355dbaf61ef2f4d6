import { expect, test } from "vitest";
import { gate, project } from "./testing/project.ts";

const policy = {
  ".github/ospo.yml":
    'version: 1\nlicenses: { allow: ["category:permissive", "category:weak-copyleft", GPL-3.0-or-later] }\n',
};

const rules = async (licenses: Record<string, string>, outbound: string) => {
  const packages = Object.fromEntries(Object.entries(licenses).map(([name, license]) => [name, { license }]));
  const { report } = await gate({ ...project(packages), ...policy }, { "outbound-license": outbound });
  return report?.findings
    .filter(({ rule }) => rule === "license/outbound")
    .map(({ data, level }) => [data?.name, level]);
};

test("what is shipped has to fit our own license, whatever the policy allows", async () => {
  const licenses = { a: "MIT", b: "GPL-3.0-or-later", c: "MPL-2.0", d: "GPL-3.0-or-later OR MIT" };
  expect(await rules(licenses, "MIT")).toEqual([
    ["b", "fail"],
    ["c", "review"],
  ]);
  expect(await rules(licenses, "GPL-3.0-only")).toEqual([]);
  expect(await rules({ a: "Apache-2.0" }, "GPL-2.0-only")).toEqual([["a", "fail"]]);
});

test("a clash names its reason, the limits of the answer, and what settles it", async () => {
  const files = { ...project({ b: { license: "GPL-3.0-or-later" } }), ...policy };
  const { report } = await gate(files, { "outbound-license": "proprietary" });
  const found = report?.findings.find(({ rule }) => rule === "license/outbound");
  expect(found?.message).toMatch(
    /`GPL-3.0-or-later` does not go into a proprietary product: the whole product/,
  );
  expect(found?.advice).toMatch(/no legal advice.*rule: "license\/outbound", package: "pkg:npm\/b"/s);
  expect(found?.at).toMatchObject({ file: "package-lock.json", line: expect.any(Number) });
});

test("what is used in development alone is not shipped", async () => {
  const files = project({ b: { license: "GPL-3.0-or-later" } });
  const dev = Object.fromEntries(
    Object.entries({ ...files, ...policy }).map(([path, text]) => [
      path,
      text
        .replace('"dependencies"', '"devDependencies"')
        .replace(
          '"version": "1.0.0",\n      "license": "GPL',
          '"version": "1.0.0",\n      "dev": true,\n      "license": "GPL',
        ),
    ]),
  );
  const { report } = await gate(dev, { "outbound-license": "MIT" });
  expect(report?.findings.filter(({ rule }) => rule === "license/outbound")).toEqual([]);
});
