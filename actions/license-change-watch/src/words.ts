import type { LicenseChange } from "@ospo-actions/license";
import type { Side } from "./side.ts";

/** Terms that have no SPDX id, as a reader would call them. */
const spoken: ReadonlyMap<string, string> = new Map([
  ["LicenseRef-additional-terms", "further terms"],
  ["LicenseRef-Commons-Clause", "Commons Clause"],
  ["LicenseRef-non-commercial", "terms against commercial use"],
  ["LicenseRef-patents", "a patents file"],
  ["LicenseRef-proprietary", "terms of its vendor"],
  ["LicenseRef-public-domain", "public domain"],
  ["LicenseRef-unrecognized", "unknown terms"],
  ["LicenseRef-use-restriction", "terms against some uses"],
]);

/** An expression with terms of no SPDX id in words. */
export function spokenLicense(expression: string): string {
  return expression.replace(/LicenseRef-[\w.-]+/g, (id) => spoken.get(id) ?? id);
}

/**
 * A license as messages show it: the expression, else what the field says, else that it says nothing. Where the
 * expression has terms of no known license, the field comes first and they are told in words.
 */
export function licenseText(expression: string | undefined, side: Side | undefined): string {
  const stated = side?.statement?.text;
  if (expression === undefined)
    return stated === undefined ? "no declared license" : `\`${stated.slice(0, 200)}\``;
  const words = spokenLicense(expression);
  if (words === expression) return `\`${expression.slice(0, 200)}\``;
  if (words.toLowerCase() === stated?.toLowerCase()) return `\`${stated}\``;
  const where = side?.files?.length ? ", whose text says" : ", that is";
  return stated === undefined
    ? words.slice(0, 200)
    : `\`${stated.slice(0, 200)}\`${where}: ${words.slice(0, 200)}`;
}

/** A change in words: from what to what, and of which kind. Facts only. */
export function changeText(change: LicenseChange, before: Side | undefined, after: Side | undefined): string {
  const { from, to, fromCategory, toCategory } = change;
  const [old, now] = [licenseText(from, before), licenseText(to, after)];
  const licenses = old === now ? now : `${old} → ${now}`;
  const categories =
    fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory
      ? ` (${fromCategory} → ${toCategory})`
      : "";
  return [`${licenses}${categories}.`, ...moreText(change)].join(" ");
}

/** What decided, where the licenses do not say it already, and what is special about the terms: a sentence each. */
export function moreText({ class: kind, delayed, attributes, reasons }: LicenseChange): readonly string[] {
  const [first = "", ...edits] = reasons;
  const isPlain = kind === "substantive" && first === "The license is another";
  return [
    ...(isPlain ? edits : [first, ...edits]).map((reason) => `${reason}.`),
    ...(delayed ? [`It becomes ${delayed.becomes} ${delayed.when}.`] : []),
    ...attributes.map(({ name, from: old, to: now }) => `${name}: "${clip(old)}" → "${clip(now)}".`),
  ];
}

/** What the change asks of who uses the code, and no longer asks; empty where nothing is known of it. */
export function obligationText({ gained, lost }: LicenseChange): string {
  return [
    ...(gained.length > 0 ? [`Asked now: ${gained.join("; ")}.`] : []),
    ...(lost.length > 0 ? [`No longer asked: ${lost.join("; ")}.`] : []),
  ].join(" ");
}

function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
