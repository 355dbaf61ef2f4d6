import { type Host, OspoError } from "@ospo-actions/core";
import { type Attribution, explain } from "@ospo-actions/license";
import type { FindingDraft } from "@ospo-actions/report";
import { helpOf, type RuleId } from "./rules.ts";
import type { PackageRuling } from "./ruling.ts";

/** Longer files of notices are not compared. */
const noticesBytes = 64 * 1024 * 1024;

/** The file of third-party notices, and the packages whose license asks for a text that nobody could read. */
export interface Notices {
  readonly text: string;
  readonly without: readonly string[];
}

/** Notices for `shipped` packages, sorted and without a date, so that the same packages give the same file. */
export function noticesOf(shipped: readonly PackageRuling[]): Notices {
  const sorted = shipped.toSorted((a, b) => compare(labelOf(a), labelOf(b)));
  const without = sorted.filter((one) => textsOf(one).length === 0 && asksOf(one).licenseText).map(labelOf);
  const parts = [
    `THIRD-PARTY NOTICES\n\nThis product contains ${sorted.length} packages of others.\n`,
    sorted.map((one) => `- ${labelOf(one)}: ${licenseOf(one)}\n`).join(""),
    sourcesOf(sorted),
    withoutText(sorted.filter((one) => textsOf(one).length === 0)),
    ...blocksOf(sorted),
  ];
  return { text: parts.filter((part) => part !== "").join("\n"), without };
}

const parts = {
  whole: "of the whole work that contains it",
  library: "of the library, with your changes",
  files: "of its files, with your changes",
} as const;

function sourcesOf(shipped: readonly PackageRuling[]): string {
  const lines = shipped.flatMap((one) => {
    const { source } = asksOf(one);
    return source === "none" ? [] : [`- ${labelOf(one)} (${licenseOf(one)}): ${parts[source]}\n`];
  });
  return lines.length === 0 ? "" : `SOURCE CODE TO BE OFFERED\n\n${lines.join("")}`;
}

function withoutText(silent: readonly PackageRuling[]): string {
  if (silent.length === 0) return "";
  const lines = silent.map((one) => {
    const notice = one.evidence.copyright;
    return `- ${labelOf(one)}: ${licenseOf(one)}${notice ? `; ${notice}` : ""}\n`;
  });
  return `PACKAGES THAT CAME WITHOUT A LICENSE TEXT\n\n${lines.join("")}`;
}

interface Block {
  readonly body: string;
  readonly users: { readonly label: string; readonly copyright: readonly string[] }[];
}

const line = `${"-".repeat(80)}\n`;

/** Each text once, behind the packages that carry it and the copyright lines that each has in it. */
function blocksOf(shipped: readonly PackageRuling[]): readonly string[] {
  const blocks = new Map<string, Block>();
  for (const one of shipped) {
    for (const text of textsOf(one)) {
      const { body, copyright } = split(text);
      const key = body.replace(/\s+/g, " ").trim();
      const block = blocks.get(key) ?? { body, users: [] };
      block.users.push({ label: labelOf(one), copyright });
      blocks.set(key, block);
    }
  }
  return [...blocks.values()].map(({ body, users }) => {
    const names = users.map(({ label, copyright }) =>
      [`${label}\n`, ...copyright.map((notice) => `    ${notice}\n`)].join(""),
    );
    return `${line}${[...new Set(names)].join("")}\n${body.trim()}\n`;
  });
}

/** A line that only names an owner, in any of the usual forms, and no template of one. */
const owner =
  /^[\s*#/]*(?:copyright\b[^\n]*(?:\(c\)|©|\b\d{4}\b)|©|\(c\)\s)(?!.*\[(?:yyyy|year|fullname)\])/i;

function split(text: string): { readonly body: string; readonly copyright: readonly string[] } {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const copyright = lines.filter((one) => isOwner(one)).map((one) => one.replace(/^[\s*#/]+/, "").trim());
  return { body: lines.filter((one) => !isOwner(one)).join("\n"), copyright: [...new Set(copyright)] };
}

function isOwner(text: string): boolean {
  return text.length < 300 && owner.test(text);
}

function textsOf({ evidence }: PackageRuling): readonly string[] {
  return evidence.files.flatMap(({ text }) => (text?.trim() ? [text] : []));
}

const order = ["none", "files", "library", "whole"] as const;

/** What all licenses of a package together ask of who passes it on. */
function asksOf({ license }: PackageRuling): Attribution {
  const all = (license?.terms ?? []).map(({ term }) => explain(term, "distribute").attribution);
  const most = Math.max(0, ...all.map(({ source }) => order.indexOf(source)));
  return {
    notices: all.some(({ notices }) => notices),
    licenseText: license === undefined || all.some(({ licenseText }) => licenseText),
    noticeFile: all.some(({ noticeFile }) => noticeFile),
    source: order[most] ?? "none",
  };
}

function licenseOf({ judged }: PackageRuling): string {
  return judged ?? "license not known";
}

function labelOf({ evidence: { component } }: PackageRuling): string {
  return component.version === undefined ? component.name : `${component.name} ${component.version}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Writes the notices, or checks that the file is what they would be; findings on what is wrong with them. */
export async function keepNotices(
  { text, without }: Notices,
  file: string,
  mode: "write" | "check",
  { files }: Host,
): Promise<readonly FindingDraft[]> {
  const shown = files.display(file);
  const findings =
    without.length === 0 ? [] : [finding("license/notices-incomplete", shown, missing(without))];
  if (mode === "write") {
    await files.write(file, text);
    return findings;
  }
  const there = await files.read(file, noticesBytes).catch((error: unknown) => {
    if (error instanceof OspoError && error.code === "NOT_FOUND") return undefined;
    throw error;
  });
  if (there === undefined) return [...findings, finding("license/notices-drift", shown, "It is not there.")];
  const at = firstDifference(there.replace(/\r\n/g, "\n"), text);
  if (at === undefined) return findings;
  const message = `From line ${at} on it is not what the packages of today ask for.${changesIn(there, text)}`;
  return [
    ...findings,
    { ...finding("license/notices-drift", shown, message), at: { file: shown, line: at } },
  ];
}

function missing(labels: readonly string[]): string {
  const more = labels.length > 10 ? ` and ${labels.length - 10} more` : "";
  const named = labels.slice(0, 10).map((label) => `\`${label}\``);
  return `${labels.length} shipped packages came without the license text that has to be passed on: ${named.join(", ")}${more}.`;
}

function finding(rule: RuleId, file: string, message: string): FindingDraft {
  const level = rule === "license/notices-drift" ? "fail" : "review";
  return { rule, level, subject: file, message, at: { file }, advice: helpOf(rule) };
}

/** Which packages the one list names and the other does not, a few of them. */
function changesIn(there: string, wanted: string): string {
  const listed = (text: string): ReadonlySet<string> =>
    new Set([...text.matchAll(/^- (.+): [^:\n]+\r?$/gm)].map(([, label = ""]) => label));
  const [old, current] = [listed(there), listed(wanted)];
  const named = (labels: readonly string[]): string => {
    const more = labels.length > 3 ? ` and ${labels.length - 3} more` : "";
    return `${labels
      .slice(0, 3)
      .map((label) => `\`${label}\``)
      .join(", ")}${more}`;
  };
  const [came, left] = [
    [...current].filter((one) => !old.has(one)),
    [...old].filter((one) => !current.has(one)),
  ];
  const lacks = came.length > 0 ? ` It lacks ${named(came)}.` : "";
  const keeps = left.length > 0 ? ` Not shipped any more: ${named(left)}.` : "";
  return lacks + keeps;
}

/** The number of the first line that differs, from 1. */
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  const [left, right] = [a.split("\n"), b.split("\n")];
  const at = left.findIndex((text, line) => text !== right[line]);
  return (at < 0 ? left.length : at) + 1;
}
