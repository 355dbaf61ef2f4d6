import { type Executed, OspoError } from "@ospo-actions/core";
import { type Project, projectKey, projectName } from "../project.ts";
import { resultOf } from "../read-result.ts";
import type { Source } from "./source.ts";

/** Runs Scorecard's command line with these arguments to its end, on a repository of `project`'s platform. */
export type RunScorecard = (args: readonly string[], project: Project) => Promise<Executed>;

/**
 * Scorecard's own command line, for what no API knows. It ends with another status than 0 where one check had an
 * error, though its output is whole: so the output counts.
 */
export function cliSource(run: RunScorecard): Source {
  return {
    name: "cli",
    async ask(project) {
      const name = projectName(project);
      const executed = await run([`--repo=${name}`, "--format=json", "--show-details"], project);
      const result = resultOf(outputOf(executed, project), `Scorecard's result of ${name}`);
      if (projectKey(result.project) === projectKey(project)) return { state: "found", result };
      throw new OspoError("FORMAT", `Scorecard answered ${projectName(result.project)} for ${name}`);
    },
  };
}

function outputOf({ stdout, stderr, status }: Executed, project: Project): unknown {
  try {
    return JSON.parse(stdout.toString("utf8"));
  } catch (cause) {
    const said = stderr.trim().split("\n").pop()?.slice(0, 300) ?? "";
    const message = `Scorecard ended with status ${status} on ${projectName(project)}${said && `: ${said}`}`;
    throw new OspoError("FORMAT", message, { cause });
  }
}
