import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { type Terms, termsOf } from "./terms.ts";

/**
 * The text of `licenses.txt`: every third-party package that `modules` (paths below `root`) come from, with its
 * terms. Sorted, without dates or places, so that the same modules give the same text.
 */
export function notices(modules: readonly string[], root: string): string {
  const all = packagesOf(modules, root);
  const list = all.map(({ name, version, license }) => `  ${name} ${version} (${license})`);
  return `Third-party software in this folder
===================================

Code or data of the packages below stands in the files of this folder. Their terms follow.
Written by \`npm run build\` from the list of modules that were bundled.

${list.join("\n")}
${all.map(section).join("")}`;
}

/** The third-party packages that `modules` come from, by name; pnpm may install one version in several folders. */
function packagesOf(modules: readonly string[], root: string): readonly Terms[] {
  const byFolder = Map.groupBy(modules, (path) => folderOf(path, root));
  const all = new Map<string, Terms>();
  for (const [folder, paths] of byFolder) {
    if (folder === undefined) continue;
    const terms = termsOf(
      join(root, folder),
      paths.map((path) => join(root, path)),
    );
    const key = `${terms.name} ${terms.version}`;
    const comments = new Set([...(all.get(key)?.comments ?? []), ...terms.comments]);
    all.set(key, { ...terms, comments: [...comments] });
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, terms]) => terms);
}

/** The folder of the third-party package that a module comes from; `undefined` for our own code. */
function folderOf(path: string, root: string): string | undefined {
  const installed = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
  if (installed !== undefined) return installed;
  if (!path.includes("/generated/")) return undefined;
  return sourceOf(path, root);
}

/** The third-party package that a generated file says it is made of, in a line of its own. */
function sourceOf(path: string, root: string): string | undefined {
  const name = /^\/\/ derived-from: (\S+)$/m.exec(readFileSync(join(root, path), "utf8"))?.[1];
  if (name === undefined) throw new Error(`${path} has no line "// derived-from: <npm package>"`);
  if (name.startsWith("@ospo-actions/")) return undefined;
  const require = createRequire(join(root, "packages/tools/package.json"));
  const folder = dirname(require.resolve(`${name}/package.json`));
  return relative(root, folder).split(sep).join("/");
}

function section(terms: Terms): string {
  const { name, version, license, author, source, texts, comments, parts, change } = terms;
  const facts = [
    `License: ${license}`,
    author && `Author: ${author}`,
    ...copyrights([...texts.values()]),
    source && `Source: ${source}`,
    change && `Changed: ${change}`,
  ].filter(Boolean);
  const quoted = [
    ...[...texts].map(([file, text]) => `--- ${file} ---\n\n${text}`),
    ...comments.map((text) => `--- In its source ---\n\n${text}`),
    ...parts.map((part) => `--- Its part ${part.name} (${part.license}) ---\n\n${part.text}`),
  ];
  return `\n${"=".repeat(100)}\n${name} ${version}\n${facts.join("\n")}\n\n${quoted.join("\n\n")}\n`;
}

function copyrights(texts: readonly string[]): readonly string[] {
  const lines = texts.flatMap((text) => text.match(/^[ \t]*(copyright|\(c\)|©).*\d{4}.*$/gim) ?? []);
  return [...new Set(lines.map((line) => line.trim()))];
}
