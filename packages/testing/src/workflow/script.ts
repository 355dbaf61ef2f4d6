import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { scopeOf } from "./frame.ts";
import { type Invocation, runProgram } from "./invocation.ts";
import { shellCommand } from "./shell.ts";
import { textFrom, tokenAt } from "./token-tree.ts";

/** Runs the script of a `run:` step. */
export async function runScript(step: TemplateToken, invocation: Invocation): Promise<void> {
  const { frame, output } = invocation;
  const { job } = frame;
  const scope = scopeOf(frame, invocation.env);
  const defaults = frame.depth === 0 ? job.defaults : { shell: undefined, directory: undefined };
  const shell = textFrom(tokenAt(step, "shell"), scope) ?? defaults.shell;
  const directory = textFrom(tokenAt(step, "working-directory"), scope) ?? defaults.directory;
  const script = textFrom(tokenAt(step, "run"), scope) ?? "";
  const path = join(job.temporary, `${crypto.randomUUID()}${shellCommand(shell, "")?.extension ?? ""}`);
  const command = shellCommand(shell, path);
  if (command === undefined) {
    output.fail(
      `Invalid shell option '${shell}'. Shell must be a valid built-in (bash, sh, python) or a format string containing '{0}'`,
    );
    return;
  }
  for (const line of [`Run ${script.split("\n")[0]}`, ...script.split("\n")]) output.write(line);
  await writeFile(path, script);
  const code = await runProgram(invocation, { ...command, cwd: resolve(job.workspace, directory ?? "") });
  if (code !== 0 && !invocation.signal.aborted) output.fail(`Process completed with exit code ${code}.`);
}
