import { describe, expect, test } from "vitest";
import { issuesOf, watch, world } from "./testing/world.ts";

/** A minute after the usual clock of a run: whoever claimed an event and did not renew it is dead. */
const afterwards = new Date("2026-11-22T10:01:00Z");

describe("runs at once", () => {
  test.each(["dir", "branch"])(
    "tell an event once, in one issue, with state in a %s",
    { timeout: 60_000 },
    async (kind) => {
      const here = await world();
      const inputs = kind === "branch" ? { state: "branch:ospo-state" } : undefined;
      const asked = ["1", "2"].map((runId) => ({ runId, ...(inputs && { inputs }) }));
      const runs = await Promise.all(asked.map((one) => watch(here, one)));
      expect(runs.map(({ status }) => status).toSorted()).toEqual([0, 1]);
      expect(runs.flatMap(({ report }) => report.findings.map(({ level }) => level)).toSorted()).toEqual([
        "fail",
        "note",
      ]);
      const { report } = await watch(here, { runId: "4", ...(inputs && { inputs }) });
      expect(report.findings.map(({ level }) => level)).toEqual(["note"]);
      expect(await issuesOf(here)).toHaveLength(1);
    },
  );
});

describe("a run that was killed", () => {
  test.each([
    ["before its issue was made", false, "1", undefined],
    ["after its issue was made, before that was remembered", true, "1", undefined],
    ["and whose next is another run", true, "2", afterwards],
  ])("%s: the next one tells its event, with one issue", async (_, isSent, runId, now) => {
    const here = await world();
    const killing = new AbortController();
    await watch(here, {
      cancelled: killing.signal,
      fetch: async (input, init) => {
        const isWrite = init?.method === "POST" && String(input).endsWith("/issues");
        if (!isWrite) return fetch(input, init);
        if (isSent) await fetch(input, { ...init, signal: null });
        killing.abort(new Error("killed"));
        throw new Error("killed");
      },
    });
    expect(await issuesOf(here)).toHaveLength(isSent ? 1 : 0);
    const again = await watch(here, { runId, ...(now && { now }) });
    expect(again.report.findings.map(({ level }) => level)).toEqual(["fail"]);
    expect(await issuesOf(here)).toHaveLength(1);
    const { report } = await watch(here, { runId: "3", ...(now && { now }) });
    expect(report.findings.map(({ level }) => level)).toEqual(["note"]);
  });

  test("because its state could not be written leaves its event to the next one", {
    timeout: 30_000,
  }, async () => {
    const here = await world();
    here.gitHub.fail({ kind: 409, match: { method: "PATCH", path: /git\/refs/ } });
    const inputs = { state: "branch:ospo-state", issues: "false" };
    const first = await watch(here, { inputs });
    const second = await watch(here, { inputs, runId: "2", now: afterwards });
    const third = await watch(here, { inputs, runId: "3", now: afterwards });
    expect([first, second, third].map(({ status }) => status)).toEqual([3, 1, 0]);
  });
});
