import { type Caller, reaches, sees } from "./caller.ts";
import { type Answer, refusal } from "./exchange.ts";
import type { Match } from "./operation.ts";
import { covers, needOf, openToAll } from "./permissions.ts";
import type { RepositorySeed } from "./seed.ts";
import { isPublic, type World } from "./world.ts";

const forApps = new Set([
  "apps/get-authenticated",
  "apps/list-installations",
  "apps/get-installation",
  "apps/get-org-installation",
  "apps/get-repo-installation",
  "apps/create-installation-access-token",
]);

const notAccessible = "Resource not accessible by integration";

/** Why GitHub would refuse `caller` this call: 401, 403 or 404 in its own words; `undefined` if it would not. */
export function refuse(world: World, caller: Caller, match: Match): Answer | undefined {
  const { operation, values } = match;
  if (forApps.has(operation.id))
    return caller.type === "app" ? undefined : refusal(401, "A JSON web token could not be decoded");
  if (caller.type === "app") return refusal(403, notAccessible);
  if (values.repo !== undefined) return refuseRepository(world, caller, match);
  if (operation.id === "users/get-authenticated") return refuseProfile(caller);
  const need = needOf(operation);
  if (need === undefined || need === "metadata=read") return undefined;
  if (caller.type === "anonymous") return refusal(401, "Requires authentication");
  const granted = caller.type === "job" ? {} : caller.permissions;
  return granted === undefined || covers(granted, need) ? undefined : denied(need);
}

function refuseProfile({ type }: Caller): Answer | undefined {
  if (type === "user") return undefined;
  return type === "anonymous" ? refusal(401, "Requires authentication") : refusal(403, notAccessible);
}

function refuseRepository(
  world: World,
  caller: Exclude<Caller, { type: "app" }>,
  { operation, values }: Match,
): Answer | undefined {
  const repository = world.repository(`${values.owner}/${values.repo}`);
  if (repository === undefined || !sees(caller, repository)) return refusal(404, "Not Found");
  const { method } = operation;
  if (isPublic(repository) && openToAll(operation)) return undefined;
  if (caller.type === "anonymous") return refusal(401, "Requires authentication");
  const need = needOf(operation);
  if (need !== undefined && !grants(caller, repository, need)) return denied(need);
  if (repository.archived && method !== "GET")
    return refusal(403, "Repository was archived so is read-only.");
  return undefined;
}

function grants(
  caller: Exclude<Caller, { type: "app" | "anonymous" }>,
  { name }: RepositorySeed,
  need: string,
): boolean {
  if (!reaches(caller, name)) return false;
  return caller.permissions === undefined || covers(caller.permissions, need);
}

/** The 403 of a token that lacks `need`. */
export function denied(need: string): Answer {
  return refusal(403, notAccessible, { "x-accepted-github-permissions": need });
}
