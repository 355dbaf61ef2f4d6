import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "@ospo-actions/report";
import { runDist, workspaceWith } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { lockOf } from "./testing/lock.ts";

/** The machine's own settings: its registry, proxy and certificates. */
const settings = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);

async function compared(name: string, from: string, to: string): Promise<Report> {
  const workspace = await workspaceWith({
    "package-lock.json": lockOf([{ name, version: to }]),
    "base/package-lock.json": lockOf([{ name, version: from }]),
  });
  try {
    const inputs = { base: "base", path: "package-lock.json", "report-file": "report.json" };
    const { stdout } = await runDist("license-change-watch", { workspace, inputs, env: settings });
    process.stdout.write(
      stdout
        .split("\n")
        .filter((line) => line.includes("requests"))
        .join("\n"),
    );
    return JSON.parse(readFileSync(join(workspace, "report.json"), "utf8")) as Report;
  } finally {
    await rm(workspace, { recursive: true });
  }
}

test.each([
  ["@sentry/cli", "2.58.2", "2.58.3", { class: "substantive", direction: "restrictive", to: "FSL-1.1-MIT" }],
  [
    "ua-parser-js",
    "1.0.37",
    "2.0.0",
    { class: "substantive", direction: "restrictive", to: "AGPL-3.0-or-later" },
  ],
  ["mapbox-gl", "1.13.3", "3.4.0", { class: "substantive", direction: "restrictive" }],
  ["tinymce", "5.10.9", "6.0.0", { class: "substantive", direction: "permissive", to: "MIT" }],
  ["tinymce", "6.0.0", "7.0.0", { class: "substantive", direction: "restrictive", to: "GPL-2.0-or-later" }],
])("%s %s -> %s, as really published", { timeout: 120_000 }, async (name, from, to, expected) => {
  const report = await compared(name, from, to);
  const change = report.findings.find(({ data }) => data?.class !== undefined);
  process.stdout.write(`\n${change?.message}\n`);
  expect(change?.data).toMatchObject(expected);
  expect(change?.data?.sha256).toMatch(/^[0-9a-f]{64}$/);
});
