import { posix } from "node:path";
import type { SnapshotComponent, SnapshotManifest } from "@ospo-actions/github";
import type { Component, Inventory } from "@ospo-actions/inventory";

/** Lock files that GitHub's dependency graph reads itself (docs: dependency graph supported package ecosystems). */
const readByGitHub = /^(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/;

/** Which lock files of an inventory GitHub reads without a snapshot. */
export function alreadyRead(manifests: readonly SnapshotManifest[]): readonly string[] {
  return manifests.map(({ file }) => file).filter((file) => readByGitHub.test(posix.basename(file)));
}

/**
 * What each lock file resolves to, by purl: an install that is direct or runtime at one place is so in its file.
 * Members of a workspace and folders of the project are no packages of a registry, and workflows GitHub reads.
 */
export function manifestsOf({ components }: Inventory): readonly SnapshotManifest[] {
  const direct = directOf(components);
  const files = new Map<string, Map<string, Resolved>>();
  components.forEach((component, at) => {
    if (component.manifest === "" || component.source.kind === "workflow") return;
    const resolved = files.get(component.manifest) ?? new Map<string, Resolved>();
    files.set(component.manifest, resolved);
    if (!isPublished(component)) return;
    const known = resolved.get(component.purl) ?? {
      isDirect: false,
      isRuntime: false,
      dependencies: new Set(),
    };
    resolved.set(component.purl, known);
    known.isDirect ||= direct.has(at);
    known.isRuntime ||= !component.development;
    for (const { to } of component.edges) {
      const target = components[to];
      if (target && isPublished(target) && target.purl !== component.purl)
        known.dependencies.add(target.purl);
    }
  });
  return [...files].map(([file, resolved]) => ({ file, resolved: finished(resolved) }));
}

interface Resolved {
  isDirect: boolean;
  isRuntime: boolean;
  readonly dependencies: Set<string>;
}

function finished(resolved: ReadonlyMap<string, Resolved>): ReadonlyMap<string, SnapshotComponent> {
  const entries = [...resolved].map(([purl, { isDirect, isRuntime, dependencies }]) => {
    const component: SnapshotComponent = {
      package_url: purl,
      relationship: isDirect ? "direct" : "indirect",
      scope: isRuntime ? "runtime" : "development",
      dependencies: [...dependencies],
    };
    return [purl, component] as const;
  });
  return new Map(entries);
}

const published: ReadonlySet<Component["source"]["kind"]> = new Set([
  "registry",
  "git",
  "tarball",
  "bundled",
]);

function isPublished({ role, source }: Component): boolean {
  return role === "package" && published.has(source.kind);
}

/** Indices of what a project or a member of it asks for. */
function directOf(components: readonly Component[]): ReadonlySet<number> {
  const asked = components.flatMap(({ role, edges }) =>
    role === "package" ? [] : edges.map(({ to }) => to),
  );
  return new Set(asked);
}
