import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { envFilePairs, pathLines } from "./env-file.ts";
import type { JobState } from "./frame.ts";
import type { CommandEffects, Output } from "./output.ts";

/** Bytes of a step's summary; over it the runner drops it with an error annotation, and the step stays green. */
const summaryBytes = 1024 * 1024;

const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"] as const;
type Name = (typeof names)[number];

/** The files that a step writes to speak with the runner, made afresh for each step. */
export interface CommandFiles {
  readonly variables: ReadonlyMap<string, string>;
  /** Acts on what was written, removes the files, gives the summary. */
  read(job: JobState, output: Output, effects: CommandEffects): Promise<string>;
}

export async function makeCommandFiles(temporary: string): Promise<CommandFiles> {
  const folder = join(temporary, "_runner_file_commands", crypto.randomUUID());
  await mkdir(folder, { recursive: true });
  const variables = new Map(names.map((name) => [name as string, join(folder, name.slice(7).toLowerCase())]));
  for (const file of variables.values()) await writeFile(file, "");
  return {
    variables,
    async read(job, output, effects) {
      const text = (name: Name): Promise<string> =>
        readFile(variables.get(name) ?? "", "utf8").catch(() => "");
      const texts = new Map(await Promise.all(names.map(async (name) => [name, await text(name)] as const)));
      await rm(folder, { recursive: true, force: true });
      for (const [name, act] of actions(job, output, effects)) {
        try {
          act(texts.get(name) ?? "");
        } catch (error) {
          output.annotate(
            "error",
            `Unable to process file command '${name.slice(7).toLowerCase()}' successfully.`,
          );
          output.fail((error as Error).message);
        }
      }
      return summaryOf(texts.get("GITHUB_STEP_SUMMARY") ?? "", job, output);
    },
  };
}

function actions(
  job: JobState,
  output: Output,
  effects: CommandEffects,
): readonly (readonly [Name, (text: string) => void])[] {
  return [
    ["GITHUB_PATH", (text) => void job.path.unshift(...pathLines(text).toReversed())],
    ["GITHUB_ENV", (text) => setEnv(text, job, output)],
    ["GITHUB_STATE", (text) => each(text, effects.saveState)],
    ["GITHUB_OUTPUT", (text) => each(text, effects.setOutput)],
  ];
}

function each(text: string, act: (name: string, value: string) => void): void {
  for (const [name, value] of envFilePairs(text)) act(name, value);
}

function setEnv(text: string, job: JobState, output: Output): void {
  for (const [name, value] of envFilePairs(text)) {
    if (name.toUpperCase() !== "NODE_OPTIONS") job.env.set(name, value);
    else output.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
}

function summaryOf(text: string, job: JobState, output: Output): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= summaryBytes) return job.masks.hide(text);
  const sizes = `supports content up to a size of ${summaryBytes / 1024}k, got ${Math.floor(bytes / 1024)}k`;
  output.annotate("error", `$GITHUB_STEP_SUMMARY upload aborted, ${sizes}.`);
  return "";
}
