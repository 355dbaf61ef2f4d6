import { dirname } from "node:path";
import { describeError, escapeLog, exitStatus, type Host, limits, OspoError } from "@ospo-actions/core";
import { Command } from "commander";

const policyPath = ".github/ospo.yml";

type PolicyHost = Pick<Host, "files" | "now">;

interface Options {
  readonly output?: string;
  readonly policies?: string;
}

/** `policy check | import | init`: what somebody needs who writes a policy. */
export function policyCommand(host: () => PolicyHost, done: (status: number) => void): Command {
  const command = new Command("policy").description(`check, import or begin ${policyPath}`).exitOverride();
  const act =
    (work: (file: string, options: Options, host: PolicyHost) => Promise<string>) =>
    async (file: string, options: Options) =>
      done(await tell(() => work(file, options, host())));
  command
    .command("check")
    .description("say all that is wrong with a policy, or what it comes to")
    .argument("[file]", "the policy", policyPath)
    .option("--policies <folder>", "folder with OWNER/REPO/path of the policies that it extends")
    .exitOverride()
    .action(act(checkPolicy));
  command
    .command("import")
    .description(
      "make a policy of the configuration of dependency-review-action or of license-checker's flags",
    )
    .argument("<file>", "configuration, workflow, package.json or shell script")
    .option("--output <file>", "where to write it, instead of the terminal")
    .exitOverride()
    .action(
      act(async (file, { output }, { files }) => {
        const { importPolicy } = await import("@ospo-actions/policy");
        return write(await importPolicy(await read(file, files), file), output, files);
      }),
    );
  command
    .command("init")
    .description("print a policy to begin with")
    .option("--output <file>", "where to write it, instead of the terminal")
    .exitOverride()
    .action((options: Options) => act(beginPolicy)("", options));
  return command;
}

async function checkPolicy(file: string, { policies }: Options, { files, now }: PolicyHost): Promise<string> {
  const { describePolicy, folderSource, loadPolicy, readPolicy } = await import("@ospo-actions/policy");
  const text = await read(file, files);
  const shown = files.display(file);
  if (policies !== undefined) {
    const source = folderSource(files, await files.admit(policies));
    return `${describePolicy(await loadPolicy(text, shown, source), now())}\n`;
  }
  const policy = await readPolicy(text, shown);
  const unread =
    policy.extends.length === 0 ? "" : "What it extends was not read: name a folder with --policies.\n";
  return `${describePolicy(policy, now())}\n${unread}`;
}

async function beginPolicy(_: string, { output }: Options, { files }: PolicyHost): Promise<string> {
  const { starterPolicy } = await import("@ospo-actions/policy");
  return write(starterPolicy, output, files);
}

async function read(file: string, files: Host["files"]): Promise<string> {
  await files.admit(dirname(files.resolve(file)));
  return files.read(file, limits.policyBytes);
}

/** Nothing that is there is overwritten: it may hold exceptions that somebody approved. */
async function write(text: string, output: string | undefined, files: Host["files"]): Promise<string> {
  if (output === undefined) return text;
  if ((await files.stat(output)) !== undefined)
    throw new OspoError("INPUT", `--output: ${files.display(output)} exists`, {
      fix: "Name another file, or remove it.",
    });
  await files.write(output, text);
  return `Wrote ${files.display(output)}\n`;
}

async function tell(work: () => Promise<string>): Promise<number> {
  try {
    process.stdout.write(await work());
    return exitStatus.ok;
  } catch (error) {
    process.stderr.write(
      `${describeError(error)
        .split("\n")
        .map((line) => escapeLog(line))
        .join("\n")}\n`,
    );
    const isUsage = error instanceof OspoError && ["INPUT", "CONFIG", "NOT_FOUND"].includes(error.code);
    return isUsage ? exitStatus.usage : exitStatus.error;
  }
}
