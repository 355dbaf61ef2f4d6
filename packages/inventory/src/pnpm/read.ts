import { asString, isObject, type JsonObject, stringsOf } from "@ospo-actions/core";
import { type Draft, draftOf, type Reading } from "../build.ts";
import type { Edge, Problem, Source } from "../component.ts";
import { folderDraft } from "../folder-draft.ts";
import { holding, reach, rootsOf } from "../graph.ts";
import { digestsOf } from "../integrity.ts";
import { declaredLicense, isPlatformBound } from "../npm/entry.ts";
import { missingProblem, unreadableProblem } from "../problem.ts";
import { npmPurl, sourceQualifiers } from "../purl.ts";
import { resolutionUrl, splitKey } from "./key.ts";
import type { PnpmLock } from "./lock.ts";
import { importerWishes, linkedFolders, snapshotWishes, type Wish } from "./wishes.ts";

/** Gives the package.json of a project folder: pnpm's lock holds neither names nor versions of projects. */
export type ManifestOf = (folder: string) => JsonObject | undefined;

/** Reads a parsed pnpm-lock.yaml, linear in its entries. `folder` names a nameless project. */
export function readPnpmLock(
  lock: PnpmLock,
  manifest: string,
  folder: string,
  manifestOf: ManifestOf,
): Reading {
  const others = [...lock.importers.keys()].filter((importer) => importer !== ".");
  const linked = linkedFolders(lock);
  const keys = [".", ...others, ...lock.snapshots.keys(), ...linked.keys()];
  const indexOf = new Map(keys.map((key, at) => [key, at]));
  const placeOf = new Map([...lock.renamed].map(([place, key]) => [key, place]));
  const problems = [
    ...lock.unreadable.map((key) => unreadableProblem(key, "a mapping", manifest)),
    ...unlinked(lock, manifest),
  ];
  const usedAs = new Map<string, Set<string>>();
  const drafts = keys.map((key, at): Draft => {
    const isProject = at <= others.length;
    const link = lock.snapshots.has(key) ? undefined : linked.get(key);
    const draft = isProject
      ? projectDraft(key, manifestOf(key) ?? {}, folder, manifest)
      : link === undefined
        ? packageDraft(key, lock, placeOf.get(key) ?? key, manifest, manifestOf)
        : linkDraft(key, link, manifestOf(key) ?? {}, manifest);
    const asked = isProject ? importerWishes(key, lock) : snapshotWishes(key, lock);
    const { edges, missing } = resolve(asked, indexOf);
    for (const { name, key: to } of asked) usedAs.set(to, (usedAs.get(to) ?? new Set()).add(name));
    for (const { name, kind } of missing) problems.push(missingProblem(draft, name, kind));
    draft.edges = edges;
    return draft;
  });
  for (const draft of drafts.slice(others.length + 1)) draft.alias = aliasOf(draft, usedAs.get(draft.path));
  const members = others.map((_, at) => ({ kind: "production", to: at + 1 }) as const);
  if (drafts[0]) drafts[0].edges = [...drafts[0].edges, ...members];
  keepPeers(drafts);
  return { manager: "pnpm", manifest, drafts, problems, unreadable: lock.unreadable.length };
}

/**
 * What stands in the lock for an optional peer alone, pnpm installs for it: it is an optional dependency in all but
 * name, and not extraneous.
 */
function keepPeers(drafts: readonly Draft[]): void {
  const held = reach(drafts, rootsOf(drafts), holding);
  const isKept = ({ kind, to }: Edge): boolean => kind === "optional-peer" && !held[to];
  for (const draft of drafts)
    if (draft.edges.some(isKept))
      draft.edges = draft.edges.map((edge) => (isKept(edge) ? { ...edge, kind: "optional" } : edge));
}

/** Packages that nothing in the lock links: it was cut off, as the snapshots are its end. */
function unlinked({ packages, snapshots }: PnpmLock, manifest: string): readonly Problem[] {
  const linked = new Set([...snapshots.keys()].map((key) => splitKey(key)?.id ?? key));
  return [...packages.keys()].flatMap((id): readonly Problem[] => {
    if (linked.has(id)) return [];
    const message = `\`${id}\` is among the packages of the lock file and not among its snapshots.`;
    return [{ kind: "missing", level: "fail", subject: id, message, manifest, place: id, key: id }];
  });
}

/** The name that a package is installed under where nobody asks for it by its own. */
function aliasOf({ name }: Draft, used: ReadonlySet<string> = new Set()): string | undefined {
  const [first] = used;
  return used.has(name) ? undefined : first;
}

function resolve(
  wishes: readonly Wish[],
  indexOf: ReadonlyMap<string, number>,
): { edges: Edge[]; missing: Wish[] } {
  const edges: Edge[] = [];
  const missing: Wish[] = [];
  for (const wish of wishes) {
    const to = indexOf.get(wish.key);
    if (to !== undefined) edges.push({ kind: wish.kind, to });
    else if (wish.kind !== "optional" && wish.kind !== "optional-peer") missing.push(wish);
  }
  return { edges, missing };
}

function projectDraft(importer: string, about: JsonObject, folder: string, manifest: string): Draft {
  const path = importer === "." ? "" : importer;
  return folderDraft(path, about, path.split("/").pop() || folder, manifest);
}

/** What the lock says nothing of but where it is: what it asks for is installed there, if at all. */
function linkDraft(folder: string, asked: string, about: JsonObject, manifest: string): Draft {
  const name = asString(about.name) ?? asked;
  const version = asString(about.version);
  return draftOf({
    purl: npmPurl(name, version),
    role: "package",
    name,
    version,
    path: folder,
    manifest,
    source: { kind: "link", url: folder },
    license: declaredLicense(about.license, `${folder}/package.json`),
    private: about.private === true,
  });
}

function packageDraft(
  key: string,
  lock: PnpmLock,
  place: string,
  manifest: string,
  manifestOf: ManifestOf,
): Draft {
  const { name, version: stated, id } = splitKey(key) ?? { name: key, version: "", id: key };
  const about = lock.packages.get(id) ?? {};
  const resolution = isObject(about.resolution) ? about.resolution : {};
  const source = sourceOf(resolution);
  const folder = source.kind === "link" ? (source.url ?? "") : undefined;
  const own = (folder !== undefined && manifestOf(folder)) || {};
  const version =
    asString(about.version) ?? asString(own.version) ?? (/^\d/.test(stated) ? stated : undefined);
  return draftOf({
    purl: npmPurl(name, version, sourceQualifiers(source)),
    role: "package",
    name,
    version,
    path: key,
    manifest,
    place,
    source,
    digests: digestsOf(asString(resolution.integrity) ?? ""),
    license: declaredLicense(own.license, `${folder}/package.json`),
    deprecated: asString(about.deprecated),
    // Of optional packages pnpm 8 writes it unseen: it had not fetched them all.
    installScript: about.requiresBuild === true && about.optional !== true,
    platformBound: isPlatformBound(about),
    patch: patchOf(key, name, id, lock),
    bundles: bundlesOf(about),
  });
}

/** pnpm marks a patched package in its key; which patch it is, the lock says by version, range or name. */
function patchOf(key: string, name: string, id: string, { patches }: PnpmLock): string | undefined {
  const mark = key.indexOf("(patch_hash=");
  if (mark < 0) return undefined;
  const digest = key.slice(mark + "(patch_hash=".length, key.indexOf(")", mark));
  return patches.get(id) ?? patches.get(name) ?? digest;
}

/** Packages inside an archive; `true` says that all dependencies are. */
function bundlesOf({ bundledDependencies: stated }: JsonObject): readonly string[] {
  if (stated === true) return ["*"];
  return stringsOf(stated);
}

function sourceOf(resolution: JsonObject): Source {
  const url = resolutionUrl(resolution);
  if (url === undefined) return { kind: "registry" };
  if (resolution.type === "git") return { kind: "git", url };
  if (resolution.type === "directory") return { kind: "link", url };
  return { kind: url.startsWith("file:") ? "file" : "tarball", url };
}
