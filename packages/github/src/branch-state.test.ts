import { stateStoreContract } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { branchState } from "./branch-state.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

stateStoreContract("branchState keeps the contract of a store", async () => {
  const github = await standIn({ repositories: [{ name: "acme/app" }] });
  return () => branchState({ github: jobClient(github), repository: "acme/app" });
});

interface Commit {
  readonly sha: string;
  readonly parents: readonly unknown[];
  readonly commit: { readonly message: string };
}

async function storedBranch() {
  const github = await standIn({ repositories: [{ name: "acme/app", files: { "README.md": "Hello" } }] });
  const commits = async (): Promise<readonly Commit[]> =>
    (await github.peek("/repos/acme/app/commits?sha=ospo-state&per_page=100")) as Commit[];
  return { github, commits, open: () => branchState({ github: jobClient(github), repository: "acme/app" }) };
}

const add = (name: string) => (old: string | undefined) => JSON.stringify([...JSON.parse(old ?? "[]"), name]);

describe("branchState", () => {
  test("starts the branch without the history and files of others", async () => {
    const { commits, open } = await storedBranch();
    await open().update("a.json", add("1"));
    const [first, ...more] = await commits();
    expect(more).toEqual([]);
    expect(first?.parents).toEqual([]);
    expect(await open().list("")).toEqual(["a.json"]);
  });

  test("makes no commit for a value that stays, and one for each that changes", async () => {
    const { commits, open } = await storedBranch();
    await open().update("a.json", () => "1");
    await open().update("a.json", () => "1");
    await open().update("b.json", () => undefined);
    expect(await commits()).toHaveLength(1);
  });

  test("commits once where the answer to the move was lost", async () => {
    const { github, commits, open } = await storedBranch();
    for (const method of ["POST", "PATCH"]) {
      github.fail({ kind: "lost-answer", match: { method, path: /git\/refs/ } });
      await open().update("a.json", add(method));
    }
    expect(await open().read("a.json")).toBe('["POST","PATCH"]');
    expect(await commits()).toHaveLength(2);
    expect(github.pendingFaults).toBe(0);
  });

  test("applies its change to what another writer stored meanwhile", async () => {
    const { commits, open } = await storedBranch();
    await open().update("a.json", add("first"));
    const writers = ["a", "b", "c", "d"].map((name) => open().update("a.json", add(name)));
    await Promise.all(writers);
    expect(JSON.parse((await open().read("a.json")) ?? "").toSorted()).toEqual(["a", "b", "c", "d", "first"]);
    expect(await commits()).toHaveLength(5);
  });

  test("does not read a repository that it cannot see as one without state", async () => {
    const github = await standIn({
      repositories: [{ name: "acme/app" }, { name: "acme/secret", visibility: "private" }],
    });
    const store = branchState({ github: jobClient(github), repository: "acme/secret" });
    await expect(store.read("a.json")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(store.update("a.json", () => "1")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("does not take a folder for a value, or a file for a folder", async () => {
    const { open } = await storedBranch();
    await open().update("a/b", () => "1");
    await expect(open().update("a", () => "2")).rejects.toMatchObject({ code: "FORMAT" });
    await expect(open().update("a/b/c", () => "2")).rejects.toMatchObject({ code: "FORMAT" });
    expect(await open().list("")).toEqual(["a/b"]);
  });

  test("says which permission it needs to write", async () => {
    const { github } = await storedBranch();
    const client = jobClient(github, { permissions: { contents: "read" } });
    const store = branchState({ github: client, repository: "acme/app" });
    await expect(store.update("a.json", () => "1")).rejects.toMatchObject({
      code: "PERMISSION",
      fix: expect.stringContaining("contents: write"),
    });
  });
});
