import type { Filed } from "./table.ts";

/** Our own `LicenseRef-` ids, for terms that have no SPDX id but a clear category. */
export const references: ReadonlyMap<string, Filed> = new Map<string, Filed>([
  ["LicenseRef-Commons-Clause", { category: "source-available", source: "the right to sell is withheld" }],
  ["LicenseRef-use-restriction", { category: "source-available", source: "some uses are forbidden" }],
  ["LicenseRef-non-commercial", { category: "non-commercial", source: "commercial use is excluded" }],
  [
    "LicenseRef-proprietary",
    { category: "proprietary", source: "all rights are reserved, or a contract is needed" },
  ],
]);
