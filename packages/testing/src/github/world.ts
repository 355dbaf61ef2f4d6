import type { AppSeed, GitHubOptions, RepositorySeed } from "./seed.ts";

/** An installed App: one number an App and account. */
export interface Installation {
  readonly id: number;
  readonly app: AppSeed;
  readonly account: string;
  /** Lower-case `owner/name`, or all that the account owns. */
  readonly repositories: "all" | readonly string[];
}

/** SARIF that was uploaded, unpacked. */
export interface SarifUpload {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  readonly ref: string;
  readonly sarif: unknown;
}

/** What the stand-in knows beside `emulate`: who exists, what each repository was seeded with, what was sent in. */
export class World {
  readonly repositories = new Map<string, RepositorySeed>();
  readonly organizations: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
  readonly installations: readonly Installation[];
  readonly sarif: SarifUpload[] = [];
  /** Dependency snapshots, as they were sent in. */
  readonly snapshots: { readonly repository: string; readonly body: unknown }[] = [];
  /** Sigstore bundles, and what each says. */
  readonly attestations: {
    readonly repository: string;
    readonly bundle: object;
    readonly statement: object;
  }[] = [];
  /** SBOM reports that are asked for, by id: how many more times the answer is "not yet". */
  readonly reports = new Map<string, { readonly repository: string; waits: number }>();
  /** Bytes of release assets by id. */
  readonly assets = new Map<number, Buffer>();
  /** GitHub's own advisories. */
  readonly advisories: GitHubOptions["advisories"];
  readonly now: () => Date;
  readonly blindToApps: boolean;

  constructor(options: GitHubOptions) {
    const { repositories = [], apps = [], users = [], people = [], organizations = [] } = options;
    const owners = repositories.map(({ name }) => ownerOf(name));
    this.now = options.now ?? (() => new Date());
    this.blindToApps = options.blindToApps ?? false;
    this.advisories = options.advisories ?? [];
    this.people = new Set(people);
    this.organizations = new Set([...owners, ...organizations].filter((name) => !this.people.has(name)));
    const bots = apps.map(({ slug }) => `${slug}[bot]`);
    this.users = new Set(["octocat", "github-actions[bot]", ...bots, ...people, ...users]);
    this.installations = apps.flatMap(installationsOf);
  }

  /** The repository with this full name, in any case. */
  repository(name: string): RepositorySeed | undefined {
    return this.repositories.get(name.toLowerCase());
  }

  ownedBy(owner: string): readonly RepositorySeed[] {
    const own = ({ name }: RepositorySeed): boolean => ownerOf(name).toLowerCase() === owner.toLowerCase();
    return [...this.repositories.values()].filter(own);
  }
}

/** `acme/app` -> `acme`. */
export function ownerOf(repository: string): string {
  return repository.split("/")[0] ?? "";
}

/** Whether anybody may see it. */
export function isPublic({ visibility = "public" }: RepositorySeed): boolean {
  return visibility === "public";
}

function installationsOf(app: AppSeed): readonly Installation[] {
  return Object.entries(app.installations).map(([account, repositories], at) => ({
    id: app.id * 100 + at,
    app,
    account,
    repositories: repositories === "all" ? "all" : repositories.map((name) => name.toLowerCase()),
  }));
}
