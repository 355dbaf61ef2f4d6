import { asString, type JsonObject } from "@ospo-actions/core";
import { type Draft, draftOf, type Reading } from "../build.ts";
import type { Digest, Edge, Source } from "../component.ts";
import { folderDraft, manifestPath } from "../folder-draft.ts";
import { digestsOf } from "../integrity.ts";
import { linkMembers } from "../link-members.ts";
import { declaredLicense } from "../npm/entry.ts";
import { missingProblem, unreadableProblem } from "../problem.ts";
import { npmPurl, sourceQualifiers } from "../purl.ts";
import { askedOfClassic, outdated } from "./drift.ts";
import { folderName, isPeer, type ManifestOf, manifestWishes, type Wish } from "./folder.ts";
import { aliasTarget, joinPath, splitPattern, withProtocol } from "./key.ts";
import { mapOf, textOf, type YarnEntry, type YarnLock } from "./lock.ts";
import { resolutionsOf, resolvedRange } from "./resolutions.ts";

/**
 * Reads a parsed lock of yarn 1, linear in its entries. It holds neither the project nor its members: `members`
 * are their folders, `manifestOf` gives each package.json. `folder` names a nameless project.
 */
export function readClassicLock(
  lock: YarnLock,
  manifest: string,
  folder: string,
  members: readonly string[],
  manifestOf: ManifestOf,
): Reading {
  const problems = lock.unreadable.map((key) => unreadableProblem(key, "a mapping", manifest));
  const abouts = ["", ...members].map((path) => manifestOf(path) ?? {});
  const own = abouts.map((about, at) => {
    const path = members[at - 1] ?? "";
    return folderDraft(path, about, path === "" ? folder : folderName(path), manifest);
  });
  const drafts = [...own, ...lock.entries.map((entry) => entryDraft(entry, manifest, manifestOf))];
  const { find, patternsOf } = finder(lock, own, abouts[0] ?? {});
  const wishesOf = (at: number): Iterable<Wish> => {
    const about = abouts[at];
    if (about) return manifestWishes(about).values();
    return entryWishes(lock.entries[at - own.length] as YarnEntry);
  };
  const unanswered = own.map((): Wish[] => []);
  drafts.forEach((draft, at) => {
    const edges: Edge[] = [];
    for (const wish of wishesOf(at)) {
      const { name, kind } = wish;
      const isUnanswered = at < own.length && find(draft, wish) === undefined;
      const to = find(draft, isUnanswered ? { ...wish, range: patternsOf(name)[0] ?? "" } : wish);
      if (isUnanswered && !isPeer(kind)) unanswered[at]?.push(wish);
      if (to !== undefined) edges.push({ kind, to });
      else if (kind === "peer" || (kind === "production" && at >= own.length))
        problems.push(missingProblem(draft, name, kind));
    }
    draft.edges = edges;
  });
  const asked = own.map((draft, at) =>
    askedOfClassic(draft, abouts[at] ?? {}, unanswered[at] ?? [], patternsOf),
  );
  linkMembers(drafts);
  return {
    manager: "yarn",
    manifest,
    drafts,
    problems: [...problems, ...outdated(asked)],
    unreadable: lock.unreadable.length,
  };
}

interface Finder {
  readonly find: (asker: Draft, wish: Wish) => number | undefined;
  /** Ranges that the lock answers, by name. */
  readonly patternsOf: (name: string) => readonly string[];
}

/** A wish is its own pattern in the lock, else a member, else what `resolutions` puts in its place. */
function finder({ entries }: YarnLock, own: readonly Draft[], project: JsonObject): Finder {
  const byPattern = new Map<string, number>();
  const byName = new Map<string, number>();
  const ranges = new Map<string, string[]>();
  entries.forEach(({ patterns }, at) => {
    for (const pattern of patterns) {
      byPattern.set(pattern, at + own.length);
      const { name, range } = splitPattern(pattern);
      const known = ranges.get(name);
      if (known) known.push(range);
      else ranges.set(name, [range]);
      if (!byName.has(name)) byName.set(name, at + own.length);
    }
  });
  own.forEach(({ name, role }, at) => {
    if (role === "member") byName.set(name, at);
  });
  const resolutions = resolutionsOf(project);
  const find: Finder["find"] = (asker, { name, range, kind }) => {
    const exact = byPattern.get(`${name}@${range}`) ?? (range === "" ? byPattern.get(name) : undefined);
    if (exact !== undefined) return exact;
    const named = byName.get(name);
    if (kind === "peer" || kind === "optional-peer" || (named !== undefined && named < own.length))
      return named;
    const instead = resolvedRange(
      resolutions,
      { name: asker.name, range: asker.version ?? "" },
      { name, range },
    );
    return instead === undefined ? undefined : (byPattern.get(`${name}@${instead}`) ?? named);
  };
  return { find, patternsOf: (name) => ranges.get(name) ?? [] };
}

function entryDraft(entry: YarnEntry, manifest: string, manifestOf: ManifestOf): Draft {
  const { key, patterns, fields } = entry;
  const [first = key] = patterns;
  const asked = splitPattern(first);
  const folder = linkedFolder(asked.range);
  const linked = folder === undefined ? undefined : manifestOf(folder);
  const name = aliasTarget(asked.range)?.name ?? asString(linked?.name) ?? asked.name;
  const stated = textOf(fields.get("version"));
  const version =
    (linked && asString(linked.version)) ?? (asked.range.startsWith("link:") ? undefined : stated);
  const resolved = textOf(fields.get("resolved"));
  const [url = "", fragment = ""] = resolved?.split("#", 2) ?? [];
  const source = sourceOf(asked.range, url, fragment);
  const known = patterns.some((pattern) => splitPattern(pattern).name === name);
  return draftOf({
    purl: npmPurl(name, version, sourceQualifiers(source)),
    role: "package",
    name,
    version,
    path: first,
    place: key,
    manifest,
    source,
    digests: entryDigests(textOf(fields.get("integrity")), fragment),
    license: linked && declaredLicense(linked.license ?? linked.licenses, manifestPath(folder ?? "")),
    alias: known ? undefined : asked.name,
  });
}

/** The folder below the project that `link:` or `file:` names, if it is one. */
export function linkedFolder(range: string): string | undefined {
  const path = /^(?:link|file):(.+)$/.exec(withProtocol(range))?.[1];
  return path === undefined || /^\/|\.(?:tgz|tar\.gz)$/.test(path)
    ? undefined
    : joinPath("", path) || undefined;
}

/** Registries serve `<registry>/<name>/-/<file>.tgz`; yarn's offline mirror is but a file name. */
function sourceOf(range: string, url: string, fragment: string): Source {
  if (range.startsWith("link:")) return { kind: "link", url: range };
  const named = withProtocol(range);
  if (named.startsWith("file:")) return { kind: "file", url: named };
  if (url.startsWith("file:")) return { kind: "file", url };
  if (/^git[+:@]|\.git$/.test(url)) return { kind: "git", url: fragment ? `${url}#${fragment}` : url };
  if (!url.includes("://")) return { kind: "registry" };
  return { kind: /^https?:\/\/[^?]+\/-\/[^/?]+\.tgz(?:\?|$)/.test(url) ? "registry" : "tarball", url };
}

/** Of packages that were locked before yarn 1.10 only the fragment of the address says a digest: SHA-1. */
function entryDigests(integrity: string | undefined, fragment: string): readonly Digest[] {
  const digests = integrity === undefined ? [] : digestsOf(integrity);
  if (digests.length > 0 || !/^[0-9a-f]{40}$/.test(fragment)) return digests;
  return [{ algorithm: "SHA-1", hex: fragment }];
}

function entryWishes({ fields }: YarnEntry): Iterable<Wish> {
  const wishes = new Map<string, Wish>();
  for (const [field, kind] of [
    ["dependencies", "production"],
    ["optionalDependencies", "optional"],
  ] as const) {
    for (const [name, range] of mapOf(fields.get(field))) {
      if (typeof range === "string") wishes.set(name, { name, range, kind });
    }
  }
  return wishes.values();
}
