// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { expect, it } from "vitest";
import { actionlint, lintWithActionlint, outdated } from "./actionlint.ts";
import { blockSource } from "./source.ts";

it.each([
  ["an unknown key", "- run: x\n  ruin: y", 2],
  ["an unknown property of an output", "- run: echo x\n- run: echo ${{ steps.nope.outputs.a }}", 2],
  ["an unknown shell", "- run: x\n  shell: fish", 2],
])("finds %s, with its line", async (_, text, line) => {
  const findings = await lintWithActionlint(blockSource("x.md", text, 1));
  expect(findings.map((finding) => finding.line)).toEqual([line]);
});

const newer = ["- uses: $/actions/sbom", "jobs: { a: { uses: $/.github/workflows/sbom.yml } }"];

it("leaves out what is only new to it", async () => {
  for (const text of newer) expect(await lintWithActionlint(blockSource("x.md", text, 1))).toEqual([]);
});

it.each(outdated.map(({ why, pattern }) => [why, pattern] as const))(
  "still does not know that %s",
  async (_, pattern) => {
    const messages = await Promise.all(newer.map((text) => actionlint(blockSource("x.md", text, 1))));
    expect(messages.flat().filter(({ message }) => pattern.test(message))).toHaveLength(1);
  },
);

it("still tells of a version behind such a path", async () => {
  const findings = await lintWithActionlint(blockSource("x.md", 'jobs: { a: { uses: "$/x/y.yml" } }', 1));
  expect(findings).toHaveLength(1);
});
