import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { fakeHost, type PackageSeed, type Registry, startRegistry } from "@ospo-actions/testing";
import { afterEach, expect, test } from "vitest";
import { action } from "./main.ts";
import { lockOf } from "./testing/lock.ts";
import { isc, mit } from "./testing/texts.ts";

const running: Registry[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

const released = "2025-01-01T00:00:00.000Z";
const later = "2025-06-01T00:00:00.000Z";

interface Asked {
  readonly packages: readonly PackageSeed[];
  readonly before: readonly { readonly name: string; readonly version: string; readonly license?: string }[];
  readonly after: Asked["before"];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly fault?: Parameters<Registry["fail"]>[0];
}

async function compare({ packages, before, after, inputs = {}, policy, fault }: Asked) {
  const registry = await startRegistry({ packages });
  running.push(registry);
  if (fault) registry.fail(fault);
  const host = fakeHost({
    inputs: { base: "base", "report-file": "report.json", ...inputs },
    files: {
      "package-lock.json": lockOf(after),
      "base/package-lock.json": lockOf(before),
      ".npmrc": `registry=${registry.url}/\n`,
      ...(policy === undefined ? {} : { ".github/ospo.yml": policy }),
    },
    fetch,
  });
  const status = await run(action, host);
  const report = JSON.parse(host.disk.get("/work/report.json") ?? "null") as Report;
  return { status, report, host, registry };
}

const cli: PackageSeed = {
  name: "@acme/cli",
  versions: {
    "2.58.2": { manifest: { license: "BSD-3-Clause" }, published: released },
    "2.58.3": { manifest: { license: "FSL-1.1-MIT" }, published: later },
  },
};
const bump = {
  packages: [cli],
  before: [{ name: "@acme/cli", version: "2.58.2" }],
  after: [{ name: "@acme/cli", version: "2.58.3" }],
};

test("a patch release under more restrictive terms fails, with both sides, the delay and what is asked now", async () => {
  const { status, report, host } = await compare(bump);
  expect(status).toBe(1);
  expect(report.findings[0]).toMatchObject({
    rule: "license-change/restrictive",
    level: "fail",
    subject: "pkg:npm/%40acme/cli@2.58.3",
    at: { file: "package-lock.json" },
    data: {
      name: "@acme/cli",
      fromVersion: "2.58.2",
      toVersion: "2.58.3",
      from: "BSD-3-Clause",
      to: "FSL-1.1-MIT",
      class: "substantive",
      direction: "restrictive",
    },
  });
  expect(report.findings[0]?.message).toContain(
    "`@acme/cli` 2.58.2 → 2.58.3: `BSD-3-Clause` → `FSL-1.1-MIT` (permissive → source-available)",
  );
  expect(report.findings[0]?.message).toContain("It becomes MIT two years after");
  expect(Object.fromEntries(host.outputs)).toMatchObject({
    changes: "1",
    substantive: "1",
    restrictive: "1",
  });
});

test("the same terms in another version pass, in at most two requests", async () => {
  const same: PackageSeed = {
    name: "same",
    versions: {
      "1.0.0": { manifest: { license: "MIT" }, published: released },
      "1.0.1": { manifest: { license: "MIT" }, published: later },
    },
  };
  const { status, report, registry } = await compare({
    packages: [same],
    before: [{ name: "same", version: "1.0.0" }],
    after: [{ name: "same", version: "1.0.1" }],
  });
  expect([status, report.verdict, report.findings]).toEqual([0, "pass", []]);
  expect(registry.calls.length).toBeLessThanOrEqual(2);
});

const texts: PackageSeed = {
  name: "texts",
  versions: {
    "1.0.0": {
      manifest: { license: "SEE LICENSE IN LICENSE.txt" },
      files: { "LICENSE.txt": isc },
      published: released,
    },
    "2.0.0": {
      manifest: { license: "SEE LICENSE IN LICENSE.txt" },
      files: { "LICENSE.txt": mit },
      published: later,
    },
  },
};
const textBump = {
  packages: [texts],
  before: [{ name: "texts", version: "1.0.0" }],
  after: [{ name: "texts", version: "2.0.0" }],
};

test("a text behind a field that only points to it is compared, and both files are shown with their hashes", async () => {
  const { report } = await compare(textBump);
  expect(report.findings[0]).toMatchObject({
    data: {
      class: "substantive",
      from: "ISC",
      to: "MIT",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    evidence: { from: { files: [{ path: "LICENSE.txt", license: "ISC" }] } },
  });
  const { report: unread } = await compare({ ...textBump, inputs: { "text-check": "never" } });
  expect(unread.findings[0]).toMatchObject({ rule: "license-change/opaque", level: "review" });
});

test("of a version that the registry does not have, nothing is said but that it is unknown", async () => {
  const { status, report } = await compare({
    ...bump,
    after: [{ name: "@acme/cli", version: "2.58.9" }],
  });
  expect([status, report.verdict]).toEqual([1, "fail"]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(["license-change/unknown"]);
  expect(report.tables[0]?.rows[0]).toContain("unknown");
  expect(report.metrics).toMatchObject({ changes: 0 });
});

test("an acknowledgement counts for the text that it names, and for no other", async () => {
  const { report } = await compare({ ...textBump, inputs: { gate: "substantive" } });
  const sha256 = report.findings[0]?.data?.sha256;
  const policy = (hash: string) => `version: 1
license-change: { gate: [substantive] }
exceptions:
  - { rule: "license-change/*", package: "pkg:npm/texts", sha256: "${hash}", reason: read, until: 2027-01-01 }
`;
  const accepted = await compare({ ...textBump, policy: policy(String(sha256)) });
  expect([accepted.status, accepted.report.verdict]).toEqual([0, "pass"]);
  const other = await compare({ ...textBump, policy: policy("0".repeat(64)) });
  expect([other.status, other.report.verdict]).toEqual([1, "fail"]);
});

test.each(["reset", "cut-body", "half-body", 503, 422] as const)(
  "a registry that answers with %s leaves it unknown, never unchanged",
  async (kind) => {
    const { status, report } = await compare({ ...bump, fault: { kind, times: 99 } });
    expect([status, report.verdict]).toEqual([1, "fail"]);
    expect(report.findings[0]).toMatchObject({ rule: "license-change/unknown" });
    expect(report.coverage.missing).toEqual(["pkg:npm/%40acme/cli@2.58.3"]);
  },
);
