import { loginOf, sees } from "../caller.ts";
import type { Call } from "../endpoint.ts";
import type { RepositorySeed } from "../seed.ts";
import { createCommit } from "./commit.ts";
import { type Connection, connect, type Paging } from "./connection.ts";
import { GraphqlFailure } from "./failure.ts";
import { repositoryNode } from "./repository.ts";

/** What a query or mutation starts from. */
export function root(call: Call): object {
  return {
    viewer: () => ({ __typename: "User", login: loginOf(call.caller) }),
    organization: ({ login }: { login: string }) => organizationNode(call, login),
    repositoryOwner: ({ login }: { login: string }) =>
      call.world.organizations.has(login) ? organizationNode(call, login) : null,
    repository: ({ owner, name }: { owner: string; name: string }) => repository(call, `${owner}/${name}`),
    createCommitOnBranch: ({ input }: { input: never }) => createCommit(call, input),
    rateLimit: () => ({ limit: 5_000, cost: 1, remaining: 4_999, used: 1, nodeCount: 1 }),
  };
}

function repository(call: Call, name: string): object {
  const found = call.world.repository(name) ?? renamed(call, name);
  if (!found || !sees(call.caller, found))
    throw new GraphqlFailure("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
  return repositoryNode(call, found);
}

/** Renames and transfers are followed (`followRenames`, by default). */
function renamed({ world }: Call, name: string): RepositorySeed | undefined {
  return [...world.repositories.values()].find(({ formerNames = [] }) =>
    formerNames.some((former) => former.toLowerCase() === name.toLowerCase()),
  );
}

interface Filters extends Paging {
  readonly isArchived?: boolean;
  readonly isFork?: boolean;
  readonly visibility?: string;
  readonly privacy?: string;
}

function organizationNode(call: Call, login: string): object {
  if (!call.world.organizations.has(login))
    throw new GraphqlFailure(
      "NOT_FOUND",
      `Could not resolve to an Organization with the login of '${login}'.`,
    );
  return {
    __typename: "Organization",
    login,
    repositories: (filters: Filters) => repositories(call, login, filters),
  };
}

function repositories(call: Call, login: string, filters: Filters): Connection {
  const { isArchived, isFork, visibility, privacy } = filters;
  const found = call.world.ownedBy(login).filter((one) => {
    const visible = (one.visibility ?? "public").toUpperCase();
    if (isArchived !== undefined && isArchived !== (one.archived ?? false)) return false;
    if (isFork !== undefined && isFork !== (one.fork ?? false)) return false;
    if (visibility !== undefined && visibility !== visible) return false;
    if (privacy !== undefined && (privacy === "PUBLIC") !== (visible === "PUBLIC")) return false;
    return sees(call.caller, one);
  });
  const nodes = found.map((one) => repositoryNode(call, one));
  return connect("repositories", nodes, filters);
}
