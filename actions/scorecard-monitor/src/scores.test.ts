import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { emptyScope, historyOf, newTrack, projectOf, resultSet } from "@ospo-actions/scorecard";
import { fakeHost, startScorecard } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import type { Access } from "./access.ts";
import type { Inputs } from "./inputs.ts";
import { readScores } from "./scores.ts";
import type { Watch } from "./watch.ts";

/** GitHub as it answers for repositories that were renamed or deleted: by the new name, or not at all. */
const access: Access = async () =>
  ({
    async graphqlParts(_text: string, variables: Readonly<Record<string, string>>) {
      const names = Object.entries(variables).filter(([key]) => key.startsWith("n"));
      return new Map(names.map(([key, name]) => [`r${key.slice(1)}`, partOf(name)]));
    },
  }) as unknown as GitHub;

function partOf(name: string) {
  if (name === "deleted") return { error: new OspoError("NOT_FOUND", "Could not resolve to a Repository") };
  if (name === "refused") return { error: new OspoError("NETWORK", "GitHub answered 502") };
  const today = new Map([
    ["old", "new"],
    ["moved", "watched"],
  ]);
  return { value: { nameWithOwner: `acme/${today.get(name) ?? name}`, isPrivate: false } };
}

test("what no source has is followed to its new name, or known to be gone", async () => {
  const scored = ["acme/new", "acme/watched"];
  const api = await startScorecard({
    others: (name) => (scored.includes(name.slice("github.com/".length)) ? { result: { name } } : undefined),
  });
  const names = ["acme/old", "acme/moved", "acme/watched", "acme/deleted", "acme/refused", "acme/plain"];
  const watch: Watch = {
    scope: emptyScope,
    projects: names.map(projectOf),
    discovered: new Map(),
    failed: [],
    results: resultSet([]),
  };
  const past = { ...newTrack(projectOf("acme/old")), readings: [] };
  const inputs = {
    sources: ["api"],
    apiUrl: api.url,
    timeout: 5,
    patience: 5,
    maxRequestInParallel: 2,
    staleAfter: 30,
  } as unknown as Inputs;
  const host = fakeHost({ fetch });
  const found = await readScores(watch, historyOf([past]), inputs, access, host);
  await api.close();
  expect(found.map(({ project, formerly, state }) => [project.name, formerly?.name, state])).toEqual([
    ["new", "old", "ok"],
    ["watched", undefined, "ok"],
    ["deleted", undefined, "gone"],
    ["refused", undefined, "unscored"],
    ["plain", undefined, "unscored"],
  ]);
});
