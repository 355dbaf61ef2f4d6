import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "@ospo-actions/report";
import { type PackageSeed, runDist, startRegistry, workspaceWith } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { lockOf } from "./testing/lock.ts";

interface Row {
  readonly name: string;
  readonly from_version: string;
  readonly to_version: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
  readonly direction: string;
}

interface Dataset {
  readonly changes: readonly Row[];
  readonly field_added_or_removed: readonly Row[];
  readonly controls: readonly {
    readonly name: string;
    readonly license: string;
    readonly first_version: string;
    readonly last_version: string;
  }[];
}

const file = new URL("../../../../shared/data/license-changes.json", import.meta.url);
const here = existsSync(file);
if (!here) process.stdout.write("skipped: no recorded license changes at ../shared/data\n");

/** The recorded field in its own shape: lists were written as `[a, b]`. */
function field(text: string | null): unknown {
  if (text === null) return undefined;
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  return list === undefined ? text : list.split(/,\s*/);
}

const seedOf = (name: string, versions: readonly (readonly [string, unknown])[]): PackageSeed => ({
  name,
  versions: Object.fromEntries(
    versions.map(([version, license], at) => [
      version,
      { manifest: { license }, published: `20${20 + at}-01-01T00:00:00.000Z` },
    ]),
  ),
});

/** What the built action reports of pairs, by name; the registry has both versions as recorded. */
async function reported(
  rows: readonly {
    name: string;
    versions: readonly [string, string];
    licenses: readonly [unknown, unknown];
  }[],
) {
  const registry = await startRegistry({
    packages: rows.map(({ name, versions, licenses }) =>
      seedOf(name, [
        [versions[0], licenses[0]],
        [versions[1], licenses[1]],
      ]),
    ),
  });
  const lock = (side: 0 | 1): string =>
    lockOf(rows.map(({ name, versions }) => ({ name, version: versions[side] })));
  const workspace = await workspaceWith({
    "package-lock.json": lock(1),
    "base/package-lock.json": lock(0),
    ".npmrc": `registry=${registry.url}/\n`,
  });
  try {
    const inputs = { base: "base", "report-file": "report.json", path: "package-lock.json" };
    const { stdout, outputs } = await runDist("license-change-watch", { workspace, inputs });
    const report = JSON.parse(readFileSync(join(workspace, "report.json"), "utf8")) as Report;
    const changes = new Map<string, { class: string; direction: string }>();
    for (const { rule, data } of report.findings)
      if (rule.startsWith("license-change/") && typeof data?.class === "string")
        changes.set(String(data.name), { class: data.class, direction: String(data.direction) });
    return { changes, report, stdout, outputs, requests: registry.calls.length };
  } finally {
    await registry.close();
    await rm(workspace, { recursive: true });
  }
}

/** Rounds in which every name comes once, since a lock lists a package's versions by its name. */
function rounds<T extends { readonly name: string }>(rows: readonly T[]): readonly (readonly T[])[] {
  const made: T[][] = [];
  for (const row of rows) {
    const round = made.find((one) => !one.some(({ name }) => name === row.name));
    if (round) round.push(row);
    else made.push([row]);
  }
  return made;
}

test.skipIf(!here)(
  "recorded changes keep their class and direction through the built action",
  { timeout: 120_000 },
  async () => {
    const data = JSON.parse(readFileSync(file, "utf8")) as Dataset;
    const matrix = new Map<string, number>();
    const wrong: string[] = [];
    for (const round of rounds([...data.changes, ...data.field_added_or_removed])) {
      const { changes } = await reported(
        round.map(({ name, from_version, to_version, from, to }) => ({
          name,
          versions: [from_version, to_version] as const,
          licenses: [field(from), field(to)] as const,
        })),
      );
      for (const row of round) {
        const found = changes.get(row.name) ?? { class: "unchanged", direction: "lateral" };
        const cell = `${row.kind} -> ${found.class}`;
        matrix.set(cell, (matrix.get(cell) ?? 0) + 1);
        const told = `${row.name} ${row.from_version} ${row.from} -> ${row.to_version} ${row.to}: ${found.class} ${found.direction}`;
        if (!allowedFor(row).includes(found.class)) wrong.push(told);
        else if (found.class === "substantive" && !directions(row).includes(found.direction))
          wrong.push(told);
      }
    }
    process.stdout.write(`${[...matrix].map(([cell, count]) => `${cell}: ${count}`).join("\n")}\n`);
    expect(wrong).toEqual([]);
  },
);

test.skipIf(!here)("controls stay silent", { timeout: 60_000 }, async () => {
  const { controls } = JSON.parse(readFileSync(file, "utf8")) as Dataset;
  const { changes, report } = await reported(
    controls.map(({ name, license, first_version, last_version }) => ({
      name,
      versions: [first_version, last_version] as const,
      licenses: [license, license] as const,
    })),
  );
  expect([...changes]).toEqual([]);
  expect(report.coverage).toMatchObject({ checked: controls.length, expected: controls.length });
  expect(report.metrics.requests).toBeLessThanOrEqual(2 * controls.length);
});

/** By the data's README: a new side that is only words may be opaque; an added or removed field proves no new terms. */
function allowedFor({ kind, from, to, direction }: Row): readonly string[] {
  if (kind === "cosmetic") return from === to ? ["unchanged"] : ["cosmetic"];
  if (kind === "substantive")
    return direction.endsWith("unknown/custom") ? ["opaque", "substantive"] : ["substantive"];
  return ["clarified", "undeclared"];
}

/** The data knows fewer categories: it files public domain, data and JSON's terms as permissive. */
function directions({ direction }: Row): readonly string[] {
  const order = ["permissive", "weak-copyleft", "strong-copyleft", "network-copyleft", "source-available"];
  const [from = "", to = ""] = direction.split(" -> ");
  if (direction.includes("unknown")) return ["unknown"];
  if (from === "permissive" && to === "permissive")
    return ["lateral", "restrictive", "permissive", "unknown"];
  const step = order.indexOf(to) - order.indexOf(from);
  return [step > 0 ? "restrictive" : step < 0 ? "permissive" : "lateral"];
}
