import { plainText, splitCode } from "@ospo-actions/core";
import type { Cell } from "../model.ts";
import { exact, type Html, html } from "./markup.ts";

const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** `1,234.5`; the same on every machine. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `1 finding`, `2 findings`. */
export function count(amount: number, noun: string): string {
  return `${formatNumber(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** A message of a rule or finding; what stands between backticks becomes `<code>`. */
export function message(text: string): Html {
  const parts = splitCode(plainText(text));
  return html`${parts.map((part) => (part.code ? html`<code>${exact(part.text)}</code>` : exact(part.text)))}`;
}

/** A cell as the page holds it: text is plain, a number stays one so that it sorts. */
export function plainCell(cell: Cell | undefined): Cell {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : plainText(String(cell ?? ""));
}

/** Words that stand for letters, as found in names of actions and metrics. */
const acronyms = /\b(?:csv|osv|ospo|sarif|sbom|spdx|vex)\b/g;

/** `license-gate` -> `License gate`, `sbom` -> `SBOM`. */
export function heading(name: string): string {
  const words = label(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `unknown-licenses` -> `unknown licenses`. */
export function label(name: string): string {
  return name.replaceAll("-", " ").replace(acronyms, (word) => word.toUpperCase());
}
