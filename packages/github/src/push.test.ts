import { describe, expect, test } from "vitest";
import { upsertPullRequest } from "./pull-request.ts";
import { pushFiles } from "./push.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const repository = "acme/app";
const seed = { repositories: [{ name: repository, files: { "db.json": "1", "other.txt": "kept" } }] };

type Seen = Awaited<ReturnType<typeof standIn>>;

async function textAt(github: Seen, path: string, ref = "main"): Promise<string> {
  const file = (await github.peek(`/repos/${repository}/contents/${path}?ref=${ref}`)) as { content: string };
  return Buffer.from(file.content, "base64").toString();
}

async function commitsOf(github: Seen, ref = "main"): Promise<number> {
  return ((await github.peek(`/repos/${repository}/commits?sha=${ref}`)) as unknown[]).length;
}

describe("files are pushed", () => {
  test("in one commit on what is there, and not at all where nothing changes", async () => {
    const github = await standIn(seed);
    const client = jobClient(github);
    const before = await commitsOf(github);
    const files = new Map([
      ["db.json", () => "2"],
      ["new/report.md", () => "# Report"],
    ]);
    const draft = { repository, branch: "main", message: "Update", files };
    expect((await pushFiles(client, draft)).outcome).toBe("pushed");
    expect((await pushFiles(client, draft)).outcome).toBe("unchanged");
    expect([await textAt(github, "db.json"), await textAt(github, "other.txt")]).toEqual(["2", "kept"]);
    expect(await commitsOf(github)).toBe(before + 1);
  });

  test("upon what somebody else committed meanwhile, which stays", async () => {
    const github = await standIn(seed);
    const client = jobClient(github);
    const add = (text: string) => (old: string | undefined) => `${old ?? ""}${text}`;
    let isFirst = true;
    const meanwhile = async (): Promise<void> => {
      const files = new Map([
        ["db.json", add("human")],
        ["human.txt", () => "mine"],
      ]);
      await pushFiles(jobClient(github), { repository, branch: "main", message: "Human", files });
    };
    const octokit = client.octokit;
    octokit.hook.before("request", async ({ method, url }) => {
      if (!isFirst || method !== "PATCH" || !url.includes("/git/refs/")) return;
      isFirst = false;
      await meanwhile();
    });
    const files = new Map([["db.json", add("bot")]]);
    expect((await pushFiles(client, { repository, branch: "main", message: "Bot", files })).outcome).toBe(
      "pushed",
    );
    expect([await textAt(github, "db.json"), await textAt(github, "human.txt")]).toEqual([
      "1humanbot",
      "mine",
    ]);
  });

  test("on a branch of their own, which takes in its base first, and a pull request is opened once", async () => {
    const github = await standIn(seed);
    const client = jobClient(github);
    const draft = (text: string) => ({
      repository,
      branch: "ospo/scores",
      base: "main",
      message: "Scores",
      files: new Map([["db.json", () => text]]),
    });
    const pull = { repository, head: "ospo/scores", base: "main", title: "Scores", text: "Why" };
    expect((await pushFiles(client, draft("2"))).outcome).toBe("pushed");
    expect((await upsertPullRequest(client, pull)).outcome).toBe("created");
    await pushFiles(client, {
      repository,
      branch: "main",
      message: "x",
      files: new Map([["other.txt", () => "new"]]),
    });
    expect((await pushFiles(client, draft("3"))).outcome).toBe("pushed");
    expect((await upsertPullRequest(client, pull)).outcome).toBe("unchanged");
    expect((await upsertPullRequest(client, { ...pull, text: "Else" })).outcome).toBe("updated");
    expect(await textAt(github, "db.json", "ospo/scores")).toBe("3");
    expect(await textAt(github, "other.txt", "ospo/scores")).toBe("new");
    expect([await textAt(github, "db.json"), await github.peek(`/repos/${repository}/pulls`)]).toEqual([
      "1",
      [expect.objectContaining({ title: "Scores", body: "Else" })],
    ]);
  });
});

test("a missing branch without a base, and a folder in place of a file, are told", async () => {
  const github = await standIn({ repositories: [{ name: repository, files: { "a/b": "1" } }] });
  const draft = { repository, message: "x", files: new Map([["a/b", () => "2"]]) };
  await expect(pushFiles(jobClient(github), { ...draft, branch: "gone" })).rejects.toThrow(
    "has no branch gone",
  );
});
