import type { LicenseChange } from "@ospo-actions/license";
import type { Side } from "./side.ts";

/** A license as messages show it: the expression, else what the field says, else that it says nothing. */
export function licenseText(expression: string | undefined, side: Side | undefined): string {
  const text = expression ?? side?.statement?.text;
  return text === undefined ? "no declared license" : `\`${text.slice(0, 200)}\``;
}

/** A change in words: from what to what, and of which kind. Facts only. */
export function changeText(change: LicenseChange, before: Side | undefined, after: Side | undefined): string {
  const { from, to, fromCategory, toCategory, delayed, attributes, reasons } = change;
  const licenses = `${licenseText(from, before)} → ${licenseText(to, after)}`;
  const categories =
    fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory
      ? ` (${fromCategory} → ${toCategory})`
      : "";
  const sentences = [
    ...reasons.map((reason) => `${reason}.`),
    ...(delayed ? [`It becomes ${delayed.becomes} ${delayed.when}.`] : []),
    ...attributes.map(({ name, from: old, to: now }) => `${name}: "${clip(old)}" → "${clip(now)}".`),
  ];
  return `${licenses}${categories}. ${sentences.join(" ")}`;
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
