import { bomb, integrityOf, tarball } from "./archive.ts";
import type { PackageSeed } from "./package.ts";

const command = "MIT\n::set-output name=verdict::pass\r##[add-mask]MIT";

/** Packages that no reader may be harmed by, each named for what is odd about it. Published nowhere. */
export const hostilePackages: readonly PackageSeed[] = [
  {
    name: "command-in-license",
    versions: { "1.0.0": { manifest: { license: command, description: command } } },
  },
  { name: "license-is-a-number", versions: { "1.0.0": { manifest: { license: 7, licenses: "MIT" } } } },
  {
    name: "addresses-inside",
    versions: {
      "1.0.0": {
        manifest: {
          repository: { type: "git", url: "http://169.254.169.254/latest/meta-data" },
          homepage: "javascript:alert(1)",
        },
      },
    },
  },
  {
    name: "proto-keys",
    versions: {},
    rawPackument:
      '{"name":"proto-keys","dist-tags":{"latest":"1.0.0","__proto__":{"polluted":true}},"versions":{"__proto__":{"polluted":true},"constructor":{"version":"constructor"},"1.0.0":{"name":"proto-keys","version":"1.0.0","license":"MIT","dependencies":{"__proto__":"1.0.0"}}}}',
  },
  { name: "other-name-inside", versions: { "1.0.0": { manifest: { name: "lodash", version: "9.9.9" } } } },
  {
    name: "path-out-of-archive",
    versions: { "1.0.0": { tarball: tarball({ "../../../evil": "x", "/etc/evil": "x" }, { prefix: "" }) } },
  },
  { name: "gzip-bomb", versions: { "1.0.0": { tarball: bomb(64 * 1024 * 1024) } } },
  {
    name: "cut-archive",
    versions: { "1.0.0": { tarball: tarball({ a: "x".repeat(5_000) }).subarray(0, 40) } },
  },
  { name: "no-archive", versions: { "1.0.0": { tarball: Buffer.from("<html>") } } },
  { name: "wrong-integrity", versions: { "1.0.0": { integrity: integrityOf(Buffer.from("other")) } } },
  {
    name: "archive-on-another-host",
    versions: { "1.0.0": { tarballUrl: "http://localhost:1/archive-on-another-host-1.0.0.tgz" } },
  },
  { name: "no-versions", versions: {} },
  { name: "not-json", versions: {}, rawPackument: '{"name":' },
];
