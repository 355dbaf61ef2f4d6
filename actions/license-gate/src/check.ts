import type { Host } from "@ospo-actions/core";
import {
  type Component,
  distinctComponents,
  type Omissible,
  omit,
  type Projects,
} from "@ospo-actions/inventory";
import type { Context, Policy } from "@ospo-actions/policy";
import { type Evidence, evidenceOf, isChecked, type PackageTexts } from "./evidence.ts";
import { openInstalls, readInstalled } from "./installed.ts";
import { readPublished } from "./published.ts";
import { type PackageRuling, ruleOn } from "./ruling.ts";
import { type Identifier, openIdentifier } from "./texts.ts";

/** What was checked, and how each package stands. */
export interface Checked {
  readonly projects: Projects;
  readonly rulings: readonly PackageRuling[];
  /** Packages that `diff` left out, as they are what they were in the base. */
  readonly unchanged: number;
  /** Sentences on what could not be read. */
  readonly notes: readonly string[];
}

export interface CheckOptions {
  readonly policy: Policy;
  readonly context: Context | undefined;
  readonly texts: "auto" | "installed" | "registry" | "never";
  readonly omit: readonly Omissible[];
  readonly cacheFolder: string | undefined;
  /** Whether a package differs from the base; without a base all are checked. */
  readonly isChanged: ((component: Component) => boolean) | undefined;
}

/** Reads and judges the packages of `projects`: our own members are not third parties, so they are left out. */
export async function check(projects: Projects, options: CheckOptions, host: Host): Promise<Checked> {
  const inventory = omit(projects.inventory, options.omit);
  const all = distinctComponents(inventory).filter(({ role }) => role === "package");
  const wanted = options.isChanged ? all.filter(options.isChanged) : all;
  const { evidence, notes } = await gather(wanted, projects, options, host);
  const rulings = evidence.map((one) => ruleOn(one, options.policy, options.context));
  return { projects: { ...projects, inventory }, rulings, unchanged: all.length - wanted.length, notes };
}

interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
}

async function gather(
  components: readonly Component[],
  projects: Projects,
  options: CheckOptions,
  host: Host,
): Promise<Gathered> {
  if (options.texts === "never" || components.length === 0) {
    return { evidence: components.map((component) => evidenceOf(component, undefined)), notes: [] };
  }
  const identifier = await openIdentifier();
  const installs = await openInstalls(projects, host);
  const installed = await readInstalled(components, installs, identifier, host);
  const published = await fromRegistry(components, installed, identifier, options, host);
  const evidence = components.map((component) =>
    evidenceOf(component, installed.get(component) ?? published.texts.get(component)),
  );
  return { evidence, notes: published.problems.map((problem) => `${problem}.`) };
}

async function fromRegistry(
  components: readonly Component[],
  installed: ReadonlyMap<Component, PackageTexts>,
  identifier: Identifier,
  { texts, cacheFolder, isChanged }: CheckOptions,
  host: Host,
) {
  const absent = components.filter((component) => !installed.has(component));
  const isOpen = (component: Component): boolean => {
    const evidence = evidenceOf(component, undefined);
    return !isChecked(evidence) || evidence.conclusion.concluded === undefined;
  };
  // What a change brings in is few, and looked at closely.
  const wanted = texts === "registry" || isChanged ? absent : texts === "auto" ? absent.filter(isOpen) : [];
  if (wanted.length === 0) return { texts: new Map<Component, PackageTexts>(), problems: [] };
  const { fileCache, openRegistry } = await import("@ospo-actions/registry");
  const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
  const registry = await openRegistry(host, { folder: ".", cache });
  return readPublished(wanted, registry, identifier, host);
}
