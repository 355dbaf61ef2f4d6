import { limits } from "../limits.ts";

/**
 * Characters that change how text reads without being seen: controls, bidi marks, zero-width and tag
 * characters, variation selectors, separators. Shown by their number, never passed on (A8, A26).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;

/** `text` on one line, unseen characters shown as `<U+XXXX>`; what is longer than `max` ends there with `…`. */
export function plainText(text: string, max: number = limits.textCharacters): string {
  const shown = text.slice(0, max).toWellFormed().replace(lineBreaks, " ").replace(invisible, showCodePoint);
  if (text.length <= max && shown.length <= max) return shown;
  return `${shown.slice(0, max).toWellFormed()}…`;
}

function showCodePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
}
