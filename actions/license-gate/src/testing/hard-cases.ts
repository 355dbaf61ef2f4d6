/** What a policy of permissive licenses has to make of a published package. */
type Verdict = "allow" | "review" | "deny";

interface HardCase {
  readonly package: string;
  readonly verdict: Verdict;
  /** What is odd about it. */
  readonly odd: string;
}

/** The licenses that the policy of these cases allows. */
const allowed = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Zlib",
  "Python-2.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "WTFPL",
];

const policy = `version: 1\nlicenses: { allow: ${JSON.stringify(allowed)} }\n`;

/** Published packages that tools for licenses get wrong, and the right verdict: read in their archives. */
export const hardCases: readonly HardCase[] = [
  { package: "node-forge@1.3.1", verdict: "allow", odd: "a choice with a deprecated id" },
  { package: "dompurify@3.2.4", verdict: "allow", odd: "a choice of which one is allowed" },
  { package: "jshint@2.9.5", verdict: "deny", odd: "JSON's terms joined by AND, in a source file alone" },
  { package: "sanitize-filename@1.6.3", verdict: "allow", odd: "a choice without brackets" },
  {
    package: "strong-data-uri@1.0.0",
    verdict: "deny",
    odd: "an object that names a vendor; the file says another pair",
  },
  { package: "pause-stream@0.0.11", verdict: "allow", odd: "a list in `license`, with a misspelling" },
  { package: "json-schema@0.2.3", verdict: "allow", odd: "the old `licenses`, and no file" },
  { package: "esprima@1.2.5", verdict: "allow", odd: '"BSD" alone, settled by the text' },
  { package: "regjsparser@0.1.5", verdict: "allow", odd: '"BSD" alone, settled by the text' },
  { package: "jsonify@0.0.0", verdict: "review", odd: '"Public Domain", and no text' },
  {
    package: "fast-shallow-equal@1.0.0",
    verdict: "allow",
    odd: "nothing declared, the Unlicense in the file",
  },
  { package: "buffers@0.1.1", verdict: "review", odd: "nothing anywhere" },
  { package: "taffydb@2.6.2", verdict: "review", odd: "nothing but a comment in the code" },
  { package: "select2@3.5.1", verdict: "allow", odd: "nothing declared, a choice in the file" },
  { package: "ts-xlsx@0.0.11", verdict: "review", odd: "MIT declared, AGPL in the file" },
  { package: "blocked-at@1.2.0", verdict: "review", odd: "ISC declared, MIT in the file" },
  { package: "@pkgjs/parseargs@0.11.0", verdict: "review", odd: "MIT declared, Apache in the file" },
  {
    package: "throttle-debounce@3.0.1",
    verdict: "review",
    odd: "MIT declared, MIT and all of GPL-2.0 in the file",
  },
  { package: "ua-parser-js@1.0.37", verdict: "allow", odd: "MIT, before it became AGPL" },
  { package: "ua-parser-js@2.0.0", verdict: "deny", odd: "AGPL, which was MIT" },
  { package: "@sentry/cli@2.58.0", verdict: "allow", odd: "BSD, before a patch made it FSL" },
  { package: "@sentry/cli@2.58.3", verdict: "deny", odd: "FSL, which was BSD three patches before" },
  { package: "mapbox-gl@1.13.3", verdict: "allow", odd: "a pointer to BSD and the texts of others" },
  { package: "handsontable@14.3.0", verdict: "deny", odd: "a pointer to a vendor's terms" },
  { package: "tinymce@5.10.9", verdict: "deny", odd: "a deprecated id" },
  { package: "tinymce@8.3.0", verdict: "deny", odd: "a pointer to the GPL or a contract" },
  { package: "posthog-js@1.237.0", verdict: "allow", odd: "a pointer to two texts" },
  { package: "gsap@3.12.5", verdict: "deny", odd: "prose that says why it is not MIT" },
  { package: "@sap/xssec@4.0.0", verdict: "deny", odd: "the name of a contract" },
  {
    package: "react-use-storage@0.4.2",
    verdict: "review",
    odd: "UNLICENSED declared, the Unlicense in the file",
  },
  { package: "@directus/api@39.2.1", verdict: "deny", odd: "a pointer to a license that SPDX does not list" },
  { package: "@uniswap/v3-core@1.0.1", verdict: "deny", odd: "a source-available license" },
  {
    package: "@elastic/eui@95.0.0",
    verdict: "deny",
    odd: "a pointer to a notice that points to two licenses",
  },
  { package: "@elastic/charts@42.1.0", verdict: "deny", odd: "the same, once Apache-2.0" },
  { package: "@theia/core@1.30.0", verdict: "deny", odd: "a choice with an exception, neither allowed" },
  { package: "caniuse-lite@1.0.30001700", verdict: "allow", odd: "a license for data" },
  { package: "spdx-exceptions@2.5.0", verdict: "allow", odd: "a license for data, and no text" },
];

/** A project with each package, some in two versions; its lock says nothing of licenses and of digests. */
export function project(): Record<string, string> {
  const wishes = hardCases.map(({ package: spec }, at) => [`case-${at}`, `npm:${spec}`]);
  const installs = hardCases.map(({ package: spec }, at) => {
    const cut = spec.lastIndexOf("@");
    return [`node_modules/case-${at}`, { name: spec.slice(0, cut), version: spec.slice(cut + 1) }];
  });
  const root = { name: "hard", version: "1.0.0", dependencies: Object.fromEntries(wishes) };
  const packages = { "": root, ...Object.fromEntries(installs) };
  return {
    "package.json": JSON.stringify(root),
    "package-lock.json": JSON.stringify({ name: "hard", version: "1.0.0", lockfileVersion: 3, packages }),
    ".github/ospo.yml": policy,
  };
}
