import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultPolicy } from "./default.ts";
import { describePolicy } from "./describe.ts";
import { judge } from "./judge.ts";
import { readPolicy } from "./read.ts";
import { starterPolicy } from "./starter.ts";

const now = new Date("2026-11-22T00:00:00Z");

test("the default is described as what it allows", () => {
  expect(describePolicy(defaultPolicy, now).split("\n")).toEqual([
    "Files",
    "  the default policy",
    "Licenses",
    "  allow category:permissive, category:public-domain  (the default policy)",
    "  review category:weak-copyleft, category:data  (the default policy)",
  ]);
});

test("the policy to begin with is valid, judges as the default does, and stays so when its comments are taken in", async () => {
  const starter = await readPolicy(starterPolicy, "ospo.yml");
  for (const license of [
    "MIT",
    "CC0-1.0",
    "MPL-2.0",
    "GPL-3.0-only",
    "AGPL-3.0-only",
    "CC-BY-NC-4.0",
    "LicenseRef-a",
  ])
    expect(judge(starter, {}, license).ruling).toBe(judge(defaultPolicy, {}, license).ruling);
  const all = await readPolicy(
    starterPolicy.replaceAll(/^# (exceptions:| {2}|extends:)/gm, "$1"),
    "ospo.yml",
  );
  expect([all.exceptions.length, all.extends.length]).toEqual([1, 1]);
});

test("every YAML block of docs/policy.md is a policy, alone or with its version", async () => {
  const text = readFileSync(new URL("../../../docs/policy.md", import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  expect(blocks.length).toBeGreaterThan(6);
  for (const block of blocks.filter((one) => !/^(name|on|jobs|- uses|steps):?/m.test(one)))
    await readPolicy(/^version:/m.test(block) ? block : `version: 1\n${block}`, "docs/policy.md");
});
