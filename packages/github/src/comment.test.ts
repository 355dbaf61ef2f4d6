import { describe, expect, test } from "vitest";
import { removeComment, upsertComment } from "./comment.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const draft = { repository: "acme/app", number: 1, key: "sbom", text: "Hello" };
const bot = "github-actions[bot]";

interface Comment {
  readonly body: string;
  readonly user: { readonly login: string };
}

async function pullRequest(comments: readonly { readonly author?: string; readonly body: string }[] = []) {
  const github = await standIn({
    repositories: [
      {
        name: "acme/app",
        branches: { topic: { a: "1" } },
        pulls: [{ title: "A", body: "", head: "topic", comments }],
      },
    ],
    users: ["mallory"],
  });
  const bodies = async (): Promise<readonly string[]> =>
    ((await github.peek("/repos/acme/app/issues/1/comments?per_page=100")) as Comment[]).map(
      ({ body }) => body,
    );
  return {
    github,
    bodies,
    writes: () => github.calls.filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
  };
}

describe("upsertComment", () => {
  test("writes one comment with its marker, and changes it the next time", async () => {
    const { github, bodies } = await pullRequest();
    const client = jobClient(github);
    expect(await upsertComment(client, draft)).toMatchObject({ outcome: "created", folded: 0 });
    expect(await upsertComment(client, { ...draft, text: "Bye" })).toMatchObject({ outcome: "updated" });
    expect(await bodies()).toEqual(["<!-- ospo:sbom -->\nBye"]);
  });

  test("writes nothing where the text is the same", async () => {
    const { github, writes } = await pullRequest([{ author: bot, body: "<!-- ospo:sbom -->\r\nHello\r\n" }]);
    expect(await upsertComment(jobClient(github), draft)).toMatchObject({ outcome: "unchanged" });
    expect(writes()).toEqual([]);
  });

  test("leaves a comment of somebody else that carries our marker as it is", async () => {
    const foreign = "<!-- ospo:sbom -->\nForged";
    const { github, bodies } = await pullRequest([{ author: "mallory", body: foreign }]);
    await upsertComment(jobClient(github), draft);
    expect(await bodies()).toEqual([foreign, "<!-- ospo:sbom -->\nHello"]);
  });

  test("leaves our comment under another key that only shows the marker in its text", async () => {
    const other = "<!-- ospo:license -->\n`<!-- ospo:sbom -->`";
    const { github, bodies } = await pullRequest([{ author: bot, body: other }]);
    await upsertComment(jobClient(github), draft);
    expect(await bodies()).toEqual([other, "<!-- ospo:sbom -->\nHello"]);
  });

  test("finds its comment on the third page, and folds later ones into it", async () => {
    const talk = Array.from({ length: 220 }, (_, at) => ({ author: "mallory", body: `${at}` }));
    const ours = { author: bot, body: "<!-- ospo:sbom -->\nOld" };
    const { github } = await pullRequest([...talk, ours, ours]);
    expect(await upsertComment(jobClient(github), draft)).toMatchObject({ outcome: "updated", folded: 1 });
    const last = (await github.peek("/repos/acme/app/issues/1/comments?per_page=100&page=3")) as Comment[];
    expect(last.map(({ body }) => body).filter((body) => body.startsWith("<!--"))).toEqual([
      "<!-- ospo:sbom -->\nHello",
    ]);
  });

  test("makes no second comment when the answer to the first was lost", async () => {
    const { github, bodies } = await pullRequest();
    github.fail({ kind: "lost-answer", match: { method: "POST", path: /comments$/ } });
    expect(await upsertComment(jobClient(github), draft)).toMatchObject({ outcome: "created" });
    expect(await bodies()).toHaveLength(1);
  });

  test("refuses a text that GitHub would not take, before it calls", async () => {
    const { github } = await pullRequest();
    const text = "x".repeat(65_536);
    await expect(upsertComment(jobClient(github), { ...draft, text })).rejects.toMatchObject({
      code: "LIMIT",
    });
    expect(github.calls).toEqual([]);
  });

  test.each(["", "A", "a--b", "a-->", "a b", "x".repeat(101)])("refuses the key %j", async (key) => {
    const { github } = await pullRequest();
    await expect(upsertComment(jobClient(github), { ...draft, key })).rejects.toMatchObject({
      code: "INPUT",
    });
  });

  test("tells a read-only token which permission it lacks", async () => {
    const { github } = await pullRequest();
    const client = jobClient(github, { permissions: { contents: "read", "pull-requests": "read" } });
    await expect(upsertComment(client, draft)).rejects.toMatchObject({
      code: "PERMISSION",
      fix: expect.stringContaining("permissions:\n  issues: write"),
    });
  });

  test("writes no more than the run's budget of writes", async () => {
    const { github, bodies } = await pullRequest();
    const client = jobClient(github, { budget: { writes: 1 } });
    await upsertComment(client, draft);
    await expect(upsertComment(client, { ...draft, key: "other" })).rejects.toMatchObject({ code: "LIMIT" });
    expect(await bodies()).toHaveLength(1);
  });
});

describe("removeComment", () => {
  test("removes our comments under the key, and no other", async () => {
    const ours = { author: bot, body: "<!-- ospo:sbom -->\nOld" };
    const theirs = { author: "mallory", body: "<!-- ospo:sbom -->\nForged" };
    const { github, bodies } = await pullRequest([ours, theirs, ours]);
    expect(await removeComment(jobClient(github), draft)).toBe(2);
    expect(await bodies()).toEqual([theirs.body]);
  });
});
