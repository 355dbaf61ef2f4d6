import { type Draft, draftOf, type Reading } from "../build.ts";
import type { Edge, EdgeKind, Source } from "../component.ts";
import { digestsOf } from "../integrity.ts";
import { asString, entriesOf, isObject, type JsonObject } from "../json.ts";
import { declaredLicense } from "../npm/entry.ts";
import { missingProblem, unreadableProblem } from "../problem.ts";
import { npmPurl, sourceQualifiers } from "../purl.ts";
import { resolutionUrl, splitKey } from "./key.ts";
import type { PnpmLock } from "./lock.ts";

const kinds = {
  dependencies: "production",
  devDependencies: "development",
  optionalDependencies: "optional",
} as const;

/** Gives the package.json of a project folder: pnpm's lock holds neither names nor versions of projects. */
export type ManifestOf = (folder: string) => JsonObject | undefined;

/** Reads a parsed pnpm-lock.yaml of lockfileVersion 9, linear in its entries. `folder` names a nameless project. */
export function readPnpmLock(
  lock: PnpmLock,
  manifest: string,
  folder: string,
  manifestOf: ManifestOf,
): Reading {
  const others = [...lock.importers.keys()].filter((importer) => importer !== ".");
  const keys = [".", ...others, ...lock.snapshots.keys()];
  const indexOf = new Map(keys.map((key, at) => [key, at]));
  const problems = lock.unreadable.map((key) => unreadableProblem(key, "a mapping", manifest));
  const drafts = keys.map((key, at): Draft => {
    const isProject = at <= others.length;
    const draft = isProject
      ? projectDraft(key, manifestOf(key) ?? {}, folder, manifest)
      : packageDraft(key, lock, manifest);
    const asked = isProject
      ? importerWishes(lock.importers.get(key) ?? {}, key)
      : snapshotWishes(lock.snapshots.get(key) ?? {});
    const { edges, missing } = resolve(asked, indexOf);
    for (const { name, kind } of missing) problems.push(missingProblem(draft, name, kind));
    draft.edges = edges;
    return draft;
  });
  const members = others.map((_, at) => ({ kind: "production", to: at + 1 }) as const);
  if (drafts[0]) drafts[0].edges = [...drafts[0].edges, ...members];
  return { manager: "pnpm", manifest, drafts, problems, unreadable: lock.unreadable.length };
}

interface Wish {
  readonly kind: EdgeKind;
  readonly name: string;
  /** Key of the importer or snapshot that fulfils it. */
  readonly key: string;
}

function importerWishes(importer: JsonObject, folder: string): readonly Wish[] {
  return Object.entries(kinds).flatMap(([field, kind]) =>
    entriesOf(importer[field]).flatMap(([name, entry]) => {
      const version = isObject(entry) ? asString(entry.version) : asString(entry);
      return version === undefined ? [] : [{ kind, name, key: keyOf(name, version, folder) }];
    }),
  );
}

function snapshotWishes(snapshot: JsonObject): readonly Wish[] {
  return (["dependencies", "optionalDependencies"] as const).flatMap((field) =>
    entriesOf(snapshot[field]).map(([name, version]) => ({
      kind: kinds[field],
      name,
      key: keyOf(name, String(version), "."),
    })),
  );
}

/** `1.0.0` of `a` is `a@1.0.0`; an alias carries the whole key; a link names a folder from the asking one. */
function keyOf(name: string, version: string, folder: string): string {
  if (version.startsWith("link:")) return joinPath(folder, version.slice("link:".length));
  const bare = version.replace(/\(.*$/, "");
  return bare.indexOf("@", 1) > 0 && !/^[a-z+]+:/.test(bare) ? version : `${name}@${version}`;
}

function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/") || ".";
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
    else if (wish.kind !== "optional") missing.push(wish);
  }
  return { edges, missing };
}

function projectDraft(importer: string, about: JsonObject, folder: string, manifest: string): Draft {
  const path = importer === "." ? "" : importer;
  const name = asString(about.name) ?? (path.split("/").pop() || folder);
  const version = asString(about.version);
  return draftOf({
    purl: npmPurl(name, version),
    role: path === "" ? "project" : "member",
    name,
    version,
    path,
    manifest,
    source: { kind: "project" },
    license: declaredLicense(about.license, path ? `${path}/package.json` : "package.json"),
    private: about.private === true,
  });
}

function packageDraft(key: string, lock: PnpmLock, manifest: string): Draft {
  const { name, version: stated, id } = splitKey(key) ?? { name: key, version: "", id: key };
  const about = lock.packages.get(id) ?? {};
  const resolution = isObject(about.resolution) ? about.resolution : {};
  const version = asString(about.version) ?? (/^[a-z+]+:/.test(stated) ? undefined : stated);
  const source = sourceOf(resolution);
  return draftOf({
    purl: npmPurl(name, version, sourceQualifiers(source)),
    role: "package",
    name,
    version,
    path: key,
    manifest,
    source,
    digests: digestsOf(asString(resolution.integrity) ?? ""),
    deprecated: asString(about.deprecated),
  });
}

function sourceOf(resolution: JsonObject): Source {
  const url = resolutionUrl(resolution);
  if (url === undefined) return { kind: "registry" };
  if (resolution.type === "git") return { kind: "git", url };
  if (resolution.type === "directory") return { kind: "link", url };
  return { kind: url.startsWith("file:") ? "file" : "tarball", url };
}
