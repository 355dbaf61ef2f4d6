import type { RepositorySeed, GitHub as StandIn } from "@ospo-actions/testing";
import { branchState } from "../branch-state.ts";
import { removeComment, upsertComment } from "../comment.ts";
import { readFile } from "../content.ts";
import { discover } from "../discovery.ts";
import type { GitHub } from "../github.ts";
import { closeIssue, upsertIssue } from "../issue.ts";
import { ensureLabel } from "../label.ts";
import { upsertPullRequest } from "../pull-request.ts";
import { pushFiles } from "../push.ts";
import { uploadSarif } from "../sarif.ts";
import { listTree } from "../tree.ts";

/** Something that the client does, and what of it is to be seen afterwards. */
export interface Operation {
  readonly name: string;
  readonly seed?: Partial<RepositorySeed>;
  run(github: GitHub): Promise<unknown>;
  /** What a person would see at GitHub; nothing for a read. */
  seen?(standIn: StandIn): Promise<unknown>;
  /** Changes more than one thing, so that a failure may come between them. */
  readonly several?: true;
}

const repository = "acme/app";
const author = "github-actions[bot]";
const ours = { author, title: "Licenses", body: "<!-- ospo:license -->\nOld", labels: ["later"] };
const foreign = { author: "octocat", title: "Forged", body: "<!-- ospo:license -->\nForged" };
const note = { author, body: "<!-- ospo:sbom -->\nOld" };
const alien = { author: "octocat", body: "<!-- ospo:sbom -->\nForged" };
const pull = (...comments: readonly { author: string; body: string }[]): Partial<RepositorySeed> => ({
  branches: { topic: { a: "1" } },
  pulls: [{ title: "A", body: "", head: "topic", comments }],
});
const comment = { repository, number: 1, key: "sbom", text: "New" };
const issue = { repository, key: "license", title: "Licenses", text: "New", labels: ["license"] };
const stored = { branches: { "ospo-state": { "log.json": '["before"]' } } };

const comments = async (standIn: StandIn) =>
  ((await standIn.peek("/repos/acme/app/issues/1/comments")) as { body: string }[]).map(({ body }) => body);
const issues = async (standIn: StandIn) =>
  ((await standIn.peek("/repos/acme/app/issues?state=all&direction=asc")) as Record<string, unknown>[]).map(
    ({ number, title, body, state }) => ({ number, title, body, state }),
  );
const labels = async (standIn: StandIn) =>
  ((await standIn.peek("/repos/acme/app/labels")) as { name: string }[]).map(({ name }) => name);
const branch = async (standIn: StandIn) => {
  const commits = (await standIn.peek("/repos/acme/app/commits?sha=ospo-state")) as { commit?: object }[];
  const file = (await standIn.peek("/repos/acme/app/contents/log.json?ref=ospo-state")) as {
    content?: string;
  };
  const text = file.content === undefined ? undefined : Buffer.from(file.content, "base64").toString();
  return { text, commits: Array.isArray(commits) ? commits.length : 0 };
};

/** Adds the run to the log, once: a run that cannot know whether it is there may add it again. */
const add = (old: string | undefined): string => {
  const runs: string[] = JSON.parse(old ?? "[]");
  return runs.includes("run") ? (old ?? "") : JSON.stringify([...runs, "run"]);
};

/** Each run would change the file once more: a second commit of the same run would be seen. */
const push = {
  repository,
  message: "Update",
  files: new Map([["a.txt", (old: string | undefined) => (old?.endsWith("pushed") ? old : `${old}pushed`)]]),
};
const request = { repository, head: "topic", base: "main", text: "Why" };
const pushed = async (standIn: StandIn, branch: string) => {
  const file = (await standIn.peek(`/repos/acme/app/contents/a.txt?ref=${branch}`)) as { content?: string };
  const commits = (await standIn.peek(`/repos/acme/app/commits?sha=${branch}`)) as unknown;
  const text = file.content === undefined ? undefined : Buffer.from(file.content, "base64").toString();
  return { text, commits: Array.isArray(commits) ? commits.length : 0 };
};
const pulls = async (standIn: StandIn) =>
  ((await standIn.peek("/repos/acme/app/pulls?state=all")) as Record<string, unknown>[]).map(
    ({ title, body, state }) => ({ title, body, state }),
  );

export const operations: readonly Operation[] = [
  {
    name: "a first comment",
    seed: pull(alien),
    run: (github) => upsertComment(github, comment),
    seen: comments,
  },
  {
    name: "a changed comment",
    seed: pull(alien, note),
    run: (github) => upsertComment(github, comment),
    seen: comments,
  },
  {
    name: "a comment with a duplicate",
    seed: pull(note, note),
    run: (github) => upsertComment(github, comment),
    seen: comments,
    several: true,
  },
  {
    name: "a removed comment",
    seed: pull(alien, note),
    run: (github) => removeComment(github, comment),
    seen: comments,
  },
  {
    name: "a first issue",
    seed: { issues: [foreign] },
    run: (github) => upsertIssue(github, issue),
    seen: issues,
  },
  {
    name: "a changed issue",
    seed: { issues: [foreign, ours] },
    run: (github) => upsertIssue(github, issue),
    seen: issues,
  },
  {
    name: "a closed issue",
    seed: { issues: [foreign, ours] },
    run: (github) => closeIssue(github, issue),
    seen: issues,
  },
  {
    name: "a label",
    run: (github) => ensureLabel(github, repository, { name: "ospo", color: "0969da" }),
    seen: labels,
  },
  {
    name: "state on a new branch",
    run: (github) => branchState({ github, repository }).update("log.json", add),
    seen: branch,
  },
  {
    name: "state that changes",
    seed: stored,
    run: (github) => branchState({ github, repository }).update("log.json", add),
    seen: branch,
  },
  {
    name: "state that is read",
    seed: stored,
    run: (github) => branchState({ github, repository }).read("log.json"),
  },
  {
    name: "state that is listed",
    seed: stored,
    run: (github) => branchState({ github, repository }).list(""),
  },
  { name: "a file", run: async (github) => readFile(github, { repository, path: "a.txt", limit: 100 }) },
  {
    name: "a file that is not there",
    run: (github) => readFile(github, { repository, path: "none", limit: 100 }),
  },
  { name: "a tree", run: (github) => listTree(github, repository, "main") },
  { name: "an organization", run: (github) => discover(github, "acme") },
  { name: "a login", run: (github) => github.viewerLogin("acme") },
  {
    name: "files on a branch",
    run: (github) => pushFiles(github, { ...push, branch: "main" }),
    seen: async (standIn) => pushed(standIn, "main"),
  },
  {
    name: "files on a branch of their own",
    run: (github) => pushFiles(github, { ...push, branch: "ospo/files", base: "main" }),
    seen: async (standIn) => pushed(standIn, "ospo/files"),
    // The branch is made first, and may be there without the files.
    several: true,
  },
  {
    name: "a pull request",
    seed: { branches: { topic: { a: "1" } } },
    run: (github) => upsertPullRequest(github, { ...request, title: "New" }),
    seen: pulls,
  },
  {
    name: "SARIF",
    run: (github) =>
      uploadSarif(github, { repository, commit: "a".repeat(40), ref: "refs/heads/main", sarif: "{}" }),
    // A second upload takes the place of the first.
    seen: async (standIn) => standIn.sarif.length > 0,
  },
];
