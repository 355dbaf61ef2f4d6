/** A policy file in another repository: `acme/.github//ospo.yml@main`. */
export interface PolicyReference {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  /** Branch, tag or commit. */
  readonly ref: string;
}

const form = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\/([^@\s\\]+)@([^\s@~^:?*[\\]+)$/;

/** The reference that `text` (`OWNER/REPO//path@ref`) is; `undefined` for other text. */
export function parseReference(text: string): PolicyReference | undefined {
  if (text.length > 500) return undefined;
  const [, repository, path, ref] = form.exec(text) ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return undefined;
  const steps = path.split("/");
  if (steps.some((step) => step === "" || step === "." || step === "..") || ref.includes(".."))
    return undefined;
  return /\/\.{1,2}$/.test(repository) ? undefined : { repository, path, ref };
}

/** A reference as files write it. */
export function showReference({ repository, path, ref }: PolicyReference): string {
  return `${repository}//${path}@${ref}`;
}
