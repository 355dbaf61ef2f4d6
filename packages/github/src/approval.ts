import { OspoError } from "@ospo-actions/core";
import { statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { slugOf } from "./repository.ts";

/** A line of a policy: a path of the run's own repository, or `OWNER/REPO//path`. */
interface Line {
  readonly file: string;
  readonly line: number;
  readonly ref?: string;
}

interface ApprovedChange {
  readonly pullRequest: string;
  readonly approvedBy: readonly string[];
}

/** The port `Approvals` of packages/policy. */
export interface PullRequestApprovals {
  changesOf(at: Line, end: number): Promise<readonly (ApprovedChange | undefined)[]>;
  isMember(approver: string, login: string): Promise<boolean>;
}

interface ApprovalOptions {
  /** The client that may read a repository (`owner/name`), or the teams of an organization. */
  readonly clientFor: (name: string) => GitHub | Promise<GitHub>;
  /** `owner/name` of the run's own repository, and the commit that lines without a ref were read at. */
  readonly repository: string;
  readonly commit: string;
}

interface Range {
  readonly startingLine: number;
  readonly endingLine: number;
  readonly commit: { readonly oid: string };
}

interface PullRequest {
  readonly url: string;
  readonly merged: boolean;
  readonly headRefOid: string;
  readonly repository: { readonly nameWithOwner: string };
  readonly latestOpinionatedReviews: {
    readonly nodes: readonly ({
      readonly state: string;
      readonly author: { readonly login: string } | null;
      readonly commit: { readonly oid: string } | null;
    } | null)[];
  } | null;
}

export const blameQuery = `query ($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $ref) {
      ... on Commit { blame(path: $path) { ranges { startingLine endingLine commit { oid } } } }
    }
  }
}`;

export const pullRequestQuery = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          nodes {
            url merged headRefOid
            repository { nameWithOwner }
            latestOpinionatedReviews(first: 100) { nodes { state author { login } commit { oid } } }
          }
        }
      }
    }
  }
}`;

/**
 * Who approved the lines of a policy: by the blame of each line, the merged pull request of its commit, and those
 * reviews of it that approve the very commit that was merged. An approval that further commits came after is none.
 */
export function pullRequestApprovals(options: ApprovalOptions): PullRequestApprovals {
  const blames = new Map<string, Promise<readonly Range[]>>();
  const changes = new Map<string, Promise<ApprovedChange | undefined>>();
  const teams = new Map<string, Promise<unknown>>();
  return {
    async changesOf(at, end) {
      const { repository, path } = placeOf(at, options.repository);
      const ref = at.ref ?? options.commit;
      const github = await options.clientFor(repository);
      const ranges = await once(blames, `${repository} ${ref} ${path}`, () =>
        blame(github, repository, ref, path),
      );
      const touched = ranges.filter(
        ({ startingLine, endingLine }) => startingLine <= end && endingLine >= at.line,
      );
      if (!isCovered(touched, at.line, end)) return [undefined];
      const oids = [...new Set(touched.map(({ commit }) => commit.oid))];
      return Promise.all(
        oids.map((oid) => once(changes, `${repository} ${oid}`, () => changeOf(github, repository, oid))),
      );
    },
    async isMember(approver, login) {
      const [owner = "", team] = approver.replace(/^@/, "").split("/");
      if (team === undefined) return owner.toLowerCase() === login.toLowerCase();
      const github = await options.clientFor(owner);
      await once(teams, approver, () => ensureTeam(github, owner, team));
      return isActive(github, owner, team, login);
    },
  };
}

function placeOf({ file }: Line, own: string): { readonly repository: string; readonly path: string } {
  const at = file.indexOf("//");
  return at < 0
    ? { repository: own, path: file }
    : { repository: file.slice(0, at), path: file.slice(at + 2) };
}

async function blame(
  github: GitHub,
  repository: string,
  ref: string,
  path: string,
): Promise<readonly Range[]> {
  const { owner, repo: name } = slugOf(repository);
  const answer = await github.graphql<{
    repository: { object: { blame?: { ranges: readonly Range[] } } | null } | null;
  }>(blameQuery, { owner, name, ref, path }, owner);
  return answer.repository?.object?.blame?.ranges ?? [];
}

async function changeOf(
  github: GitHub,
  repository: string,
  oid: string,
): Promise<ApprovedChange | undefined> {
  const { owner, repo: name } = slugOf(repository);
  const answer = await github.graphql<{
    repository: {
      object: { associatedPullRequests?: { nodes: readonly (PullRequest | null)[] } | null } | null;
    } | null;
  }>(pullRequestQuery, { owner, name, oid }, owner);
  const pulls = answer.repository?.object?.associatedPullRequests?.nodes ?? [];
  const merged = pulls.find(
    (pull) => pull?.merged && pull.repository.nameWithOwner.toLowerCase() === repository.toLowerCase(),
  );
  return merged ? { pullRequest: merged.url, approvedBy: approversOf(merged) } : undefined;
}

function approversOf({ headRefOid, latestOpinionatedReviews }: PullRequest): readonly string[] {
  return (latestOpinionatedReviews?.nodes ?? []).flatMap((review) =>
    review?.state === "APPROVED" && review.commit?.oid === headRefOid && review.author
      ? [review.author.login]
      : [],
  );
}

/** Whether every line from `first` to `last` is in one of `ranges`. */
function isCovered(ranges: readonly Range[], first: number, last: number): boolean {
  let next = first;
  for (const { startingLine, endingLine } of ranges.toSorted((a, b) => a.startingLine - b.startingLine)) {
    if (startingLine > next) return false;
    next = Math.max(next, endingLine + 1);
  }
  return next > last;
}

/** A team that this token does not see has no members that it can tell: that is no answer. */
async function ensureTeam({ octokit }: GitHub, org: string, team: string): Promise<void> {
  try {
    await octokit.request("GET /orgs/{org}/teams/{team_slug}", { org, team_slug: team });
  } catch (cause) {
    if (statusOf(cause) !== 404) throw cause;
    const fix = "Use a GitHub App or token with `members: read` of the organization.";
    throw new OspoError("PERMISSION", `@${org}/${team} does not exist, or this token may not see it`, {
      fix,
      cause,
    });
  }
}

async function isActive({ octokit }: GitHub, org: string, team: string, username: string): Promise<boolean> {
  try {
    const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
    const { data } = await octokit.request(route, { org, team_slug: team, username });
    return data.state === "active";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

function once<T>(map: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const before = map.get(key);
  if (before !== undefined) return before;
  const started = work();
  map.set(key, started);
  return started;
}
