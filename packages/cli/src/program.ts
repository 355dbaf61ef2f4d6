import { type Action, escapeLog, exitStatus, run } from "@ospo-actions/core";
import { tool } from "@ospo-actions/report";
import { Command, CommanderError } from "commander";
import { actions } from "./actions.ts";
import { audit } from "./audit.ts";
import { commandHost, hostOf } from "./command-host.ts";
import { flagsOf, rawInputs } from "./flags.ts";

/** Runs the command line `args` (without the program's own name) and gives the exit status. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let status: number = exitStatus.ok;
  const program = new Command("npm start --")
    .description("Open source audits on a laptop: the same code as the GitHub Actions, no GitHub, no token.")
    .version(tool.version)
    .showHelpAfterError("Add --help to see what there is.")
    .exitOverride();
  program.addCommand(
    auditCommand((result) => {
      status = result;
    }),
    { isDefault: true },
  );
  for (const [name, action] of Object.entries(actions)) {
    program.addCommand(
      actionCommand(name, action, (result) => {
        status = result;
      }),
    );
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
    throw error;
  }
}

type Done = (status: number) => void;

function auditCommand(done: Done): Command {
  return new Command("audit")
    .description("run every action on a folder and write ospo-report/ (the default)")
    .option("--path <folder>", "project folder or lock file", ".")
    .option("--output <folder>", "where to write the reports", "ospo-report")
    .exitOverride()
    .action(async (options: { path: string; output: string }) => done(await audit(options, commandHost())));
}

function actionCommand(name: string, action: Action, done: Done): Command {
  const command = new Command(name).description(action.spec.description).exitOverride();
  for (const flag of flagsOf(action.spec)) command.addOption(flag);
  return command.action(async (options: Record<string, unknown>) => {
    const defaults = { "report-file": `ospo-report/${name}/report.json` };
    const host = hostOf(commandHost(), rawInputs(options, defaults));
    const status = await run(action, host);
    for (const [output, value] of host.outputs) process.stdout.write(`${output}=${escapeLog(value)}\n`);
    done(status);
  });
}
