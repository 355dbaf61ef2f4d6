import type { Filed } from "./table.ts";

/** Our own `LicenseRef-` ids, for terms that have no SPDX id but a clear category. */
export const references: ReadonlyMap<string, Filed> = new Map<string, Filed>([
  ["LicenseRef-Commons-Clause", { category: "source-available", source: "the right to sell is withheld" }],
  ["LicenseRef-use-restriction", { category: "source-available", source: "some uses are forbidden" }],
  ["LicenseRef-Elastic", { category: "source-available", source: "no hosted or managed service" }],
  ["LicenseRef-Confluent-Community", { category: "source-available", source: "no competing service" }],
  ["LicenseRef-Redis-Source-Available", { category: "source-available", source: "no competing database" }],
  ["LicenseRef-Timescale", { category: "source-available", source: "no database as a service" }],
  ["LicenseRef-FSL", { category: "source-available", source: "no competing use, for some years" }],
  ["LicenseRef-Fair-Core", { category: "source-available", source: "no competing use, for some years" }],
  ["LicenseRef-PolyForm", { category: "source-available", source: "some uses are forbidden" }],
  ["LicenseRef-PolyForm-Strict", { category: "non-commercial", source: "commercial use is excluded" }],
  ["LicenseRef-Prosperity", { category: "non-commercial", source: "commercial use only for a trial" }],
  ["LicenseRef-non-commercial", { category: "non-commercial", source: "commercial use is excluded" }],
  [
    "LicenseRef-proprietary",
    { category: "proprietary", source: "all rights are reserved, or a contract is needed" },
  ],
]);
