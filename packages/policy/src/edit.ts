import { parseDocument } from "./document.ts";
import type { Node } from "./node.ts";

/** So much of one value is shown. */
const shownCharacters = 120;

/** What differs between two policy texts: `+ licenses.allow: "MIT"`, `- scorecard.minimum: 5`. Order and comments do not count. */
export async function editsOf(before: string, after: string): Promise<readonly string[]> {
  const [old, now] = await Promise.all([linesOf(before), linesOf(after)]);
  const removed = [...old].filter((line) => !now.has(line)).map((line) => `- ${line}`);
  const added = [...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`);
  return [...removed, ...added];
}

async function linesOf(text: string): Promise<ReadonlySet<string>> {
  const { node } = await parseDocument(text);
  const lines = new Set<string>();
  if (node !== undefined) collect(node, "", lines);
  return lines;
}

/** A line for each value and each item of a list: an item that moved is no edit. */
function collect(node: Node, path: string, lines: Set<string>): void {
  switch (node.kind) {
    case "mapping":
      for (const [key, entry] of node.entries) collect(entry.node, path ? `${path}.${key}` : key, lines);
      return;
    case "list":
      for (const item of node.items) lines.add(`${path}: ${cut(JSON.stringify(plain(item)))}`);
      return;
    case "scalar":
      lines.add(`${path}: ${cut(JSON.stringify(plain(node)) ?? "")}`);
  }
}

function plain(node: Node): unknown {
  if (node.kind === "scalar") return node.value ?? "";
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, plain(value)]));
}

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}… (${digest(text)})` : text;
}

/** Tells long values apart that begin alike. */
function digest(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum.toString(16).padStart(8, "0");
}
