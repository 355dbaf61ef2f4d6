import { OspoError } from "@ospo-actions/core";

/** A repository as routes want it. */
export interface Slug {
  readonly owner: string;
  readonly repo: string;
}

/** Whether a text is `OWNER/NAME`. */
export function isSlug(repository: string): boolean {
  return partsOf(repository) !== undefined;
}

/** `acme/app` in its parts. INPUT for what is no full name: letters, digits, `-`, `_` and `.` only. */
export function slugOf(repository: string): Slug {
  const slug = partsOf(repository);
  if (slug === undefined)
    throw new OspoError("INPUT", `"${repository.slice(0, 200)}" is not a repository: it wants OWNER/NAME`);
  return slug;
}

function partsOf(repository: string): Slug | undefined {
  const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
  return owner === undefined || repo === undefined || /^\.\.?$/.test(repo) ? undefined : { owner, repo };
}
