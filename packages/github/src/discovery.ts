import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { propertiesOf } from "./properties.ts";
import { matcherOf, type RepositoryFilter } from "./repository-filter.ts";

/** A repository as an inventory of an organization needs it. */
export interface DiscoveredRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly visibility: "public" | "private" | "internal";
  /** ISO 8601; `undefined` for one that was never pushed to. */
  readonly pushedAt: string | undefined;
  /** `undefined` for one without a commit. */
  readonly defaultBranch: string | undefined;
  readonly topics: readonly string[];
}

interface Node {
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly visibility: "PUBLIC" | "PRIVATE" | "INTERNAL";
  readonly pushedAt: string | null;
  readonly defaultBranchRef: { readonly name: string } | null;
  readonly repositoryTopics: { readonly nodes: readonly { readonly topic: { readonly name: string } }[] };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** 100 a page is GitHub's most; so are 20 topics a repository (docs: classifying with topics). */
const text = `query ($owner: String!, $after: String, $archived: Boolean, $fork: Boolean) {
  repositoryOwner(login: $owner) {
    repositories(
      first: 100, after: $after, isArchived: $archived, isFork: $fork, ownerAffiliations: [OWNER],
      orderBy: { field: NAME, direction: ASC }
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        nameWithOwner isArchived isFork visibility pushedAt
        defaultBranchRef { name }
        repositoryTopics(first: 20) { nodes { topic { name } } }
      }
    }
  }
}`;

/**
 * The repositories of an organization or person that the token sees and `filter` lets through, by name. One
 * call for each 100 (two where a custom property is asked for); a list that is not whole is an error.
 */
export async function discover(
  github: GitHub,
  owner: string,
  filter: RepositoryFilter = {},
): Promise<readonly DiscoveredRepository[]> {
  const properties = filter.properties ? await propertiesOf(github, owner) : undefined;
  const matches = matcherOf(filter, properties);
  const found = new Map<string, DiscoveredRepository>();
  let after: string | null = null;
  for (;;) {
    const page: Page = await pageOf(github, owner, after, filter);
    for (const node of page.nodes ?? []) if (node) found.set(node.nameWithOwner, repositoryOf(node));
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) {
      checkWhole(owner, found.size, page.totalCount);
      return [...found.values()].filter(matches);
    }
    if (endCursor === null || endCursor === after) throw partial(owner, found.size, page.totalCount);
    after = endCursor;
  }
}

async function pageOf(
  github: GitHub,
  owner: string,
  after: string | null,
  { archived = false, forks }: RepositoryFilter,
): Promise<Page> {
  const variables = {
    owner,
    after,
    archived: archived === "any" ? undefined : archived,
    fork: forks === "any" ? undefined : forks,
  };
  const answer = await github.graphql<{ repositoryOwner: { repositories: Page } | null }>(
    text,
    variables,
    owner,
  );
  if (answer.repositoryOwner) return answer.repositoryOwner.repositories;
  throw new OspoError("NOT_FOUND", `GitHub knows no organization or person called ${owner}`);
}

function repositoryOf(node: Node): DiscoveredRepository {
  return {
    name: node.nameWithOwner,
    archived: node.isArchived,
    fork: node.isFork,
    visibility: node.visibility.toLowerCase() as DiscoveredRepository["visibility"],
    pushedAt: node.pushedAt ?? undefined,
    defaultBranch: node.defaultBranchRef?.name,
    topics: node.repositoryTopics.nodes.map(({ topic }) => topic.name),
  };
}

function checkWhole(owner: string, found: number, expected: number): void {
  if (found < expected) throw partial(owner, found, expected);
}

function partial(owner: string, found: number, expected: number): OspoError {
  return new OspoError("NETWORK", `GitHub gave ${found} of ${owner}'s ${expected} repositories`, {
    fix: "Run again: the list may have changed while it was read.",
  });
}
