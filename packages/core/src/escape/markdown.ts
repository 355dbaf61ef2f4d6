import { escapeMarkup } from "./html.ts";
import { plainText } from "./text.ts";

/** Ends what GitHub would link after rendering, and what our comments are found by. Not seen by a reader. */
const wordJoiner = "\u2060";

/**
 * Untrusted text as a code span: nothing in it mentions, links or closes an issue, or is the marker of a
 * comment of ours to who searches its source. The only form in which untrusted text enters Markdown on its
 * own; in a table as `markdownCell`.
 */
export function markdownCode(text: string, max?: number): string {
  const inner = shortenBackticks(plainText(text, max)).trim().replaceAll("<!--", `<!${wordJoiner}--`);
  if (inner === "") return "` `";
  const runs = [...inner.matchAll(/`+/g)].map(([run]) => run.length);
  if (runs.length === 0) return `\`${inner}\``;
  const fence = "`".repeat(Math.max(...runs) + 1);
  return `${fence} ${inner} ${fence}`;
}

/** Untrusted lines as a block of code, to copy: as safe as `markdownCode`. `indent` is that of the list item it stands in. */
export function markdownBlock(lines: readonly string[], indent = ""): string {
  const safe = lines.map((line) => shortenBackticks(plainText(line)).replaceAll("<!--", `<!${wordJoiner}--`));
  const runs = safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return [fence, ...safe, fence].map((line) => `${indent}${line}`).join("\n");
}

/** A table's cell as a code span: a table breaks at `|` in code too, unless it is escaped. */
export function markdownCell(text: string, max?: number): string {
  return markdownCode(text, max).replaceAll("|", "\\|");
}

/** cmark-gfm closes no fence of more than 80 backticks, so longer runs could not be quoted. */
function shortenBackticks(text: string): string {
  return text.replace(/`{40,}/g, (run) => `\`\`\`…(${run.length} backticks)`);
}

/** A sentence as Markdown prose: no markup, link, mention, reference or HTML in it comes alive. */
export function markdownProse(text: string, max?: number): string {
  return unlinked(plainText(text, max))
    .replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, "\\$&")
    .replace(/^ +/, " ")
    .replace(/^( ?\d+)([.)])/, "$1\\$2");
}

/** A sentence inside an HTML element that stands in Markdown, such as `<summary>`, where no backslash escapes. */
export function markdownHtml(text: string, max?: number): string {
  return escapeMarkup(unlinked(plainText(text, max)));
}

/** `text` in which GitHub finds no mention, issue, commit, web or mail address to link. */
function unlinked(text: string): string {
  return text
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, `$&${wordJoiner}`)
    .replace(/(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi, (sha) =>
      sha.replace(/.{6}(?=.)/g, `$&${wordJoiner}`),
    );
}

/**
 * A message in which `code` stands between backticks, as all messages of findings do. Safe for any
 * text: whatever a hostile name makes of the backticks, each part is either a code span or prose.
 */
export function markdownMessage(text: string, max?: number): string {
  const parts = splitCode(plainText(text, max).trim());
  return parts
    .map((part, at) => {
      if (!part.code) return markdownProse(part.text, max);
      // Two code spans that touch would be one, with the backticks between them as its text.
      return `${parts[at - 1]?.code ? wordJoiner : ""}${markdownCode(part.text, max)}`;
    })
    .join("");
}

/** The parts of a message: prose, and what stands between two backticks. Empty parts are left out. */
export function splitCode(message: string): readonly { readonly code: boolean; readonly text: string }[] {
  const parts = message.split("`");
  const closed = parts.length % 2 === 1;
  return parts
    .map((text, at) => ({ code: at % 2 === 1 && (closed || at < parts.length - 1), text }))
    .filter((part) => part.text !== "");
}
