import { markdownBlock, markdownCell, markdownMessage, plainText } from "@ospo-actions/core";
import { packageOf } from "@ospo-actions/inventory";
import type { FindingDraft } from "@ospo-actions/report";
import type { KnownEvent } from "./event.ts";
import { spokenLicense } from "./words.ts";

/** What an issue says of an event: facts, where they come from, and how to accept them. Safe for hostile names. */
export function issueDraft(
  { firstSeen }: Pick<KnownEvent, "firstSeen">,
  finding: FindingDraft,
  server: string,
): { readonly title: string; readonly text: string } {
  const { message, advice = "", evidence = {} } = finding;
  const sections = [
    [markdownMessage(message, 4_000)],
    sidesOf(evidence),
    [markdownMessage(advice, 4_000)],
    linksOf(evidence, server),
    [
      "To accept it, add this to `.github/ospo.yml` with your reason; the next run closes the issue:",
      "",
      markdownBlock(exceptionFor(finding)),
    ],
    [
      `First seen ${firstSeen.slice(0, 10)}. These are facts from public data, not a judgement of the project.`,
    ],
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return { title: titleOf(finding), text: `${text}\n` };
}

/** What happened, short enough for a list of issues. */
function titleOf({ message, data = {} }: FindingDraft): string {
  const { name, from, to, toVersion, repository } = data;
  const isChange = typeof name === "string" && repository === undefined && typeof to === "string";
  const text = isChange
    ? `${name} ${toVersion}: ${short(String(from)) || "nothing declared"} → ${short(to) || "nothing declared"}`
    : (message.replaceAll("`", "").split(/(?<=[\w)])\. /)[0] ?? "");
  // A mention in a title calls people, too.
  return plainText(text, 200).replaceAll("@", "@\u2060");
}

function short(license: string): string {
  const words = spokenLicense(license);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

interface Shown {
  readonly version?: string;
  readonly declared?: string;
  readonly category?: string;
  readonly files?: readonly { readonly path: string; readonly sha256: string; readonly license?: string }[];
}

/** Both sides beside each other, and their license files with their hashes. */
function sidesOf({ from, to }: Readonly<Record<string, unknown>>): readonly string[] {
  if (from === undefined || to === undefined) return [];
  const sides = [from as Shown, to as Shown];
  const row = (what: string, of: (side: Shown) => string | undefined): readonly string[] => {
    const cells = sides.map(of);
    if (cells.every((cell) => cell === undefined)) return [];
    return [
      `| ${what} | ${cells.map((cell) => (cell === undefined ? "–" : markdownCell(cell, 200))).join(" | ")} |`,
    ];
  };
  const files = (side: Shown) => (side.files ?? []).slice(0, 10);
  const lines = Array.from({ length: Math.max(...sides.map((side) => files(side).length)) }, (_, at) => [
    ...row("License file", (side) => fileText(files(side)[at])),
    ...row("SHA-256", (side) => files(side)[at]?.sha256),
  ]);
  return [
    "| | Before | Now |",
    "| --- | --- | --- |",
    ...row("Version", ({ version }) => version),
    ...row("Declared", ({ declared }) => declared),
    ...row("Category", ({ category }) => category),
    ...lines.flat(),
  ];
}

function fileText(
  file: { readonly path: string; readonly license?: string } | undefined,
): string | undefined {
  return file && `${file.path}: ${spokenLicense(file.license ?? "no known license")}`;
}

/** Addresses of source repositories and of what changed in them, on GitHub or this run's own server alone. */
function linksOf({ links }: Readonly<Record<string, unknown>>, server: string): readonly string[] {
  const safe = (link: unknown): link is string =>
    typeof link === "string" &&
    ["https://github.com/", `${server}/`].some((start) => link.startsWith(start)) &&
    /^https?:\/\/[\w.:/%~-]{1,500}$/.test(link);
  const all = Array.isArray(links) ? links.filter(safe) : [];
  return all.slice(0, 10).map((link) => `- <${link}>`);
}

/** What the policy wants to take the event as accepted; bound to the text's hash where there is one. */
function exceptionFor({ rule, subject, data = {} }: FindingDraft): readonly string[] {
  const isPackage = subject.startsWith("pkg:");
  const { sha256 } = data;
  return [
    "exceptions:",
    `  - rule: ${rule}`,
    isPackage
      ? `    package: ${JSON.stringify(packageOf(subject))}`
      : `    repository: ${JSON.stringify(subject)}`,
    ...(typeof sha256 === "string" ? [`    sha256: ${JSON.stringify(sha256)}`] : []),
    "    reason: …",
    "    until: YYYY-MM-DD",
  ];
}
