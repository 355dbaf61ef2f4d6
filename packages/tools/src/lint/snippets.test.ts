import { expect, it } from "vitest";
import { snippets } from "./snippets.ts";

const fence = "```";

it("finds each block that says it is YAML, with the line where it starts", () => {
  const text = [
    "# X",
    `${fence}yaml`,
    "a: 1",
    fence,
    `${fence}sh`,
    "b: 2",
    fence,
    "~~~yml title=x",
    "c: 3",
    "~~~",
  ];
  const found = snippets("x.md", text.join("\n"));
  expect(found.map(({ text, start }) => [text, start])).toEqual([
    ["a: 1\n", 3],
    ["c: 3\n", 9],
  ]);
});

it("leaves a YAML block alone that stands inside another block", () => {
  const text = ["````md", `${fence}yaml`, "a: 1", fence, "````"].join("\n");
  expect(snippets("x.md", text)).toEqual([]);
});

it("takes a block of a list item without the item's indent", () => {
  const text = ["- x", `  ${fence}yaml`, "  a:", "    - b", "", `  ${fence}`].join("\n");
  expect(snippets("x.md", text)[0]?.text).toBe("a:\n  - b\n\n");
});
