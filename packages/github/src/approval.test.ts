import { RequestError } from "@octokit/request-error";
import { expect, test } from "vitest";
import { blameQuery, pullRequestApprovals, pullRequestQuery } from "./approval.ts";
import type { GitHub } from "./github.ts";

const head = "a".repeat(40);
const url = "https://github.com/acme/app/pull/7";

function review(login: string, rest: object = {}) {
  return { state: "APPROVED", author: { login }, commit: { oid: head }, ...rest };
}

function pull(reviews: readonly object[], rest: object = {}) {
  return {
    url,
    merged: true,
    headRefOid: head,
    repository: { nameWithOwner: "acme/app" },
    latestOpinionatedReviews: { nodes: reviews },
    ...rest,
  };
}

/** Answers the two queries from `pulls` by commit; lines 1 to 10 are of commit one, 11 to 20 of commit two. */
function gitHub(pulls: Readonly<Record<string, readonly object[]>>, asked: object[] = []): GitHub {
  const ranges = [
    { startingLine: 1, endingLine: 10, commit: { oid: "one" } },
    { startingLine: 11, endingLine: 20, commit: { oid: "two" } },
  ];
  const missing = (route: string) =>
    Promise.reject(
      new RequestError("Not Found", 404, {
        request: { method: "GET", url: route, headers: {} },
        response: { status: 404, url: route, headers: {}, data: {} },
      } as never),
    );
  const fake = {
    async graphql(text: string, variables: { oid?: string }) {
      asked.push(variables);
      if (text === blameQuery) return { repository: { object: { blame: { ranges } } } };
      if (text !== pullRequestQuery) throw new Error("another query");
      return {
        repository: { object: { associatedPullRequests: { nodes: pulls[variables.oid ?? ""] ?? [] } } },
      };
    },
    octokit: {
      async request(route: string, { team_slug: team, username }: { team_slug: string; username?: string }) {
        if (team !== "legal") return missing(route);
        if (username === undefined) return { data: {} };
        if (username === "lea") return { data: { state: "active" } };
        return username === "ivy" ? { data: { state: "pending" } } : missing(route);
      },
    },
  };
  return fake as unknown as GitHub;
}

function approvals(github: GitHub) {
  return pullRequestApprovals({ clientFor: () => github, repository: "acme/app", commit: "main" });
}

const at = (line: number) => ({ file: ".github/ospo.yml", line });

test("the pull request of each commit that lines come from is told, with who approved what was merged", async () => {
  const asked: object[] = [];
  const port = approvals(
    gitHub({ one: [pull([review("lea")])], two: [pull([review("bob")], { url: `${url}1` })] }, asked),
  );
  expect(await port.changesOf(at(2), 4)).toEqual([{ pullRequest: url, approvedBy: ["lea"] }]);
  expect(await port.changesOf(at(9), 12)).toEqual([
    { pullRequest: url, approvedBy: ["lea"] },
    { pullRequest: `${url}1`, approvedBy: ["bob"] },
  ]);
  expect(asked).toHaveLength(3);
  await port.changesOf({ file: "acme/.github//ospo.yml", line: 1, ref: "v1" }, 1);
  expect(asked[3]).toEqual({ owner: "acme", name: ".github", ref: "v1", path: "ospo.yml" });
});

test.each([
  ["one that was not merged", [pull([review("lea")], { merged: false })], [undefined]],
  [
    "one of another repository",
    [pull([review("lea")], { repository: { nameWithOwner: "mallory/app" } })],
    [undefined],
  ],
  ["none", [], [undefined]],
])("%s is no pull request that brought a line in", async (_, pulls, expected) => {
  expect(await approvals(gitHub({ one: pulls })).changesOf(at(1), 1)).toEqual(expected);
});

test.each([
  ["that asks for changes", review("lea", { state: "CHANGES_REQUESTED" })],
  ["that was dismissed", review("lea", { state: "DISMISSED" })],
  ["of a commit that others came after", review("lea", { commit: { oid: "b".repeat(40) } })],
  ["of an account that is gone", review("lea", { author: null })],
])("a review %s approves nothing", async (_, one) => {
  const changes = await approvals(gitHub({ one: [pull([one])] })).changesOf(at(1), 1);
  expect(changes).toEqual([{ pullRequest: url, approvedBy: [] }]);
});

test("a line that the blame does not know was brought in by nobody", async () => {
  expect(await approvals(gitHub({ two: [pull([review("lea")])] })).changesOf(at(19), 21)).toEqual([
    undefined,
  ]);
});

test("members are active ones of a team, or the person named; a team that is not seen is an error", async () => {
  const port = approvals(gitHub({}));
  expect(await port.isMember("@acme/legal", "lea")).toBe(true);
  expect(await port.isMember("@acme/legal", "ivy")).toBe(false);
  expect(await port.isMember("@acme/legal", "mallory")).toBe(false);
  expect(await port.isMember("@Octocat", "octocat")).toBe(true);
  await expect(port.isMember("@acme/hidden", "lea")).rejects.toMatchObject({
    code: "PERMISSION",
    fix: expect.stringContaining("members: read"),
  });
});
