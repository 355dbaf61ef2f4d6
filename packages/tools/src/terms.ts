import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Part, parts, statements } from "./attributions.ts";

/** What a package says about who made it and what may be done with it. */
export interface Terms {
  readonly name: string;
  readonly version: string;
  /** As the package states it: an SPDX expression or other words. */
  readonly license: string;
  /** Those who the package names as its authors or contributors, or nothing. */
  readonly author: string;
  readonly source: string | undefined;
  /** License, notice and similar texts, by file name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Copyright notices in comments of the modules that are bundled: code taken from elsewhere has them. */
  readonly comments: readonly string[];
  readonly parts: readonly Part[];
  /** How this project changed it, which Apache-2.0, 4(b), among others, wants to be told. */
  readonly change: string | undefined;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly author?: string | { readonly name: string };
  readonly contributors?: readonly (string | { readonly name: string })[];
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** A folder of more license texts than this is what a package is about (spdx-license-list), not its terms. */
const mostTexts = 100;

const textFile =
  /^(licen[cs]e|copying|copyright|notice|unlicen[cs]e|patents|third.?party|authors)([-.\w]*)$/i;
const licenseText = /^(un)?licen[cs]e|^copying/i;
const notText = /\.(js|cjs|mjs|ts|json|html|spdx)$/i;

/** The terms of the package in `folder`, of which the files `modules` are bundled. Throws where no text is known. */
export function termsOf(folder: string, modules: readonly string[]): Terms {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, repository, homepage } = manifest;
  const license = typeof manifest.license === "object" ? manifest.license.type : (manifest.license ?? "");
  const texts = textsOf(folder);
  if (![...texts.keys()].some((file) => licenseText.test(file))) {
    const statement = statements[name];
    if (statement === undefined || statement.license !== license) {
      throw new Error(
        `${name} ${version} (${license || "no license"}) ships no license text. ` +
          "Find it, and add it with the reason to packages/tools/src/attributions.ts.",
      );
    }
    texts.set("No license text in the package", statement.text);
  }
  return {
    name,
    version,
    license: license || "see below",
    author: (manifest.author ? [manifest.author] : (manifest.contributors ?? [])).map(personName).join(", "),
    source: homepage ?? address(typeof repository === "object" ? repository.url : repository),
    texts,
    comments: [...new Set(modules.flatMap(commentsOf))].filter((comment) => !isQuoted(comment, texts)),
    parts: parts[name] ?? [],
    change: changeOf(folder, modules),
  };
}

function changeOf(folder: string, modules: readonly string[]): string | undefined {
  if (folder.includes("patch_hash=")) return "by this project, see its patches/";
  if (modules.some((path) => !path.startsWith(folder)))
    return "only what this project made of its files stands here";
  return undefined;
}

function textsOf(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (entry.isDirectory() && /^licen[cs]es$/i.test(entry.name)) {
      const files = readdirSync(join(folder, entry.name)).sort();
      if (files.length <= mostTexts) for (const file of files) add(`${entry.name}/${file}`);
    } else if (entry.isFile() && textFile.test(entry.name) && !notText.test(entry.name)) add(entry.name);
  }
  return texts;

  function add(file: string): void {
    texts.set(file, clean(readFileSync(join(folder, file), "utf8")));
  }
}

/** Comments of a module that hold a copyright notice, without their comment signs. */
function commentsOf(path: string): readonly string[] {
  if (!/\.[cm]?js$/.test(path) || !existsSync(path)) return [];
  const comments = readFileSync(path, "utf8").match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*(?:\r?\n|$))+/gm) ?? [];
  return comments
    .filter((comment) =>
      /copyright|\(c\) *\d{4}|@license\b|licensed (to|under)|third-party license/i.test(comment),
    )
    .map((comment) => clean(comment.replace(/^[ \t]*[/*!]+[ \t]?|[ \t]*\*+\/$/gm, "")));
}

/** `owner/repository` and `git+https://….git` as an address to visit. */
function address(repository: string | undefined): string | undefined {
  return repository
    ?.replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, "https://github.com/$1")
    .replace(/^git\+/, "")
    .replace(/\.git$/, "");
}

/** Whether a text says the same already; signs and line ends do not count. */
function isQuoted(comment: string, texts: ReadonlyMap<string, string>): boolean {
  const words = (text: string): string => text.replace(/\W+/g, " ").trim();
  return [...texts.values()].some((text) => words(text).includes(words(comment)));
}

function personName(person: string | { readonly name: string }): string {
  return typeof person === "string" ? person : person.name;
}

/** Without spaces at line ends, carriage returns, and what all lines are indented by. */
function clean(text: string): string {
  const lines = text
    .replaceAll("\r\n", "\n")
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trimEnd());
  const indents = lines.filter(Boolean).map((line) => line.search(/\S/));
  const common = Math.min(...indents);
  return lines
    .map((line) => line.slice(common))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}
