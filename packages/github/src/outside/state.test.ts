import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { jobClient, standIn } from "../testing/stand-in.ts";
import { openState } from "./state.ts";

const nobody = async (): Promise<undefined> => undefined;

test.each([
  ["where", 'state: must be dir:PATH or branch:NAME, not "where"'],
  ["dir:", "state: must be dir:PATH"],
  ["dir:/etc", "state: dir:../etc is outside the workspace"],
  ["dir:../work-of-others", "is outside the workspace"],
  ["branch:ospo-state", "state: branch:NAME wants a workflow of a repository and its token"],
])("%s is refused with its reason", async (state, message) => {
  await expect(openState(state, nobody, fakeHost({}))).rejects.toMatchObject({
    code: "INPUT",
    message: expect.stringContaining(message),
  });
});

test("a command's user may name any folder", async () => {
  const host = { ...fakeHost({}), kind: "command" as const };
  expect(await openState("dir:/somewhere/else", nobody, host)).toBeDefined();
  expect(await openState(undefined, nobody, host)).toBeUndefined();
});

test("a branch keeps what is written, for the repository of the run", async () => {
  const github = await standIn({ repositories: [{ name: "acme/app" }] });
  const host = fakeHost({ env: { GITHUB_REPOSITORY: "acme/app" } });
  const store = await openState("branch:kept", async () => jobClient(github), host);
  await store?.update("a/b.json", () => "1");
  expect(await store?.read("a/b.json")).toBe("1");
  expect(await github.peek("/repos/acme/app/branches/kept")).toMatchObject({ name: "kept" });
});
