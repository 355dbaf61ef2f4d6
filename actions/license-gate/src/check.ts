import type { Host } from "@ospo-actions/core";
import {
  type Component,
  distinctComponents,
  type Needs,
  needsOf,
  type Omissible,
  omit,
  type Projects,
} from "@ospo-actions/inventory";
import { type Identifier, openIdentifier } from "@ospo-actions/license";
import type { Context, Policy } from "@ospo-actions/policy";
import { type Evidence, evidenceOf, isKnown, type PackageTexts } from "./evidence.ts";
import { gapsIn } from "./gaps.ts";
import { openInstalls, readInstalled } from "./installed.ts";
import type { Failure, Published } from "./published.ts";
import { type PackageRuling, ruleOn } from "./ruling.ts";
import type { Sources } from "./sbom.ts";
import { readStated } from "./stated.ts";

/** What was checked, and how each package stands. */
export interface Checked {
  readonly projects: Projects;
  readonly rulings: readonly PackageRuling[];
  /** Packages that `diff` left out, as they are what they were in the base. */
  readonly unchanged: number;
  /** All packages of the product, with the texts of their licenses, where notices are wanted; else empty. */
  readonly shipped: readonly PackageRuling[];
  /** Packages whose archive could not be had, and why. */
  readonly failures: ReadonlyMap<Component, Failure>;
}

/** Why a package is not checked that should have been in the tree. */
const notInstalled = "in the lock file and not installed";

export interface CheckOptions {
  readonly policy: Policy;
  readonly context: Context | undefined;
  readonly engine: "auto" | "license-checker";
  readonly texts: "auto" | "installed" | "registry" | "never";
  readonly omit: readonly Omissible[];
  readonly cacheFolder: string | undefined;
  /** Notices are wanted: the texts of all that is shipped are read and kept. */
  readonly notices: boolean;
  /** Whether a package differs from the base; without a base all are checked. */
  readonly isChanged: ((component: Component) => boolean) | undefined;
}

/** Reads and judges the packages of `projects`: our own members are not third parties, so they are left out. */
export async function check(sources: Sources, options: CheckOptions, host: Host): Promise<Checked> {
  const { projects } = sources;
  const inventory = omit(projects.inventory, options.omit);
  const needs = needsOf(inventory);
  const all = distinctComponents(inventory).filter(isThirdParty);
  const wanted = new Set(options.isChanged ? all.filter(options.isChanged) : all);
  const read = all.filter((component) => wanted.has(component) || (options.notices && isShipped(component)));
  const { evidence, failures } = await gather(read, needs, sources, options, host);
  const ruled = evidence.map((one) => {
    const need = needs.of(one.component);
    return ruleOn(one, options.policy, { context: options.context, need, users: needs.users(one.component) });
  });
  return {
    projects: { ...projects, inventory },
    rulings: ruled.filter((ruling) => wanted.has(ruling.evidence.component)),
    unchanged: all.length - wanted.size,
    shipped: options.notices ? ruled.filter((ruling) => isShipped(ruling.evidence.component)) : [],
    failures,
  };
}

function isShipped({ scope }: Component): boolean {
  return scope !== "excluded";
}

/** What workflows use does not become part of a product. */
function isThirdParty({ role, source }: Component): boolean {
  return role === "package" && source.kind !== "workflow";
}

interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly failures: ReadonlyMap<Component, Failure>;
}

async function gather(
  components: readonly Component[],
  needs: Needs,
  { projects, statedOf }: Sources,
  options: CheckOptions,
  host: Host,
): Promise<Gathered> {
  if (options.texts === "never" || components.length === 0) {
    const evidence = components.map((component) => evidenceOf(component, undefined));
    return { evidence, failures: new Map() };
  }
  const identifier = await openIdentifier({ keepTexts: options.notices });
  const { texts: installed, trees } = await read(components, projects, identifier, options, host);
  const gaps = gapsIn(components, trees, installed, needs);
  const stated = readStated(components, statedOf, identifier);
  const known = (component: Component): PackageTexts | undefined =>
    installed.get(component) ?? stated.get(component);
  const absent = components.filter((component) => !installed.has(component));
  const isOpen = (component: Component): boolean => {
    const evidence = evidenceOf(component, known(component));
    return !isKnown(evidence) || evidence.conclusion.concluded === undefined;
  };
  // What a change brings in is few, and looked at closely.
  const closely = options.texts === "registry" || options.isChanged !== undefined;
  const isWanted = (component: Component): boolean =>
    closely ||
    (options.texts === "auto" &&
      !gaps.has(component) &&
      ((options.notices && isShipped(component)) || isOpen(component)));
  const wanted = options.texts === "installed" ? [] : absent.filter(isWanted);
  const { texts: published, failures } = await fromRegistry(wanted, identifier, options, host);
  const unread = (component: Component): string | undefined => {
    const failure = failures.get(component);
    if (failure && (failure.isBroken || options.texts === "registry")) return failure.why;
    return gaps.has(component) && !published.has(component) ? notInstalled : undefined;
  };
  const evidence = components.map((component) =>
    evidenceOf(component, published.get(component) ?? known(component), unread(component)),
  );
  return { evidence, failures };
}

interface Read {
  readonly texts: ReadonlyMap<Component, PackageTexts>;
  /** The lock files of what is installed. */
  readonly trees: ReadonlySet<string>;
}

/** What installed packages say; with a cache only those are read that it does not know. */
async function read(
  components: readonly Component[],
  projects: Projects,
  identifier: Identifier,
  { engine, cacheFolder, notices, isChanged }: CheckOptions,
  host: Host,
): Promise<Read> {
  if (engine === "license-checker") {
    const { readWithEngine } = await import("./engine.ts");
    const texts = await readWithEngine(components, projects.installs, identifier, host);
    return { texts, trees: new Set(projects.installs.keys()) };
  }
  const installs = await openInstalls(projects, host);
  const trees = new Set(installs.keys());
  // Texts are not kept in the cache, and what is not installed is told as it is.
  if (cacheFolder === undefined || notices || installs.size === 0)
    return { texts: await readInstalled(components, installs, identifier, host), trees };
  const { openRemembered } = await import("./remembered.ts");
  const remembered = await openRemembered(cacheFolder, identifier.version, host);
  const known = new Map(
    components.flatMap((component) => {
      const texts = remembered.get(component);
      return texts ? [[component, texts] as const] : [];
    }),
  );
  const others = components.filter((component) => !known.has(component));
  const texts = new Map([...known, ...(await readInstalled(others, installs, identifier, host))]);
  await remembered.keep(texts, isChanged === undefined);
  return { texts, trees };
}

const nothing: Published = { texts: new Map(), failures: new Map() };

async function fromRegistry(
  wanted: readonly Component[],
  identifier: Identifier,
  { cacheFolder }: CheckOptions,
  host: Host,
): Promise<Published> {
  if (wanted.length === 0) return nothing;
  const [{ fileCache, openRegistry }, { readPublished }] = await Promise.all([
    import("@ospo-actions/registry"),
    import("./published.ts"),
  ]);
  const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
  const registry = await openRegistry(host, { folder: ".", cache });
  return readPublished(wanted, registry, identifier, host);
}
