import type { Source } from "../component.ts";
import { joinPath, type Pattern, splitPatch, splitPattern, splitReference } from "./key.ts";

/** The package that a `resolution` of yarn 2 and later names, behind all patches, and where it comes from. */
export interface Located {
  readonly name: string;
  readonly source: Source;
  /** The outermost patch, as the lock names it. */
  readonly patch: string | undefined;
  /** The folder of a workspace, below the project; `""` the project's own. */
  readonly workspace: string | undefined;
  /** The folder below the project that `link:`, `portal:` or `file:` leads to. */
  readonly linked: string | undefined;
}

/** Patches can be of patches; more than a few are no work of a person. */
const deepest = 8;

export function locate(resolution: string): Located {
  let at: Pattern = splitPattern(resolution);
  let patch: string | undefined;
  for (let depth = 0; depth < deepest; depth++) {
    const parts = splitPatch(at.range);
    if (parts === undefined) break;
    patch ??= parts.patch;
    at = parts.source;
  }
  const { name, range } = at;
  const workspace = /^workspace:(.*)$/.exec(range)?.[1];
  const folder = workspace === undefined ? undefined : joinPath("", workspace);
  const source = folder === undefined ? sourceOf(range) : { kind: "project" as const };
  return { name, source, patch, workspace: folder, linked: linkedFolder(range) };
}

function sourceOf(range: string): Source {
  const { main, parameters } = splitReference(range);
  const protocol = /^[a-z+]+(?=:)/.exec(main)?.[0];
  if (protocol === "npm") {
    const url = parameters.get("__archiveUrl") ?? undefined;
    return url === undefined ? { kind: "registry" } : { kind: "registry", url };
  }
  if (protocol === "link" || protocol === "portal") return { kind: "link", url: main };
  if (protocol === "file" || protocol === "exec") return { kind: "file", url: main.replace(/#.*$/, "") };
  if (isGit(main)) return { kind: "git", url: gitUrl(main) };
  return { kind: "tarball", url: main };
}

/** yarn writes `<address>#commit=<hash>` for every way to ask for a repository. */
function isGit(main: string): boolean {
  return /^git[+:@]|#(?:.*&)?commit=/.test(main);
}

/** `git+<address>#<hash>`, as purl and SPDX have it; a workspace of the repository stays told. */
function gitUrl(main: string): string {
  const hash = main.indexOf("#");
  const address = hash < 0 ? main : main.slice(0, hash);
  const parameters = new URLSearchParams(hash < 0 ? "" : main.slice(hash + 1));
  const scheme = address.startsWith("git") ? "" : "git+";
  const commit = parameters.get("commit");
  return `${scheme}${address}${commit ? `#${commit}` : ""}`;
}

/** Where `link:./a::locator=root%40workspace%3Afolder` leads, seen from the workspace that asks for it. */
function linkedFolder(range: string): string | undefined {
  const { main, parameters } = splitReference(range);
  const path = /^(?:link|portal|file):([^#]+)/.exec(main)?.[1];
  const asker = /@workspace:(.*)$/.exec(parameters.get("locator") ?? "")?.[1];
  if (path === undefined || asker === undefined || path.startsWith("/")) return undefined;
  return /\.(?:tgz|tar\.gz)$/.test(path) ? undefined : joinPath(asker, path) || undefined;
}
