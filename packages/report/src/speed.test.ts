import { cpuTime } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import type { Table } from "./model.ts";
import { toCsv } from "./render/csv.ts";
import { toJson } from "./render/json.ts";
import { toMarkdown } from "./render/markdown.ts";
import { toSarif } from "./render/sarif.ts";
import { draft, reportOf } from "./testing/sample.ts";

function reportOfSize(size: number) {
  const findings = Array.from({ length: size }, (_, at) =>
    draft({
      subject: `pkg:npm/%40acme/package-${at}@1.0.${at}`,
      message: `\`package-${at}\` is under \`GPL-3.0-only\``,
      at: { file: "package-lock.json", line: at + 1 },
      paths: [["app", "some", "thing", `package-${at}`]],
      advice: "Replace it, or ask `@acme/legal` for a waiver.",
    }),
  );
  const rows = Array.from({ length: size }, (_, at) => [`package-${at}`, `1.0.${at}`, "MIT", at]);
  const table: Table = {
    id: "components",
    title: "Components",
    columns: ["name", "version", "license", "count"],
    rows,
  };
  return reportOf(findings, { tables: [table, { ...table, rows: rows.slice(0, 50) }] });
}

const time = (work: () => unknown): number => {
  const start = cpuTime();
  work();
  return cpuTime() - start;
};

test.each([
  ["createReport", (size: number) => () => reportOfSize(size)],
  [
    "toMarkdown",
    (size: number) => renderer(size, (report) => toMarkdown(report, "SBOM", { maxBytes: 1 << 30 })),
  ],
  ["toJson", (size: number) => renderer(size, toJson)],
  ["toSarif", (size: number) => renderer(size, (report) => toSarif(report))],
  ["toCsv", (size: number) => renderer(size, toCsv)],
])("%s takes as much longer as there is more, and a second at most for 10,000 findings", (name, workOf) => {
  const [small, large] = [1_000, 10_000].map((size) => {
    const work = workOf(size);
    return Math.min(time(work), time(work), time(work));
  }) as [number, number];
  process.stdout.write(
    `${name}: ${small.toFixed(1)} ms for 1,000 findings, ${large.toFixed(1)} ms for 10,000\n`,
  );
  expect(large).toBeLessThan(1_000);
  // Ten times as much if linear, a hundred times if square.
  expect(large).toBeLessThan(40 * Math.max(small, 1));
});

function renderer(size: number, render: (report: ReturnType<typeof reportOfSize>) => string): () => string {
  const report = reportOfSize(size);
  return () => render(report);
}
