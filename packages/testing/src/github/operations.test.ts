import { gzipSync } from "node:zlib";
import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, test } from "vitest";
import { app, everything, privateApp } from "./example.ts";
import { type GitHub, startGitHub } from "./github.ts";

let gitHub: GitHub;
let octokit: ReturnType<typeof getOctokit>;
let main: string;

beforeAll(async () => {
  gitHub = await startGitHub({ users: ["mona"], repositories: [privateApp] });
  const token = gitHub.tokenFor({ permissions: everything, repository: "acme/app" });
  octokit = getOctokit(token, { baseUrl: gitHub.apiUrl });
  main = (await octokit.rest.git.getRef({ ...app, ref: "heads/main" })).data.object.sha;
});
afterAll(() => gitHub.close());

test("tells of repositories, organizations and users as GitHub describes them", async () => {
  const { repos, orgs, users, licenses } = octokit.rest;
  expect((await repos.get(app)).data).toMatchObject({ private: true, visibility: "private" });
  expect((await repos.listForOrg({ org: "acme" })).data).toMatchObject([{ full_name: "acme/app" }]);
  expect((await orgs.get({ org: "acme" })).data.login).toBe("acme");
  expect((await users.getByUsername({ username: "mona" })).data.type).toBe("User");
  expect((await licenses.getForRepo(app)).data.license?.spdx_id).toBe("MIT");
  expect((await repos.getAllTopics(app)).data.names).toEqual(["ospo"]);
  expect((await repos.listLanguages(app)).data).toEqual({});
  expect((await repos.listTags(app)).data).toEqual([]);
  const values = await octokit.request("GET /repos/{owner}/{repo}/properties/values", app);
  expect(values.data).toEqual([{ property_name: "tier", value: "1" }]);
});

test("keeps issues, comments and labels, signed by who wrote them", async () => {
  const { issues } = octokit.rest;
  const created = await issues.create({ ...app, title: "New", body: "x", labels: ["license"] });
  expect(created.data).toMatchObject({ user: { login: "github-actions[bot]", type: "Bot" } });
  const issue = { ...app, issue_number: created.data.number };
  const { data: comment } = await issues.createComment({ ...issue, body: "one" });
  expect(comment.html_url).toContain(`${gitHub.serverUrl}/acme/app/issues/`);
  await issues.updateComment({ ...app, comment_id: comment.id, body: "two" });
  expect((await issues.getComment({ ...app, comment_id: comment.id })).data.body).toBe("two");
  const all = await issues.listCommentsForRepo(app);
  expect(all.data.map(({ body, user }) => [body, user?.login])).toEqual([
    ["first", "mona"],
    ["two", "github-actions[bot]"],
  ]);
  expect((await issues.listComments(issue)).data).toHaveLength(1);
  await issues.deleteComment({ ...app, comment_id: comment.id });
  await issues.createLabel({ ...app, name: "n", color: "ededed" });
  await issues.updateLabel({ ...app, name: "n", color: "ffffff" });
  expect((await issues.getLabel({ ...app, name: "n" })).data.color).toBe("ffffff");
  await issues.addLabels({ ...issue, labels: ["n"] });
  expect((await issues.listLabelsOnIssue(issue)).data).toHaveLength(2);
  await issues.removeLabel({ ...issue, name: "n" });
  await issues.setLabels({ ...issue, labels: ["n"] });
  await issues.deleteLabel({ ...app, name: "n" });
  expect((await issues.listLabelsForRepo(app)).data).toHaveLength(1);
  await issues.update({ ...issue, state: "closed" });
  expect((await issues.get(issue)).data.state).toBe("closed");
  const open = (await issues.listForRepo(app)).data;
  expect(open.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
    [2, true],
    [1, false],
  ]);
  const found = await octokit.rest.search.issuesAndPullRequests({ q: "repo:acme/app is:issue New" });
  expect(found.data.items).toHaveLength(1);
});

test("keeps files, binary ones too, and lists folders from the root", async () => {
  const { repos } = octokit.rest;
  const raw = await repos.getContent({ ...app, path: "bin/x", mediaType: { format: "raw" } });
  expect(Buffer.from(raw.data as unknown as ArrayBuffer)).toEqual(Buffer.from([0, 1, 2]));
  expect((await repos.getContent({ ...app, path: "" })).data).toHaveLength(3);
  expect((await repos.getReadme(app)).data.path).toBe("README.md");
  const file = { ...app, path: "a/b.txt", message: "m", branch: "change" };
  const put = await repos.createOrUpdateFileContents({ ...file, content: "YQ==" });
  const { data: pull } = await octokit.rest.pulls.get({ ...app, pull_number: 2 });
  expect(pull.head.sha).toBe(put.data.commit.sha);
  await repos.deleteFile({ ...file, sha: put.data.content?.sha ?? "" });
  const compared = await repos.compareCommitsWithBasehead({ ...app, basehead: "main...change" });
  expect(compared.data.ahead_by).toBe(3);
  expect((await repos.getBranch({ ...app, branch: "main" })).data.commit.sha).toBe(main);
  expect((await repos.listBranches(app)).data).toHaveLength(2);
  expect((await repos.listCommits({ ...app, sha: "main" })).data).toHaveLength(1);
  expect((await repos.getCommit({ ...app, ref: "main" })).data.sha).toBe(main);
});

test("keeps git objects and moves refs forward", async () => {
  const { git } = octokit.rest;
  const blob = await git.createBlob({ ...app, content: "x" });
  const entry = { path: "x", mode: "100644", type: "blob", sha: blob.data.sha } as const;
  const tree = await git.createTree({ ...app, tree: [entry] });
  const commit = await git.createCommit({ ...app, message: "m", tree: tree.data.sha, parents: [main] });
  await git.createRef({ ...app, ref: "refs/heads/state", sha: main });
  await git.updateRef({ ...app, ref: "heads/state", sha: commit.data.sha });
  expect((await git.listMatchingRefs({ ...app, ref: "heads/st" })).data).toHaveLength(1);
  expect((await git.getCommit({ ...app, commit_sha: commit.data.sha })).data.parents).toHaveLength(1);
  const read = await git.getTree({ ...app, tree_sha: commit.data.sha, recursive: "1" });
  expect(read.data.tree.map(({ path }) => path)).toEqual(["x"]);
  expect((await git.getBlob({ ...app, file_sha: blob.data.sha })).data.content).toBe("eA==");
  await git.deleteRef({ ...app, ref: "heads/state" });
});

test("keeps pull requests, check runs and releases with their assets", async () => {
  const { pulls, checks, repos } = octokit.rest;
  expect((await pulls.list(app)).data).toHaveLength(1);
  const pull = { ...app, pull_number: 2 };
  await pulls.update({ ...pull, body: "b" });
  const asIssue = { ...app, issue_number: 2 };
  await octokit.rest.issues.update({ ...asIssue, labels: ["license"], title: "T" });
  expect((await octokit.rest.issues.get(asIssue)).data).toMatchObject({ title: "T", labels: [{}] });
  for (const list of [pulls.listFiles, pulls.listCommits, pulls.listReviews]) await list(pull);
  const output = {
    title: "t",
    summary: "s",
    annotations: [
      { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" } as const,
    ],
  };
  const run = await checks.create({ ...app, name: "c", head_sha: main, output });
  const check = { ...app, check_run_id: run.data.id };
  await checks.update({ ...check, conclusion: "failure" });
  expect((await checks.get(check)).data.conclusion).toBe("failure");
  expect((await checks.listForRef({ ...app, ref: main })).data.total_count).toBe(1);
  expect((await checks.listAnnotations(check)).data).toHaveLength(1);
  const { data: release } = await repos.createRelease({ ...app, tag_name: "v1" });
  const at = { ...app, release_id: release.id };
  const asset = await repos.uploadReleaseAsset({
    ...at,
    name: "sbom.json",
    data: "{}",
    url: release.upload_url,
  });
  const get = { ...app, asset_id: asset.data.id };
  expect((await repos.getReleaseAsset(get)).data.digest).toMatch(/^sha256:/);
  const bytes = await repos.getReleaseAsset({ ...get, headers: { accept: "application/octet-stream" } });
  expect(Buffer.from(bytes.data as unknown as ArrayBuffer).toString()).toBe("{}");
  expect((await repos.listReleaseAssets(at)).data).toHaveLength(1);
  await repos.deleteReleaseAsset(get);
  await repos.updateRelease({ ...at, body: "x" });
  expect((await repos.getRelease(at)).data.body).toBe("x");
  expect((await repos.getReleaseByTag({ ...app, tag: "v1" })).data.id).toBe(release.id);
  expect((await repos.getLatestRelease(app)).data.id).toBe(release.id);
  expect((await repos.listReleases(app)).data).toHaveLength(1);
});

test("exports the dependency graph at once, and as a report that takes a while", async () => {
  const graph = "/repos/acme/app/dependency-graph";
  const direct = await octokit.rest.dependencyGraph.exportSbom(app);
  expect(direct.data.sbom.spdxVersion).toBe("SPDX-2.3");
  const asked = await octokit.request(`GET ${graph}/sbom/generate-report`);
  expect((await octokit.request(`GET ${asked.data.sbom_url}`)).status).toBe(202);
  const fetched = await octokit.request(`GET ${asked.data.sbom_url}`);
  expect(fetched.data).toEqual(privateApp.sbom);
  expect(fetched.url).toContain("//localhost:");
  const compared = await octokit.rest.dependencyGraph.diffRange({ ...app, basehead: "main...change" });
  expect(compared.data).toEqual([]);
  const snapshot = {
    ...app,
    version: 0,
    ref: "refs/heads/main",
    sha: main,
    job: { id: "1", correlator: "c" },
    detector: { name: "d", version: "1", url: "https://detector.example" },
    scanned: "2026-01-01T00:00:00Z",
  };
  await octokit.rest.dependencyGraph.createRepositorySnapshot(snapshot);
  expect(gitHub.snapshots).toMatchObject([{ repository: "acme/app", body: { sha: main } }]);
});

test("takes SARIF, and gives artifacts without a token on another host", async () => {
  const sarif = gzipSync(JSON.stringify({ version: "2.1.0", runs: [] })).toString("base64");
  const upload = { ...app, commit_sha: main, ref: "refs/heads/main", sarif };
  const { data } = await octokit.rest.codeScanning.uploadSarif(upload);
  expect(gitHub.sarif).toMatchObject([{ repository: "acme/app", sarif: { version: "2.1.0" } }]);
  const status = await octokit.rest.codeScanning.getSarif({ ...app, sarif_id: data.id ?? "" });
  expect(status.data.processing_status).toBe("complete");
  const { actions } = octokit.rest;
  const listed = await actions.listWorkflowRunArtifacts({ ...app, run_id: 7 });
  expect(listed.data.artifacts).toMatchObject([{ name: "report", workflow_run: { id: 7 } }]);
  const artifact = { ...app, artifact_id: listed.data.artifacts[0]?.id ?? 0 };
  expect((await actions.getArtifact(artifact)).data.name).toBe("report");
  const zip = await actions.downloadArtifact({ ...artifact, archive_format: "zip" });
  expect(Buffer.from(zip.data as ArrayBuffer).toString()).toBe("PK");
});
