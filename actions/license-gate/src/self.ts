import { dirname, join } from "node:path/posix";
import { type Host, type JsonObject, limits, OspoError, readObject } from "@ospo-actions/core";
import type { Inventory } from "@ospo-actions/inventory";
import {
  conclude,
  type Identifier,
  type LicenseFile,
  licenseFileRole,
  parseExpression,
  readDeclared,
  termOf,
  writeTerm,
} from "@ospo-actions/license";
import type { FindingDraft } from "@ospo-actions/report";
import { helpOf, type RuleId } from "./rules.ts";

/** Checks that the license files, every package.json and the README of each project at `paths` name one license. */
export async function checkSelf(
  paths: readonly string[],
  { components }: Inventory,
  identifier: Identifier,
  host: Host,
): Promise<readonly FindingDraft[]> {
  const findings = [];
  for (const path of paths) {
    const folder = (await host.files.stat(path))?.kind === "folder" ? path : dirname(path);
    const members = components
      .filter(({ role, path: at }) => role === "member" && at !== "")
      .map(({ path }) => path);
    findings.push(...(await checkProject(folder, paths.length === 1 ? members : [], identifier, host)));
  }
  return findings;
}

async function checkProject(
  folder: string,
  members: readonly string[],
  identifier: Identifier,
  { files }: Host,
): Promise<readonly FindingDraft[]> {
  const names = await files.list(folder);
  const shown = (name: string): string => files.display(join(folder, name));
  const texts = await licenseTexts(folder, names, identifier, files);
  const manifests = [];
  for (const place of ["", ...members]) {
    const file = join(folder, place, "package.json");
    const read = await readManifest(file, files);
    if (read) manifests.push({ file: files.display(file), ...read, isRoot: place === "" });
  }
  const root = manifests.find(({ isRoot }) => isRoot);
  const own = conclude(readDeclared(root?.manifest.license), texts);
  const license = own.detected ?? own.declared;
  const findings: FindingDraft[] = [];
  if (texts.length === 0)
    findings.push(finding("license/self-missing", shown("LICENSE"), "There is no license text."));
  else if (own.detected === undefined)
    findings.push(
      finding("license/self-mismatch", shown(texts[0]?.path ?? ""), "It is no license text that is known.", {
        level: "review",
      }),
    );
  for (const { file, manifest, line } of manifests) {
    const declared = readDeclared(manifest.license, manifest.licenses);
    if (declared.kind === "none" && manifest.private !== true)
      findings.push(finding("license/self-missing", file, "It names no license."));
    else if (disagrees(manifest, texts)) {
      const said = wordsOf(manifest.license ?? manifest.licenses);
      const message = `It says \`${said}\`, and the license text is ${license ? `\`${license}\`` : "another"}.`;
      findings.push(finding("license/self-mismatch", file, message, { line }));
    }
  }
  if (license === undefined) return findings;
  const readme = names.find((name) => /^readme(?:\.(?:md|markdown|rst|txt|adoc))?$/i.test(name));
  if (readme === undefined)
    return [
      ...findings,
      finding("license/self-readme", shown("README.md"), "There is no README.", { level: "review" }),
    ];
  const text = await files.read(join(folder, readme), limits.licenseBytes);
  return namesLicense(text, license)
    ? findings
    : [
        ...findings,
        finding("license/self-readme", shown(readme), `It does not name \`${license}\`.`, {
          level: "review",
        }),
      ];
}

async function licenseTexts(
  folder: string,
  names: readonly string[],
  identifier: Identifier,
  files: Host["files"],
): Promise<readonly LicenseFile[]> {
  const found = [];
  for (const name of names.filter((name) => licenseFileRole(name) === "license")) {
    if ((await files.stat(join(folder, name)))?.kind !== "file") continue;
    const file = identifier.read(name, await files.read(join(folder, name), limits.licenseBytes));
    if (file) found.push(file);
  }
  return found;
}

interface Manifest {
  readonly manifest: JsonObject;
  /** Where it says its license. */
  readonly line: number | undefined;
}

async function readManifest(file: string, files: Host["files"]): Promise<Manifest | undefined> {
  try {
    const text = await files.read(file, limits.manifestBytes);
    const manifest = readObject(text);
    const at = text.search(/"licenses?"\s*:/);
    return manifest && { manifest, line: at < 0 ? undefined : text.slice(0, at).split("\n").length };
  } catch (error) {
    if (error instanceof OspoError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

function wordsOf(license: unknown): string {
  return typeof license === "string" ? license : JSON.stringify(license);
}

/** A manifest that points to a file says nothing else than the file. */
function disagrees({ license, licenses }: JsonObject, texts: readonly LicenseFile[]): boolean {
  const declared = readDeclared(license, licenses);
  if (declared.kind === "file") return false;
  const { agreement } = conclude(declared, texts);
  return agreement === "contradiction" || agreement === "extra";
}

/** By its SPDX id, or by the words that the id is made of: "Apache License 2.0", "MIT license". */
function namesLicense(readme: string, license: string): boolean {
  const tree = parseExpression(license);
  const id = tree && "license" in tree ? writeTerm(termOf(tree)) : license;
  if (readme.includes(id) || readme.includes(license)) return true;
  const words = id
    .replace(/-(?:only|or-later)$/, "")
    .split(/[- ]/)
    .filter((word) => /[a-z]/i.test(word) && word !== "Clause");
  return (
    /licen[cs]e/i.test(readme) &&
    words.every((word) => new RegExp(`\\b${word.replace(/\W/g, "\\$&")}\\b`, "i").test(readme))
  );
}

function finding(
  rule: RuleId,
  file: string,
  message: string,
  { level = "fail", line }: { readonly level?: "fail" | "review"; readonly line?: number | undefined } = {},
): FindingDraft {
  return {
    rule,
    level,
    subject: file,
    message,
    at: { file, ...(line !== undefined && { line }) },
    advice: helpOf(rule),
  };
}
