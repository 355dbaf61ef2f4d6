import { plainText } from "@ospo-actions/core";
import type { Draft } from "./draft.ts";

/** A draft as the text of `.github/ospo.yml`, with what it leaves out as comments. */
export function writePolicy(draft: Draft): string {
  const { tool, remarks, exceptions } = draft;
  const lists = (["allow", "deny", "review"] as const).flatMap((key) => listLines(key, draft[key], 2));
  const lines = [
    `# From the configuration of ${tool}.`,
    ...remarks.map((remark) => `# - ${comment(remark)}`),
    "version: 1",
    ...(lists.length > 0 ? ["licenses:", ...lists] : []),
    ...(exceptions.length > 0
      ? ["# Give each exception a reason, an owner and an end (until: 2027-06-30).", "exceptions:"]
      : []),
    ...exceptions.flatMap((one) => [
      `  - rule: "license/*"`,
      `    package: ${quoted(one.package)}`,
      `    reason: ${quoted(one.reason)}`,
    ]),
    ...(draft.block.length > 0 ? ["exposure:", ...listLines("block", draft.block, 2)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function listLines(key: string, values: readonly string[], indent: number): readonly string[] {
  if (values.length === 0) return [];
  const space = " ".repeat(indent);
  return [`${space}${key}:`, ...values.map((value) => `${space}  - ${quoted(value)}`)];
}

/** Plain where YAML takes it as text for sure; else in quotes, with every character that cannot be seen escaped. */
function quoted(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9.+-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text))
    return text;
  return JSON.stringify(text).replaceAll(/(?! )[\p{C}\p{Z}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\U${point.toString(16).padStart(8, "0")}`;
  });
}

/** One line of plain characters: nothing that ends a comment or hides in a terminal. */
function comment(text: string): string {
  return plainText(text).replaceAll(/\s+/g, " ").slice(0, 500);
}
