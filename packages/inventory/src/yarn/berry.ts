import { asString } from "@ospo-actions/core";
import { type Draft, draftOf, type Reading } from "../build.ts";
import type { Edge } from "../component.ts";
import { folderDraft, manifestPath } from "../folder-draft.ts";
import { linkMembers } from "../link-members.ts";
import { declaredLicense } from "../npm/entry.ts";
import { missingProblem, unreadableProblem } from "../problem.ts";
import { npmPurl, sourceQualifiers } from "../purl.ts";
import { Descriptors } from "./descriptors.ts";
import { askedOfBerry, outdated } from "./drift.ts";
import { isPeer, type ManifestOf, manifestWishes, type Wish } from "./folder.ts";
import { splitPattern } from "./key.ts";
import { type Located, locate } from "./locator.ts";
import { mapOf, textOf, type YarnEntry, type YarnLock } from "./lock.ts";
import { withoutBases } from "./patched.ts";
import { peersOf } from "./peers.ts";
import type { Catalogs, Extensions } from "./settings.ts";

/** An entry that has a `resolution`, and what that says. */
export interface Install {
  readonly entry: YarnEntry;
  readonly resolution: string;
  readonly located: Located;
}

/**
 * Reads a parsed lock of yarn 2 and later, linear in its entries. What is for development only each
 * package.json says; `folder` names a nameless project.
 */
export function readBerryLock(
  lock: YarnLock,
  manifest: string,
  folder: string,
  manifestOf: ManifestOf,
  { catalogs, extensions }: { readonly catalogs: Catalogs; readonly extensions: Extensions },
): Reading {
  const { installs, unreadable } = installsOf(lock, folder);
  const problems = unreadable.map((key) => unreadableProblem(key, "a package with a `resolution`", manifest));
  const drafts = installs.map((install) => installDraft(install, manifest, manifestOf));
  const descriptors = new Descriptors(installs, manifestOf("") ?? {}, catalogs);
  const built = builtNames(installs[0]);
  const provided = installs.map((install, at) => {
    const asker = drafts[at] as Draft;
    const names = new Map<string, number>();
    const edges: Edge[] = [];
    for (const { name, range, kind } of wishesOf(install, manifestOf)) {
      const to = descriptors.find(install.resolution, name, range);
      if (to !== undefined) {
        names.set(name, to);
        edges.push({ kind, to });
      } else if (kind !== "optional") problems.push(missingProblem(asker, name, kind));
    }
    for (const [name, range] of (asker.role === "package" && extensions.get(asker.name)) || []) {
      const to = names.has(name) ? undefined : descriptors.find(install.resolution, name, range);
      if (to === undefined) continue;
      names.set(name, to);
      edges.push({ kind: "production", to });
    }
    asker.edges = edges;
    if (asker.role === "package" && built.has(asker.name)) asker.installScript = true;
    return names;
  });
  const peers = peersOf(installs, provided);
  drafts.forEach((draft, at) => {
    const { edges, missing } = peers(at);
    draft.edges = [...draft.edges, ...edges];
    problems.push(...missing.map((name) => missingProblem(draft, name, "peer")));
  });
  linkMembers(drafts);
  const asked = installs.flatMap(({ entry, located }, at) => {
    const own = located.workspace === undefined ? undefined : manifestOf(located.workspace);
    return own ? [askedOfBerry(drafts[at] as Draft, own, entry)] : [];
  });
  return {
    manager: "yarn",
    manifest,
    drafts: withoutBases(drafts, installs),
    problems: [...problems, ...outdated(asked)],
    unreadable: unreadable.length,
  };
}

/** The project first, its members next. A lock without the project is one of nothing but a package.json. */
function installsOf(
  lock: YarnLock,
  folder: string,
): { readonly installs: readonly Install[]; readonly unreadable: readonly string[] } {
  const unreadable = [...lock.unreadable];
  const all = lock.entries.flatMap((entry): readonly Install[] => {
    const resolution = textOf(entry.fields.get("resolution"));
    if (resolution !== undefined && splitPattern(resolution).range !== "")
      return [{ entry, resolution, located: locate(resolution) }];
    unreadable.push(entry.key);
    return [];
  });
  const is = (workspace: boolean, project: boolean): readonly Install[] =>
    all.filter(
      ({ located }) =>
        (located.workspace !== undefined) === workspace && (located.workspace === "") === project,
    );
  const resolution = `${folder}@workspace:.`;
  const fields = new Map<string, string>();
  const none: Install = { entry: { key: "", patterns: [], fields }, resolution, located: locate(resolution) };
  const [project = none] = is(true, true);
  return { installs: [project, ...is(true, false), ...is(false, false)], unreadable };
}

function installDraft({ entry, located }: Install, manifest: string, manifestOf: ManifestOf): Draft {
  const { fields, key, patterns } = entry;
  const { workspace, linked } = located;
  if (workspace !== undefined) {
    return { ...folderDraft(workspace, manifestOf(workspace) ?? {}, located.name, manifest), place: key };
  }
  const about = linked === undefined ? undefined : manifestOf(linked);
  const name = asString(about?.name) || located.name;
  const stated = textOf(fields.get("version"));
  const version = asString(about?.version) || (stated === "0.0.0-use.local" ? undefined : stated);
  const asked = patterns.map((pattern) => splitPattern(pattern).name);
  return draftOf({
    purl: npmPurl(name, version, sourceQualifiers(located.source)),
    role: "package",
    name,
    version,
    path: patterns[0] ?? key,
    place: key,
    manifest,
    source: located.source,
    license: about && declaredLicense(about.license ?? about.licenses, manifestPath(linked ?? "")),
    alias: asked.includes(name) ? undefined : asked[0],
    platformBound: fields.get("conditions") !== undefined,
    patch: located.patch,
    cacheChecksum: textOf(fields.get("checksum")),
  });
}

/** Peers are not among them: whoever asks for a package provides them. */
function wishesOf({ entry, located }: Install, manifestOf: ManifestOf): readonly Wish[] {
  const own = located.workspace === undefined ? undefined : manifestOf(located.workspace);
  const manifest = manifestWishes(own ?? {});
  const meta = mapOf(entry.fields.get("dependenciesMeta"));
  const locked = mapOf(entry.fields.get("dependencies"));
  const wishes: Wish[] = [];
  for (const [name, value] of locked) {
    const isOptional = mapOf(meta.get(name)).get("optional") === "true";
    const stated = manifest.get(name)?.kind;
    const kind = isOptional ? "optional" : stated === undefined || isPeer(stated) ? "production" : stated;
    wishes.push({ name, range: textOf(value) ?? "", kind });
  }
  return wishes;
}

/** What the project's `dependenciesMeta` lets run scripts at install, by name. */
function builtNames(project: Install | undefined): ReadonlySet<string> {
  const meta = mapOf(project?.entry.fields.get("dependenciesMeta"));
  const built = [...meta].filter(([, about]) => mapOf(about).get("built") === "true");
  return new Set(built.map(([pattern]) => splitPattern(pattern).name));
}
