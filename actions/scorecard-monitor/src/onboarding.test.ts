import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { runWorkflow, scheduleEvent, workspaceWith } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { onboarding } from "./onboarding.ts";

const own = readFileSync(resolve(import.meta.dirname, "../../../.github/workflows/scorecard.yml"), "utf8");

test("the workflow that gives a repository a score runs, least privileged, with the actions that we pin", async () => {
  const [sentence = "", text = ""] = onboarding.split("\n\n");
  expect(sentence).toContain("`.github/workflows/scorecard.yml`");
  const folder = await workspaceWith({});
  const granted: Record<string, string>[] = [];
  const asked: string[] = [];
  const run = await runWorkflow({
    file: ".github/workflows/scorecard.yml",
    text,
    repository: { name: "acme/app", folder },
    event: scheduleEvent({ repository: "acme/app" }),
    actions: {
      "actions/checkout": () => undefined,
      "ossf/scorecard-action": ({ inputs, permissions }) => {
        granted.push(Object.fromEntries(permissions));
        asked.push(inputs.get("publish_results") ?? "");
        return undefined;
      },
    },
  });
  await rm(folder, { recursive: true, force: true });
  expect(run.conclusion, run.log).toBe("success");
  expect([granted, asked]).toEqual([[{ contents: "read", "id-token": "write" }], ["true"]]);
  const uses = text.split("\n").filter((line) => line.includes("uses:"));
  expect(uses).toHaveLength(2);
  for (const line of uses) expect(own).toContain(line.trim());
});
