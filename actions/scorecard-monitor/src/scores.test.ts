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
    octokit: {
      async request(_route: string, { owner, repo }: { owner: string; repo: string }) {
        if (repo === "old") return { data: { full_name: "acme/new" } };
        if (repo === "moved") return { data: { full_name: "acme/watched" } };
        if (repo === "deleted") throw new OspoError("NOT_FOUND", "GitHub answered 404");
        if (repo === "refused") throw new OspoError("NETWORK", "GitHub answered 502");
        return { data: { full_name: `${owner}/${repo}` } };
      },
    },
  }) as unknown as GitHub;

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
