import type { Audit, Hit } from "../audit.ts";
import type { Value } from "../value.ts";

const files = /(?:\$\{?(?:env:)?|%|\bprocess\.env\.|\benviron\W+)?\b(GITHUB_ENV|GITHUB_PATH)\b[}%]?/i;

/** A line of data there becomes a variable, NODE_OPTIONS among them, or a program, for every later step. */
export const githubEnv: Audit = {
  name: "github-env",
  fix: "write an output (`$GITHUB_OUTPUT`), and give it to the one step that needs it as `env:`.",
  check: ({ steps }) => steps.flatMap(({ run, input }) => [run, input("script")].flatMap(writes)),
};

function writes(code: Value | undefined): readonly Hit[] {
  if (code === undefined) return [];
  const lines = code.raw.split("\n");
  return lines.flatMap((text, at) => {
    const name = files.exec(text)?.[1];
    if (name === undefined || isConstant(text)) return [];
    const line = code.lineAt(lines.slice(0, at).join("\n").length + (at === 0 ? 0 : 1));
    return [{ line, message: `\`${name}\` is written from data.` }];
  });
}

/** Whether a line echoes a fixed text to the file. */
function isConstant(line: string): boolean {
  const rest = line.replace(files, "");
  return /^(\s*|.*run:\s*)echo .*>>/.test(rest) && !/[$`%]/.test(rest);
}
