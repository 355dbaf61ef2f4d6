import { blockSource, type Source } from "./source.ts";

/** Every fenced block of a Markdown document that says it is YAML. */
export function snippets(file: string, markdown: string): readonly Source[] {
  const sources: Source[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const opening = /^(\s*)(`{3,}|~{3,})\s*(\w*)/.exec(lines[at] as string);
    if (opening === null) continue;
    const [, indent = "", fence = "", language = ""] = opening;
    const start = at + 1;
    for (at = start; at < lines.length && !closes(lines[at] as string, fence); at++);
    if (!/^ya?ml$/i.test(language)) continue;
    const block = lines.slice(start, at).map((line) => withoutIndent(line, indent.length));
    sources.push(blockSource(file, `${block.join("\n")}\n`, start + 1));
  }
  return sources;
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === (fence[0] as string).repeat(text.length);
}

/** A block in a list item is as far to the right as its fence. */
function withoutIndent(line: string, width: number): string {
  return line.slice(0, width).trim() === "" ? line.slice(width) : line;
}
