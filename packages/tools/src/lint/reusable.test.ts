// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are GitHub's expressions
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../paths.ts";
import { fileSource } from "./source.ts";
import { parseValue, type Value } from "./value.ts";

const deliveries = [
  "release-assets",
  "dependency-snapshot",
  "attest",
  "dependency-track-url",
  "dependency-track-key",
  "dependency-track-project",
];

interface Offer {
  readonly action: string;
  readonly workflow: string;
  /** Inputs that have their own words and default there. */
  readonly own: readonly string[];
  /** Those that stay out: they need a permission which every caller would have to grant, are secrets, or belong to another mode. */
  readonly left: readonly string[];
  /** Inputs of the workflow alone. */
  readonly more?: readonly string[];
}

/** The reusable workflows that offer one action. */
const offers: readonly Offer[] = [
  {
    action: "license-gate",
    workflow: "license-gate",
    own: ["artifact-name"],
    left: ["sarif-upload", "github-token", "policy-token"],
  },
  {
    action: "sbom",
    workflow: "sbom",
    own: ["artifact-name"],
    left: ["sarif-upload", ...deliveries, "github-token"],
  },
  {
    action: "sbom",
    workflow: "pr-sbom",
    own: ["artifact-name"],
    left: ["sarif-upload", ...deliveries, "github-token"],
  },
  {
    action: "sbom",
    workflow: "sbom-release",
    own: ["artifact-name", "release-assets", "attest"],
    left: ["sarif-upload", "base", "dependency-track-key", "github-token"],
    more: ["build-artifact"],
  },
  {
    action: "scorecard-monitor",
    workflow: "scorecard-monitor",
    own: [
      "scope",
      "database",
      "report",
      "auto-commit",
      "auto-push",
      "generate-issue",
      "discovery-enabled",
      "artifact-name",
    ],
    left: ["github-token", "policy-token", "pull-request"],
  },
  {
    action: "license-change-watch",
    workflow: "license-change-pr",
    own: ["mode", "artifact-name"],
    left: ["policy-token", "state", "issues", "sarif-upload", "github-token"],
  },
  {
    action: "license-change-watch",
    workflow: "license-change-watch",
    own: ["mode", "state", "issues", "artifact-name"],
    left: ["base", "policy-token", "early-warnings", "young-days", "sarif-upload", "github-token"],
  },
];

const read = (file: string) => parseValue(fileSource(file, readFileSync(join(root, file), "utf8")));

describe.each(offers)(
  "the reusable workflow $workflow.yml",
  ({ action: name, workflow: file, own, left, more = [] }) => {
    const among = (names: readonly string[], name: string) => names.includes(name);
    const action = read(`actions/${name}/action.yml`);
    const workflow = read(`.github/workflows/${file}.yml`);
    const call = workflow.get("on")?.get("workflow_call");
    const job = workflow.get("jobs")?.get(name);
    const step = job?.get("steps")?.items.find((value) => value.get("uses")?.text === `$/actions/${name}`);

    it("takes every input of the action, with its description and default", () => {
      const taken = facts(call?.get("inputs")).filter(([input]) => !among(more, input));
      const offered = facts(action.get("inputs")).filter(([input]) => !among(left, input));
      const shared = ([input]: readonly [string, ...unknown[]]) => !among(own, input);
      expect(taken.map(([input]) => input)).toEqual(offered.map(([input]) => input));
      expect(taken.filter(shared)).toEqual(offered.filter(shared));
    });

    it("hands every input over", () => {
      const given = step
        ?.get("with")
        ?.entries.filter(({ key }) => !among(left, key))
        .map(({ key, value }) => [key, value.text]);
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
  },
);

function facts(inputs: Value | undefined): readonly (readonly [string, ...unknown[]])[] {
  return (inputs?.entries ?? []).map(({ key, value }) => [
    key,
    value.get("description")?.text,
    value.get("default")?.text,
  ]);
}
