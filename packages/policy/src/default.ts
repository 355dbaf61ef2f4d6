import type { LicenseLayer, Policy } from "./model.ts";

/** What origins name where no file decided. */
export const defaultFile = "the default policy";

const entry = (text: string) => ({ value: `category:${text}`, at: { file: defaultFile, line: 1 } });

/** The lists that apply where no file has an `allow`. */
export const defaultLists: LicenseLayer = {
  allow: { value: [entry("permissive"), entry("public-domain")], at: { file: defaultFile, line: 1 } },
  deny: [],
  review: [entry("weak-copyleft"), entry("data")],
  scopes: new Map(),
  contexts: new Map(),
  bases: [],
};

/** The policy of who has no file: nothing is set, so that every default applies. */
export const defaultPolicy: Policy = {
  files: [],
  extends: [],
  approvers: { licenses: [], security: [] },
  licenses: {
    context: undefined,
    unknown: undefined,
    mismatch: undefined,
    lists: { ...defaultLists, allow: undefined, review: [] },
  },
  exceptions: [],
  exceptionsPolicy: { barred: undefined, maxDays: undefined },
  clarifications: [],
  choices: [],
  sbom: { minQuality: undefined },
  licenseChange: { gate: undefined, watch: [], earlyWarnings: new Map() },
  scorecard: { minimum: undefined, checks: new Map(), tiers: [] },
  exposure: { block: undefined },
  trust: { gate: undefined },
  routes: [],
};
