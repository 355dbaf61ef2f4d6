import { join, normalize } from "node:path";

/** What a `uses:` names. */
export type Reference =
  | { readonly kind: "workspace"; readonly path: string }
  | { readonly kind: "own"; readonly path: string }
  | { readonly kind: "repository"; readonly repository: string; readonly path: string; readonly ref: string }
  | { readonly kind: "docker"; readonly image: string };

/**
 * `./x` is in the workspace (for a called workflow: in the caller's repository), `$/x` in the repository and
 * commit of the file that says so, `owner/name/path@ref` in another. Undefined for anything else.
 */
export function parseReference(uses: string): Reference | undefined {
  if (uses.startsWith("docker://")) return { kind: "docker", image: uses.slice(9) };
  if (uses.startsWith("./")) return { kind: "workspace", path: uses.slice(2) };
  if (uses.startsWith("$/")) return { kind: "own", path: uses.slice(2) };
  const [, repository, path = "", ref] = /^([\w.-]+\/[\w.-]+)((?:\/[^@]+)?)@(.+)$/.exec(uses) ?? [];
  if (repository === undefined || ref === undefined) return undefined;
  return { kind: "repository", repository, path: path.slice(1), ref };
}

/** A path below `folder`; undefined for one that leads out of it. */
export function below(folder: string, path: string): string | undefined {
  const clean = normalize(path);
  return clean === ".." || clean.startsWith("../") || clean.startsWith("/") ? undefined : join(folder, clean);
}
