import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { uploadSarif } from "./sarif.ts";
import { fastClock, jobClient, standIn } from "./testing/stand-in.ts";

const sarif = JSON.stringify({ version: "2.1.0", runs: [] });
const draft = { repository: "acme/app", commit: "a".repeat(40), ref: "refs/heads/main", sarif };
const repositories = [{ name: "acme/app" }];

describe("uploadSarif", () => {
  test("hands the document over and waits until it was processed", async () => {
    const github = await standIn({ repositories });
    expect(await uploadSarif(jobClient(github), draft)).toBe("complete");
    expect(github.sarif).toMatchObject([
      { commit: draft.commit, ref: draft.ref, sarif: { version: "2.1.0" } },
    ]);
  });

  test("tells what code scanning does not take", async () => {
    const client = jobClient(await standIn({ repositories }));
    const data = { processing_status: "failed", errors: ["no tool"] };
    const request = async (route: string) => ({ data: route.startsWith("POST") ? { id: "1" } : data });
    const failing = { ...client, octokit: { request } as unknown as typeof client.octokit };
    await expect(uploadSarif(failing, draft)).rejects.toMatchObject({
      code: "FORMAT",
      message: "Code scanning does not take the SARIF document: no tool",
    });
  });

  test("says truly that a document is still pending after two minutes", async () => {
    const clock = fastClock();
    const client = jobClient(await standIn({ repositories }), { clock });
    const request = async () => ({ data: { id: "1", processing_status: "pending" } });
    const waiting = { ...client, octokit: { request } as unknown as typeof client.octokit };
    expect(await uploadSarif(waiting, draft)).toBe("pending");
    expect(clock.waits.reduce((sum, ms) => sum + ms)).toBe(120_000);
  });

  test("refuses a document that is too large for GitHub, before it calls", async () => {
    const github = await standIn({ repositories });
    const large = randomBytes(8 * 1024 * 1024).toString("hex");
    await expect(uploadSarif(jobClient(github), { ...draft, sarif: large + large })).rejects.toMatchObject({
      code: "LIMIT",
    });
    expect(github.calls).toEqual([]);
  });

  test("names the permission that it lacks", async () => {
    const github = await standIn({ repositories });
    const client = jobClient(github, { permissions: { contents: "read" } });
    await expect(uploadSarif(client, draft)).rejects.toMatchObject({
      code: "PERMISSION",
      fix: expect.stringContaining("security-events: write"),
    });
  });
});
