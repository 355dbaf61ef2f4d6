/** Who made a report or an SBOM. `packages/tools` keeps the version equal to the root package.json's. */
export const tool = { name: "ospo-actions", version: "0.1.0" } as const;
