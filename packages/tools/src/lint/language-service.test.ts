// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { expect, it } from "vitest";
import { root } from "../paths.ts";
import { lintWithLanguageService } from "./language-service.ts";
import { blockSource } from "./source.ts";

async function messages(text: string): Promise<readonly (readonly [number, string])[]> {
  const findings = await lintWithLanguageService(blockSource("x.md", text, 1), root);
  return findings.map(({ line, message }) => [line, message]);
}

it.each(["OWNER/ospo-actions/actions/sbom@v1", "./actions/sbom", "$/actions/sbom"])(
  "finds an input that our action %s does not have",
  async (uses) => {
    expect(await messages(`- uses: ${uses}\n  with:\n    omit: dev\n    ommit: dev`)).toEqual([
      [4, "Invalid action input 'ommit'"],
    ]);
  },
);

it("finds an action of ours that is not there", async () => {
  expect(await messages("- uses: OWNER/ospo-actions/actions/sbomb@v1")).toEqual([
    [1, expect.stringContaining("Unable to resolve action")],
  ]);
});

it.each(["OWNER/ospo-actions/.github/workflows/sbom.yml@v1", "$/.github/workflows/sbom.yml"])(
  "finds an input that our workflow %s does not have",
  async (uses) => {
    expect(await messages(`jobs:\n  a:\n    uses: ${uses}\n    with:\n      ommit: dev`)).toEqual([
      [5, expect.stringContaining("ommit")],
    ]);
  },
);

it("finds an unknown key, an unknown context and a broken expression", async () => {
  expect(await messages("- run: x\n  ruin: y")).toEqual([[2, "Unexpected value 'ruin'"]]);
  expect(await messages("- run: echo ${{ nope.a }}")).toEqual([[1, "Unrecognized named-value: 'nope'"]]);
  expect(await messages("- run: x\n  if: ${{ 1 + }}")).not.toEqual([]);
});

it("finds an unknown key of an action", async () => {
  const text = "name: x\ndescription: x\nruns:\n  using: node24\n  mian: x.js";
  expect(await messages(text)).not.toEqual([]);
});

it("accepts an ordinary use", async () => {
  expect(await messages("- uses: $/actions/sbom\n  with: { omit: dev }")).toEqual([]);
});
