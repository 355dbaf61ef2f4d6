import type { Verdict } from "@ospo-actions/core";
import { type Html, html } from "./markup.ts";

const badges = {
  pass: { sign: "✓", word: "Pass" },
  review: { sign: "!", word: "Review" },
  fail: { sign: "✕", word: "Fail" },
} as const satisfies Record<Verdict, object>;

/** A verdict as one word. */
export function verdictWord(verdict: Verdict): string {
  return badges[verdict].word;
}

/** A verdict as sign and word: never told by colour alone. */
export function badge(verdict: Verdict): Html {
  const { sign, word } = badges[verdict];
  return html`<span class="badge ${verdict}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
