import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { snippets } from "./snippets.ts";
import { fileSource, type Source } from "./source.ts";

const yamlFiles = [
  ".github/workflows/*.{yml,yaml}",
  ".github/dependabot.yml",
  "actions/*/action.yml",
  "examples/**/*.{yml,yaml}",
];
const documents = ["*.md", "actions/*/README.md", "docs/**/*.md", "examples/**/*.md"];

/** All YAML that users or GitHub read: workflows, actions, and the blocks of the documents below `root`. */
export function sourcesOf(root: string): readonly Source[] {
  return [
    ...filesOf(root, yamlFiles).map(({ file, text }) => fileSource(file, text)),
    ...filesOf(root, documents).flatMap(({ file, text }) => snippets(file, text)),
  ];
}

function filesOf(root: string, patterns: readonly string[]): readonly { file: string; text: string }[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
}
