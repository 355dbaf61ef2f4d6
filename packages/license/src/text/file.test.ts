import { expect, test } from "vitest";
import { licenseFileRole } from "./file.ts";

test.each([
  ...[
    "LICENSE",
    "license",
    "LICENSE.md",
    "LICENCE.txt",
    "LICENSE-MIT",
    "LICENSE_MIT",
    "LICENSE.BSD",
    "LICENSE.APACHE2",
  ],
  ...[
    "MIT-LICENSE.txt",
    "COPYING",
    "COPYING.LESSER",
    "COPYING.md",
    "UNLICENSE",
    "COPYRIGHT",
    "LICENSES/MIT.txt",
    "license/GPL",
  ],
])("%s is a license", (path) => {
  expect(licenseFileRole(path)).toBe("license");
});

test.each([
  "NOTICE",
  "NOTICE.txt",
  "THIRD-PARTY-NOTICES.txt",
  "ThirdPartyNotices.txt",
  "LICENSE-3RD-PARTY.md",
  "notices.txt",
])("%s holds notices of other software", (path) => {
  expect(licenseFileRole(path)).toBe("notices");
});

test.each(["PATENTS", "patents.md"])("%s is a patent grant", (path) => {
  expect(licenseFileRole(path)).toBe("patents");
});

test.each([
  "license.js",
  "lib/LICENSE",
  "licenses.json",
  "README.md",
  "",
  "LICENSES/a/b.txt",
  "licensing.ts",
  "x.license",
])("%j is none of them", (path) => {
  expect(licenseFileRole(path)).toBeUndefined();
});

test("the file that the license field points to is the license", () => {
  expect(licenseFileRole("docs/terms.txt", "./docs/TERMS.txt")).toBe("license");
  expect(licenseFileRole("docs/other.txt", "docs/terms.txt")).toBeUndefined();
});
