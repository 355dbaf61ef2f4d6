import { asString, entriesOf, type JsonObject } from "@ospo-actions/core";
import { type Draft, draftOf, type Reading } from "../build.ts";
import type { Edge, EdgeKind, Problem } from "../component.ts";
import { folderDraft } from "../folder-draft.ts";
import { digestsOf } from "../integrity.ts";
import { linkMembers } from "../link-members.ts";
import { Nesting } from "../nesting.ts";
import { declaredLicense, isPlatformBound } from "../npm/entry.ts";
import { missingProblem, unreadableProblem } from "../problem.ts";
import { npmPurl, sourceQualifiers } from "../purl.ts";
import { spreadBundled } from "./bundled.ts";
import type { BunEntry } from "./entry.ts";
import { namesOf, placeOf } from "./key.ts";
import type { BunLock } from "./lock.ts";

/** Gives the package.json in a folder of the project: bun's lock knows neither licenses nor the root's version. */
export type ManifestOf = (folder: string) => JsonObject | undefined;

/** A draft, and what it asks for from where. */
interface Asker {
  readonly draft: Draft;
  readonly names: readonly string[];
  readonly wishes: ReadonlyMap<string, EdgeKind>;
}

/** Reads a parsed bun.lock, linear in its entries. `folder` names a nameless project. */
export function readBunLock(
  lock: BunLock,
  manifest: string,
  folder: string,
  manifestOf: ManifestOf,
): Reading {
  const projects = projectsOf(lock, manifest, folder, manifestOf);
  const indexOf = new Map(projects.map(({ draft }, at) => [draft.path, at]));
  const folderOf = new Map(projects.slice(1).map(({ draft }) => [draft.name, draft.path]));
  const askers = [...projects];
  const unreadable = [...lock.unreadable];
  const nesting = new Nesting();
  for (const [key, entry] of lock.packages) {
    const names = namesOf(key);
    const isProject = entry.source.kind === "project";
    const found = isProject ? indexOf.get(folderIn(entry.resolution)) : askers.length;
    if (!nesting.set(names, found)) unreadable.push(key);
    else if (!isProject)
      askers.push(packageAsker(key, names, entry, { lock, manifest, folderOf, manifestOf }));
  }
  const problems = unreadable.map((key) => unreadableProblem(key, "what bun writes", manifest));
  for (const asker of askers) connect(asker, nesting, problems);
  const drafts = askers.map(({ draft }) => draft);
  linkMembers(drafts);
  spreadBundled(drafts);
  return {
    manager: "bun",
    manifest,
    drafts,
    problems,
    unreadable: unreadable.length,
  };
}

/** `packages/a` of `workspace:packages/a`, nothing of `root:`. */
function folderIn(resolution: string): string {
  return resolution.slice(resolution.indexOf(":") + 1);
}

/** Adds a problem for each wish that nothing fulfils; pushed one by one, as a hostile lock has millions. */
function connect({ draft, names, wishes }: Asker, nesting: Nesting, problems: Problem[]): void {
  const find = nesting.finder(names);
  const edges: Edge[] = [];
  for (const [name, kind] of wishes) {
    const to = find(name);
    if (to !== undefined) edges.push({ kind, to });
    else if (kind !== "optional" && kind !== "optional-peer")
      problems.push(missingProblem(draft, name, kind));
  }
  draft.edges = edges;
}

function projectsOf(
  { workspaces }: BunLock,
  manifest: string,
  folder: string,
  manifestOf: ManifestOf,
): readonly Asker[] {
  const places = ["", ...[...workspaces.keys()].filter((place) => place !== "")];
  return places.map((path) => {
    const about = workspaces.get(path) ?? {};
    const own = manifestOf(path) ?? {};
    const stated = { ...own, name: about.name ?? own.name, version: about.version ?? own.version };
    const draft = folderDraft(path, stated, path.split("/").pop() || folder, manifest);
    return { draft, names: path === "" ? [] : [draft.name], wishes: wishesOf(about, true) };
  });
}

interface Context {
  readonly lock: BunLock;
  readonly manifest: string;
  readonly folderOf: ReadonlyMap<string, string>;
  readonly manifestOf: ManifestOf;
}

function packageAsker(key: string, names: readonly string[], entry: BunEntry, context: Context): Asker {
  const { name, source, info, integrity } = entry;
  const own = (source.kind === "link" && context.manifestOf(source.url ?? "")) || {};
  const version = entry.version ?? asString(own.version);
  const installed = names.at(-1);
  const draft = draftOf({
    purl: npmPurl(name, version, sourceQualifiers(source)),
    role: "package",
    name,
    version,
    path: placeOf(names, context.folderOf),
    manifest: context.manifest,
    place: key,
    source,
    digests: source.kind === "bundled" ? [] : digestsOf(integrity ?? ""),
    license: declaredLicense(own.license, `${source.url}/package.json`),
    alias: installed === name ? undefined : installed,
    installScript: context.lock.trusted.has(name),
    platformBound: isPlatformBound(info),
    patch: context.lock.patches.get(`${name}@${entry.resolution}`),
  });
  return { draft, names, wishes: wishesOf(info, false) };
}

/** Name -> kind; a name in several fields counts as bun counts it: optional before production before development before peer. */
function wishesOf(about: JsonObject, isRoot: boolean): ReadonlyMap<string, EdgeKind> {
  const wishes = new Map<string, EdgeKind>();
  const optionalPeers = new Set<unknown>(Array.isArray(about.optionalPeers) ? about.optionalPeers : []);
  for (const [name] of entriesOf(about.peerDependencies))
    wishes.set(name, optionalPeers.has(name) ? "optional-peer" : "peer");
  if (isRoot) for (const [name] of entriesOf(about.devDependencies)) wishes.set(name, "development");
  for (const [name] of entriesOf(about.dependencies)) wishes.set(name, "production");
  for (const [name] of entriesOf(about.optionalDependencies)) wishes.set(name, "optional");
  return wishes;
}
