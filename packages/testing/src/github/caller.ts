import type { Permissions } from "./permissions.ts";
import type { RepositorySeed } from "./seed.ts";
import { type Installation, isPublic, ownerOf } from "./world.ts";

/**
 * Who makes a call: nobody, a workflow's job (`GITHUB_TOKEN`), a person's token, an App's installation, or an
 * App itself by its JSON web token.
 */
export type Caller =
  | { readonly type: "anonymous" }
  | { readonly type: "app"; readonly app: string }
  | (Principal & { readonly type: "job"; readonly repository: string })
  | (Principal & { readonly type: "user"; readonly repository: string | undefined })
  | (Principal & { readonly type: "installation"; readonly installation: Installation; readonly only: Only });

/** Lower-case names that an installation's token was narrowed to. */
type Only = readonly string[] | undefined;

interface Principal {
  readonly login: string;
  /** `undefined`: whatever the person may do. */
  readonly permissions: Permissions | undefined;
}

/** Whether `caller` may learn that `repository` exists. */
export function sees(caller: Caller, repository: RepositorySeed): boolean {
  return isPublic(repository) || reaches(caller, repository.name);
}

/** Whether `caller`'s permissions hold in the repository called `name`. */
export function reaches(caller: Caller, name: string): boolean {
  const wanted = name.toLowerCase();
  switch (caller.type) {
    case "anonymous":
    case "app":
      return false;
    case "job":
      return caller.repository.toLowerCase() === wanted;
    case "user":
      return caller.repository === undefined || caller.repository.toLowerCase() === wanted;
    case "installation":
      return reachesInstalled(caller.installation, caller.only, wanted);
  }
}

function reachesInstalled({ account, repositories }: Installation, only: Only, wanted: string): boolean {
  if (ownerOf(wanted) !== account.toLowerCase()) return false;
  if (repositories !== "all" && !repositories.includes(wanted)) return false;
  return only === undefined || only.includes(wanted);
}

/** The login that what `caller` writes is signed with. */
export function loginOf(caller: Caller): string | undefined {
  return caller.type === "anonymous" || caller.type === "app" ? undefined : caller.login;
}
