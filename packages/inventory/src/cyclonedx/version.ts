/** Versions of CycloneDX JSON that are written, the default among them. */
export const cycloneDxVersions = ["1.5", "1.6", "1.7"] as const;
export type CycloneDxVersion = (typeof cycloneDxVersions)[number];
export const defaultCycloneDx: CycloneDxVersion = "1.6";

/** Versions that are read: each has a validator that was compiled from its (strict) schema. */
export const readableCycloneDx = ["1.2", "1.3", "1.4", ...cycloneDxVersions] as const;
export type ReadableCycloneDx = (typeof readableCycloneDx)[number];
