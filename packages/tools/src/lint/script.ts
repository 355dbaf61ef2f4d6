import type { Source } from "./source.ts";
import type { Value } from "./value.ts";
import { parseWorkflow } from "./workflow.ts";

/** A `run:` block for a POSIX shell. */
export interface Script {
  readonly file: string;
  readonly shell: "bash" | "sh";
  /** With every `${{ }}` as a name of the same length. */
  readonly text: string;
  /** The line of the file where the script's first line stands. */
  readonly firstLine: number;
}

/** The shell scripts of a workflow or action; those for other shells (pwsh, python) are left out. */
export function scriptsOf(source: Source): readonly Script[] {
  const { jobs, steps, root } = parseWorkflow(source);
  const fallback = (value: Value | undefined): string | undefined =>
    value?.get("defaults")?.get("run")?.get("shell")?.text;
  return steps.flatMap(({ run, value }) => {
    if (run?.text === undefined) return [];
    const job = jobs.find(({ steps }) => steps.some((step) => step.value === value));
    const named = value.get("shell")?.text ?? fallback(job?.value) ?? fallback(root) ?? "bash";
    const shell = /^(bash|sh)\b/.exec(named)?.[1] as Script["shell"] | undefined;
    if (shell === undefined) return [];
    const block = /^[|>]/.test(run.raw);
    return [{ file: source.file, shell, text: padded(run.text), firstLine: run.line + (block ? 1 : 0) }];
  });
}

function padded(text: string): string {
  return text.replaceAll(/\$\{\{[\s\S]*?\}\}/g, (expression) => expression.replaceAll(/[^\n]/g, "x"));
}
