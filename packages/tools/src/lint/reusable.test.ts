// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are GitHub's expressions
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../paths.ts";
import { fileSource } from "./source.ts";
import { parseValue, type Value } from "./value.ts";

/**
 * The reusable workflows that offer one action, called as it is unless a name comes last; the inputs that have
 * their own words and default there; and those that stay out, because they need a permission that every caller
 * would have to grant, or belong to another mode.
 */
const offers = [
  ["sbom", ["artifact-name"], ["sarif-upload", "release-assets", "dependency-snapshot", "github-token"]],
  [
    "scorecard-monitor",
    [
      "scope",
      "database",
      "report",
      "auto-commit",
      "auto-push",
      "generate-issue",
      "discovery-enabled",
      "artifact-name",
    ],
    ["github-token", "policy-token", "pull-request"],
  ],
  [
    "license-change-watch",
    ["mode", "artifact-name"],
    ["policy-token", "state", "issues", "sarif-upload", "github-token"],
    "license-change-pr",
  ],
  [
    "license-change-watch",
    ["mode", "state", "issues", "artifact-name"],
    ["base", "policy-token", "early-warnings", "young-days", "sarif-upload", "github-token"],
  ],
] as const;

const read = (file: string) => parseValue(fileSource(file, readFileSync(join(root, file), "utf8")));

describe.each(offers)("the reusable workflow of %s", (name, own, left, named?: string) => {
  const file = named ?? name;
  const among = (names: readonly string[], name: string) => names.includes(name);
  const action = read(`actions/${name}/action.yml`);
  const workflow = read(`.github/workflows/${file}.yml`);
  const call = workflow.get("on")?.get("workflow_call");
  const job = workflow.get("jobs")?.get(name);
  const step = job?.get("steps")?.items.find((value) => value.get("uses")?.text === `$/actions/${name}`);

  it("takes every input of the action, with its description and default", () => {
    const taken = facts(call?.get("inputs"));
    const offered = facts(action.get("inputs")).filter(([input]) => !among(left, input));
    const shared = ([input]: readonly [string, ...unknown[]]) => !among(own, input);
    expect(taken.map(([input]) => input)).toEqual(offered.map(([input]) => input));
    expect(taken.filter(shared)).toEqual(offered.filter(shared));
  });

  it("hands every input over", () => {
    const given = step?.get("with")?.entries.map(({ key, value }) => [key, value.text]);
    const names = action
      .get("inputs")
      ?.entries.filter(({ key }) => !among(left, key))
      .map(({ key }) => [key, `\${{ inputs.${key} }}`]);
    expect(given).toEqual(names);
  });

  it("gives every output of the action", () => {
    const outputs = action.get("outputs")?.entries ?? [];
    const given = call
      ?.get("outputs")
      ?.entries.map(({ key, value }) => [
        key,
        value.get("description")?.text,
        value.get("value")?.text,
        job?.get("outputs")?.get(key)?.text,
      ]);
    expect(given).toEqual(
      outputs.map(({ key, value }) => [
        key,
        value.get("description")?.text,
        `\${{ jobs.${name}.outputs.${key} }}`,
        `\${{ steps.${name}.outputs.${key} }}`,
      ]),
    );
  });
});

function facts(inputs: Value | undefined): readonly (readonly [string, ...unknown[]])[] {
  return (inputs?.entries ?? []).map(({ key, value }) => [
    key,
    value.get("description")?.text,
    value.get("default")?.text,
  ]);
}
