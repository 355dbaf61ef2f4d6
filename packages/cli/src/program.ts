import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { escapeLog, exitStatus } from "@ospo-actions/core";
import { tool } from "@ospo-actions/report";
import { Command, CommanderError, Option } from "commander";
import { type ActionCommand, actions, audited } from "./actions.ts";
import { audit } from "./audit.ts";
import { commandHost, hostOf, standing } from "./command-host.ts";
import { flagsOf, rawInputs } from "./flags.ts";
import { policyCommand } from "./policy.ts";

/** Runs the command line `args` (without the program's own name) and gives the exit status. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let status: number = exitStatus.ok;
  const program = new Command("npm start --")
    .description("Open source audits on a laptop: the same code as the GitHub Actions, no GitHub, no token.")
    .version(tool.version, "-v, --version")
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
  program.addCommand(
    policyCommand(commandHost, (result) => {
      status = result;
    }),
  );
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code.startsWith("ospo."))
        process.stderr.write(`${error.message}\nAdd --help to see what there is.\n`);
      return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
    }
    throw error;
  }
}

type Done = (status: number) => void;

interface AuditFlags {
  readonly path?: string[];
  readonly output: string;
  readonly failOn?: string;
  readonly omit?: string[];
}

function auditCommand(done: Done): Command {
  return new Command("audit")
    .description("run every action on a folder and write ospo-report/ (the default)")
    .argument("[folders...]", "project folders or lock files; several are one product (default: this folder)")
    .option("--path <folders...>", "the same as a flag")
    .option("--output <folder>", "where to write the reports", "ospo-report")
    .addOption(
      new Option(
        "--fail-on <verdict>",
        "the weakest verdict that makes the exit status 1 (default: fail)",
      ).choices(["fail", "review", "never"]),
    )
    .addOption(
      new Option("--omit <kinds...>", "kinds of dependencies to leave out (default: none)").choices([
        "dev",
        "optional",
        "peer",
      ]),
    )
    .exitOverride()
    .action(async (folders: string[], options: AuditFlags) => {
      const paths = [...folders, ...(options.path ?? [])];
      const [unknown] = folders.filter((folder) => !isThere(folder));
      if (unknown !== undefined) throw /[./\\]/.test(unknown) ? notThere(unknown) : unknownCommand(unknown);
      if (paths.includes(""))
        throw new CommanderError(2, "ospo.path", "error: --path is empty; leave it out for this folder");
      const { output, failOn, omit = [] } = options;
      done(await audit({ paths: paths.length > 0 ? paths : ["."], output, failOn, omit }, commandHost()));
    });
}

function isThere(folder: string): boolean {
  return existsSync(resolve(standing(process.env), folder));
}

function notThere(folder: string): CommanderError {
  return new CommanderError(2, "ospo.folder", `error: ${escapeLog(folder)} does not exist`);
}

/** A first word that is neither a command nor a folder. */
function unknownCommand(word: string): CommanderError {
  const names = ["audit", ...Object.keys(actions), "policy"].join(", ");
  return new CommanderError(
    2,
    "ospo.command",
    `error: ${escapeLog(word)} is neither a command (${names}) nor a folder`,
  );
}

function actionCommand(name: string, action: ActionCommand, done: Done): Command {
  const command = new Command(name).description(action.spec.description).exitOverride();
  for (const flag of flagsOf(action.spec)) command.addOption(flag);
  // As with the audit, what `path` names may stand without the flag.
  if (action.spec.inputs.path?.type === "list")
    command.argument("[folders...]", "project folders or lock files: the same as --path");
  return command.action(async (...given: readonly unknown[]) => {
    const [folders, flags] = (given.length > 2 ? given : [[], ...given]) as [
      string[],
      Record<string, unknown>,
    ];
    const [unknown] = folders.filter((folder) => !isThere(folder));
    if (unknown !== undefined) throw notThere(unknown);
    const paths = [...folders, ...((flags.path as string[] | undefined) ?? [])];
    const options = { ...flags, ...(paths.length > 0 && { path: paths }) };
    const isAudited = audited.some((one) => one === name);
    const defaults = isAudited ? { "report-file": `ospo-report/${name}/report.json` } : {};
    const host = hostOf(commandHost(), rawInputs(options, defaults));
    const status = await action.run(host);
    // After an error they are set for a workflow's sake, and say nothing.
    if (status <= exitStatus.verdict)
      process.stdout.write(
        [...host.outputs].map(([output, value]) => `${output}=${escapeLog(value)}\n`).join(""),
      );
    done(status);
  });
}
