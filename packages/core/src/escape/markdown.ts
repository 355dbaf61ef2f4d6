import { plainText } from "./text.ts";

/**
 * Untrusted text as a code span: nothing in it mentions, links, closes an issue or breaks a table.
 * The only form in which untrusted text enters Markdown on its own.
 */
export function markdownCode(text: string, max?: number): string {
  const inner = shortenBackticks(plainText(text, max)).replaceAll("|", "\\|").trim();
  if (inner === "") return "` `";
  const runs = [...inner.matchAll(/`+/g)].map(([run]) => run.length);
  if (runs.length === 0) return `\`${inner}\``;
  const fence = "`".repeat(Math.max(...runs) + 1);
  return `${fence} ${inner} ${fence}`;
}

/** cmark-gfm closes no fence of more than 80 backticks, so longer runs could not be quoted. */
function shortenBackticks(text: string): string {
  return text.replace(/`{40,}/g, (run) => `\`\`\`…(${run.length} backticks)`);
}

/** Ends what GitHub would link after rendering: mentions, issues, commits, addresses. Not seen by a reader. */
const wordJoiner = "\u2060";

/** A sentence as Markdown prose: no markup, link, mention, reference or HTML in it comes alive. */
export function markdownProse(text: string, max?: number): string {
  return plainText(text, max)
    .replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/@|\\#|:(?=\/\/)|\b(?:www|GH|gh)(?=\\?[.-])/g, `$&${wordJoiner}`)
    .replace(/\b[0-9a-f]{7,64}\b/gi, (sha) => `${sha.slice(0, 3)}${wordJoiner}${sha.slice(3)}`);
}

/**
 * A message in which `code` stands between backticks, as all messages of findings do. Safe for any
 * text: whatever a hostile name makes of the backticks, each part is either a code span or prose.
 */
export function markdownMessage(text: string, max?: number): string {
  return splitCode(plainText(text, max))
    .map((part) => (part.code ? markdownCode(part.text) : markdownProse(part.text)))
    .join("");
}

/** The parts of a message: prose, and what stands between two backticks. Empty prose is left out. */
export function splitCode(message: string): readonly { readonly code: boolean; readonly text: string }[] {
  const parts = message.split("`");
  const closed = parts.length % 2 === 1;
  return parts
    .map((text, at) => ({ code: at % 2 === 1 && (closed || at < parts.length - 1), text }))
    .filter((part) => part.text !== "");
}
