// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples hold GitHub's expressions
import { expect, it } from "vitest";
import { expressionsOf, readsOf } from "./expression.ts";
import { fileSource } from "./source.ts";
import { parseValue } from "./value.ts";

it("tells the line of the file of each expression of a block", () => {
  const value = parseValue(fileSource("x.yml", "run: |\n  a ${{ github.sha }}\n  b\n  ${{ env.A }}\n")).get(
    "run",
  );
  expect(value && expressionsOf(value).map(({ text, line }) => [text, line])).toEqual([
    ["github.sha", 2],
    ["env.A", 4],
  ]);
});

it.each([
  ["github.event.issue.title", ["github.event.issue.title"]],
  ["GitHub['head_ref']", ["github.head_ref"]],
  ["github . ref", ["github.ref"]],
  ["format('{0} github.ref', inputs.a)", ["inputs.a"]],
  ["contains(needs.*.result, 'it''s')", ["needs.*.result"]],
  ["secrets[matrix.name]", ["secrets[matrix.name]"]],
  ["toJSON(github)", ["github"]],
  ["true && 1 == 1.5 || null", []],
])("reads from %s: %j", (text, names) => {
  expect(readsOf(text)).toEqual(names);
});
