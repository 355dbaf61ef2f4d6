/** How a component asks for another one; `optional-peer` is a peer that `peerDependenciesMeta` makes optional. */
export type EdgeKind = "production" | "development" | "optional" | "peer" | "optional-peer";

export interface Edge {
  readonly kind: EdgeKind;
  /** Index into `Inventory.components`. */
  readonly to: number;
}

/** Whether the running product needs it: `excluded` is used in development alone (CycloneDX 1.6, `scope`). */
export type Scope = "required" | "optional" | "excluded";

/** A license as its publisher states it, word for word, and the document that it was read from. */
export interface DeclaredLicense {
  readonly text: string;
  readonly origin: string;
}

/** A digest of the distributed archive. `algorithm` as CycloneDX spells it. */
export interface Digest {
  readonly algorithm: "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  readonly hex: string;
}

/** Where the package manager takes a package from, `url` as the lock states it; `workflow`: what a workflow uses. */
export interface Source {
  readonly kind: "registry" | "git" | "tarball" | "file" | "link" | "bundled" | "project" | "workflow";
  readonly url?: string;
}

/**
 * One install: a package at one place of a project. The same package at a further place is a further
 * component with the same `purl` (DESIGN 4, "Identity").
 */
export interface Component {
  /** The CycloneDX `bom-ref`: the purl, plus `#path` for further copies of it. */
  readonly ref: string;
  readonly purl: string;
  readonly role: "project" | "member" | "package";
  /** The published name, also where it is installed under another one (`alias`). */
  readonly name: string;
  readonly version: string | undefined;
  /** Place below the project with `/`: `node_modules/a`, `packages/b`, empty for the project. */
  readonly path: string;
  /** The lock file that lists it, relative to the workspace, and its entry there. */
  readonly manifest: string;
  readonly place: string;
  readonly scope: Scope;
  /** Needed by development dependencies alone. */
  readonly development: boolean;
  /** In the lock file although nothing asks for it. */
  readonly extraneous: boolean;
  readonly source: Source;
  readonly edges: readonly Edge[];
  readonly digests: readonly Digest[];
  readonly license: DeclaredLicense | undefined;
  /** The name that it is installed under, where that is not its own. */
  readonly alias: string | undefined;
  /** Runs a script when it is installed. */
  readonly installScript: boolean;
  /** Is for some platforms alone, as the lock says (`os`, `cpu`, `libc`; yarn's `conditions`). */
  readonly platformBound: boolean;
  /** What its publisher says against its use. */
  readonly deprecated: string | undefined;
  readonly private: boolean;
  /** The release that a comment names beside the commit that a workflow pins. */
  readonly release: string | undefined;
  /** Names of packages inside its archive of which the lock says no more; `*` where it does not name them. */
  readonly bundles: readonly string[];
  /** The patch that changes its published code, as the lock names it: a file of the project, or of yarn itself. */
  readonly patch: string | undefined;
  /** A digest of the package manager's own archive (yarn's zip), as the lock states it: never of what was published. */
  readonly cacheChecksum: string | undefined;
}

/** Something about a lock file that a person must know; `level` as a finding's. */
export interface Problem {
  readonly kind: "unreadable" | "missing" | "missing-peer" | "extraneous" | "outdated" | "workflow";
  readonly level: "fail" | "review" | "note";
  /** The package concerned, as a purl where one can be told, else its place in the lock. */
  readonly subject: string;
  /** `code` between backticks. */
  readonly message: string;
  readonly manifest: string;
  /** The entry in the lock file, for `lineOf`. */
  readonly place: string;
  /** What tells it from another problem of the same kind and subject, without a version. */
  readonly key?: string;
}

/** All that the lock files of a project say. `components[0]` is the project itself. */
export interface Inventory {
  /** The lock files, relative to the workspace, with `/`. */
  readonly manifests: readonly string[];
  readonly components: readonly Component[];
  readonly problems: readonly Problem[];
  /** Entries of the lock files that could not be read; each is also a problem. */
  readonly unreadable: number;
}
