import { spawnSync } from "node:child_process";
import type { Finding } from "./finding.ts";
import type { Script } from "./script.ts";

/** What shellcheck's JSON says of a place. */
interface Comment {
  readonly line: number;
  readonly code: number;
  readonly level: string;
  readonly message: string;
}

/** Whether shellcheck is installed here. */
export const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;

/** What shellcheck says about a script, from its level `info` on. */
export function lintWithShellcheck(script: Script): readonly Finding[] {
  const args = ["--format=json", "--severity=info", `--shell=${script.shell}`, "-"];
  const { status, stdout, stderr } = spawnSync("shellcheck", args, { input: script.text, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`shellcheck ended with ${status}: ${stderr}`);
  return (JSON.parse(stdout) as readonly Comment[]).map(({ line, code, message }) => ({
    rule: `shellcheck/SC${code}`,
    file: script.file,
    line: script.firstLine + line - 1,
    message,
    fix: `as https://www.shellcheck.net/wiki/SC${code} shows.`,
  }));
}
