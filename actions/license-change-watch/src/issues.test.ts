import { createGitHub } from "@ospo-actions/github";
import type { FindingDraft } from "@ospo-actions/report";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { type IssueEvent, keepIssues } from "./issues.ts";
import { issuesOf, jobOf, world } from "./testing/world.ts";

test("of more events than one run opens issues for, the next run opens those that are left", {
  timeout: 60_000,
}, async () => {
  const here = await world();
  const { env, inputs } = jobOf({ ...here, state: "" }, "1");
  const host = { ...fakeHost({ fetch, isHasty: true }), env };
  const github = createGitHub({ host, auth: { token: inputs["github-token"] }, spacing: 0 });
  const finding: FindingDraft = {
    rule: "license-change/restrictive",
    level: "fail",
    subject: "pkg:npm/cli@2.0.0",
    message: "It changes.",
  };
  const events = Array.from({ length: 21 }, (_, at): IssueEvent => {
    const change = { class: "substantive", direction: "restrictive" } as const;
    const event = { key: `k${at}`, about: "pkg:npm/cli", change, finding, firstSeen: "2026-11-22T10:00:00Z" };
    return { event, finding, isOurs: true };
  });
  const opened = new Map((await keepIssues(events, "", github, host)).map((one) => [one.key, one.issue]));
  expect(opened.size).toBe(20);
  expect(host.lines.join()).toContain("1 more issues are opened by the next runs");
  const told = events.map(({ event, ...rest }): IssueEvent => {
    const issue = opened.get(event.key);
    return { ...rest, isOurs: false, event: { ...event, told: true, ...(issue && { issue }) } };
  });
  expect((await keepIssues(told, "", github, host)).map(({ key }) => key)).toEqual(["k20"]);
  expect(await issuesOf(here)).toHaveLength(21);
});
