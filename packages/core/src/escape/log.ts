import { plainText } from "./text.ts";

/**
 * Text that the runner will not take for a command: one line, neither `::` at its start (also after
 * white space, which the runner trims) nor the older `##[`, which it looks for anywhere in a line.
 */
export function escapeLog(text: string, max?: number): string {
  return plainText(text, max)
    .replace(/^(\s*):(?=:)/u, "$1: ")
    .replaceAll("##[", "## [");
}
