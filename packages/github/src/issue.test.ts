import { describe, expect, test } from "vitest";
import { closeIssue, upsertIssue } from "./issue.ts";
import { ensureLabel } from "./label.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const bot = "github-actions[bot]";
const draft = { repository: "acme/app", key: "license", title: "Licenses", text: "Two", labels: ["license"] };

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly labels: readonly { readonly name: string }[];
}

interface Seed {
  readonly author?: string;
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
}

async function repository(issues: readonly Seed[] = [], blindToApps = false) {
  const seed = { name: "acme/app", labels: ["license", "later"], issues };
  const github = await standIn({ repositories: [seed], users: ["mallory"], blindToApps });
  const list = async () =>
    (await github.peek("/repos/acme/app/issues?state=all&sort=created&direction=asc")) as Issue[];
  return {
    github,
    list,
    writes: () => github.calls.filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
  };
}

describe("upsertIssue", () => {
  test("opens one issue, changes it, and then leaves it", async () => {
    const { github, list } = await repository();
    const client = jobClient(github);
    expect(await upsertIssue(client, draft)).toMatchObject({ outcome: "created", number: 1 });
    expect(await upsertIssue(client, { ...draft, text: "Three" })).toMatchObject({
      outcome: "updated",
      number: 1,
    });
    expect(await upsertIssue(client, { ...draft, text: "Three" })).toMatchObject({
      outcome: "unchanged",
      number: 1,
    });
    expect(await list()).toMatchObject([
      { title: "Licenses", body: "<!-- ospo:license -->\nThree", state: "open" },
    ]);
  });

  test("opens no second issue where the server's filter by author knows no App", async () => {
    const { github, list } = await repository([{ title: "By hand", body: "" }], true);
    for (const outcome of ["created", "unchanged"])
      expect(await upsertIssue(jobClient(github), draft)).toMatchObject({ outcome, number: 2 });
    expect(await closeIssue(jobClient(github), draft)).toBe(1);
    expect(await list()).toMatchObject([{ state: "open" }, { state: "closed" }]);
  });

  test("reads no list of everybody's issues once the filter by author has shown one of ours", async () => {
    const { github } = await repository();
    await upsertIssue(jobClient(github), draft);
    const before = github.calls.length;
    await upsertIssue(jobClient(github), draft);
    expect(github.calls.slice(before).map(({ operation }) => operation)).toEqual([
      "graphql",
      "issues/list-for-repo",
    ]);
  });

  test("keeps the labels that people gave, and adds its own", async () => {
    const ours = { author: bot, title: "Licenses", body: "<!-- ospo:license -->\nTwo", labels: ["later"] };
    const { github, list } = await repository([ours]);
    await upsertIssue(jobClient(github), draft);
    expect((await list())[0]?.labels.map(({ name }) => name)).toEqual(["later", "license"]);
  });

  test("reopens its closed issue instead of a second one", async () => {
    const { github, list } = await repository();
    const client = jobClient(github);
    await upsertIssue(client, draft);
    expect(await closeIssue(client, draft)).toBe(1);
    expect(await closeIssue(client, draft)).toBe(0);
    expect(await list()).toMatchObject([{ state: "closed" }]);
    await upsertIssue(client, draft);
    expect(await list()).toMatchObject([{ state: "open" }]);
  });

  test("closes later issues of its own under the same key as duplicates", async () => {
    const ours = { author: bot, title: "Licenses", body: "<!-- ospo:license -->\nTwo", labels: ["license"] };
    const { github, list } = await repository([ours, ours]);
    expect(await upsertIssue(jobClient(github), draft)).toMatchObject({
      outcome: "unchanged",
      number: 1,
      folded: 1,
    });
    expect(await list()).toMatchObject([{ state: "open" }, { state: "closed" }]);
  });

  test("leaves an issue of somebody else that carries our marker as it is", async () => {
    const forged = { author: "mallory", title: "Licenses", body: "<!-- ospo:license -->\nAll is well" };
    const { github, list } = await repository([forged]);
    expect(await upsertIssue(jobClient(github), draft)).toMatchObject({ outcome: "created", number: 2 });
    expect((await list())[0]?.body).toBe(forged.body);
  });

  test("opens no second issue when the answer to the first was lost", async () => {
    const { github, list } = await repository();
    github.fail({ kind: "lost-answer", match: { method: "POST", path: /issues$/ } });
    expect(await upsertIssue(jobClient(github), draft)).toMatchObject({ outcome: "created", number: 1 });
    expect(await list()).toHaveLength(1);
  });

  test("puts a title of many lines on one, cut to what GitHub takes", async () => {
    const { github, list } = await repository();
    await upsertIssue(jobClient(github), { ...draft, title: `a\n\tb ${"x".repeat(300)}` });
    const title = (await list())[0]?.title ?? "";
    expect(title).toHaveLength(256);
    expect(title.startsWith("a b x")).toBe(true);
  });
});

describe("ensureLabel", () => {
  test("makes a label once, and leaves one that is there", async () => {
    const { github, writes } = await repository();
    const client = jobClient(github);
    const label = { name: "ospo", color: "0969da", description: "From the OSPO" };
    await ensureLabel(client, "acme/app", label);
    await ensureLabel(client, "acme/app", { ...label, color: "ffffff" });
    expect(writes()).toHaveLength(1);
  });

  test("takes a label that its own lost call made for made", async () => {
    const { github, writes } = await repository();
    github.fail({ kind: "lost-answer", match: { method: "POST" } });
    await ensureLabel(jobClient(github), "acme/app", { name: "ospo", color: "0969da" });
    expect(writes().map(({ status }) => status)).toEqual([undefined]);
  });
});
