import type { Level } from "@ospo-actions/report";
import type { PackageName } from "./package-pattern.ts";
import type { PolicyReference } from "./reference.ts";
import type { blocks, contexts, licenseGates, scopes, settings } from "./schema.ts";
import type { Versions } from "./versions.ts";

/** The line that a value was read from. `file` is a path of the repository, or `OWNER/REPO//path` of another. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  /** The branch, tag or commit that the file was read at; `undefined` for the checkout. */
  readonly ref?: string;
}

/** A value and the line that says so. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: Origin;
}

/** How what is built is used: the same license asks different things of each. */
export type Context = (typeof contexts)[number];
/** What a dependency is needed for. */
export type LicenseScope = (typeof scopes)[number];
export type Setting = (typeof settings)[number];
export type LicenseGate = (typeof licenseGates)[number];
export type Block = (typeof blocks)[number];

/** Lists of SPDX ids, expressions and `category:` entries. Without `allow` a list allows what others allow. */
export interface LicenseLists {
  readonly allow: Sourced<readonly Sourced<string>[]> | undefined;
  readonly deny: readonly Sourced<string>[];
  readonly review: readonly Sourced<string>[];
}

/** The lists of one file upon those of the files that it extends: a license must pass all of them. */
export interface LicenseLayer extends LicenseLists {
  readonly scopes: ReadonlyMap<LicenseScope, LicenseLists>;
  readonly contexts: ReadonlyMap<Context, LicenseLists>;
  readonly bases: readonly LicenseLayer[];
}

/** A package, or those that a pattern names, in all or some versions. */
export interface Packages {
  readonly text: string;
  readonly name: PackageName;
  readonly versions: Versions | undefined;
}

/** The proof that an exception was approved where it was brought in. */
export interface Approval {
  /** Address of the pull request. */
  readonly pullRequest: string;
  readonly by: string;
}

/** An accepted finding: the one waiver shape of the suite. */
export interface Exception {
  readonly at: Origin;
  /** The line on which it ends; `undefined` where parts of it stand elsewhere, as a YAML alias makes them. */
  readonly end: number | undefined;
  readonly rule: string;
  readonly packages: Packages | undefined;
  readonly repository: string | undefined;
  readonly licenses: readonly string[] | undefined;
  readonly check: string | undefined;
  readonly sha256: string | undefined;
  readonly reason: string;
  readonly approvedBy: string | undefined;
  readonly ticket: string | undefined;
  /** Last day, `2027-06-30`, UTC. */
  readonly until: string | undefined;
  /** It stands in a file that this one extends. */
  readonly inherited: boolean;
  /** The line of an extended policy that does not allow it. */
  readonly barred: Origin | undefined;
  /** Set by `verifyApprovals`; text says why there is none. */
  readonly approval: Approval | string | undefined;
}

/** The license that was found out for a package, bound to the texts that were read. */
export interface Clarification {
  readonly at: Origin;
  readonly packages: Packages;
  readonly license: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly reason: string;
  readonly inherited: boolean;
  readonly barred: Origin | undefined;
}

/** The branch of an OR that was chosen for a package. */
export interface Choice {
  readonly at: Origin;
  readonly packages: Packages;
  readonly choose: string;
  readonly inherited: boolean;
}

/** Least Scorecard results, of all repositories or of a tier. */
export interface ScoreMinima {
  readonly minimum: Sourced<number> | undefined;
  readonly checks: ReadonlyMap<string, Sourced<number>>;
}

export interface Tier extends ScoreMinima {
  readonly repositories: readonly string[];
}

export interface Route {
  readonly at: Origin;
  readonly findings: string;
  readonly repository: string | undefined;
  readonly team: string | undefined;
  readonly label: string | undefined;
}

/** Who may approve; one of each list must have. */
export type Approvers = readonly Sourced<readonly string[]>[];

/** What applies: one file, or several merged. A setting that no file makes is `undefined`: the action's default. */
export interface Policy {
  /** The files it was made of, the most basic first; none = the suite's default. */
  readonly files: readonly string[];
  readonly extends: readonly Sourced<PolicyReference>[];
  readonly approvers: { readonly licenses: Approvers; readonly security: Approvers };
  readonly licenses: {
    readonly context: Sourced<Context> | undefined;
    readonly unknown: Sourced<Setting> | undefined;
    readonly mismatch: Sourced<Setting> | undefined;
    readonly lists: LicenseLayer;
  };
  readonly exceptions: readonly Exception[];
  readonly exceptionsPolicy: {
    /** `allowed: false`. */
    readonly barred: Origin | undefined;
    readonly maxDays: Sourced<number> | undefined;
  };
  readonly clarifications: readonly Clarification[];
  readonly choices: readonly Choice[];
  readonly sbom: { readonly minQuality: Sourced<number> | undefined };
  readonly licenseChange: {
    readonly gate: readonly Sourced<LicenseGate>[] | undefined;
    readonly watch: readonly Sourced<Packages>[];
    readonly earlyWarnings: ReadonlyMap<string, Sourced<Level>>;
  };
  readonly scorecard: ScoreMinima & { readonly tiers: readonly Tier[] };
  readonly exposure: { readonly block: readonly Sourced<Block>[] | undefined };
  readonly trust: { readonly gate: readonly Sourced<string>[] | undefined };
  readonly routes: readonly Route[];
}
