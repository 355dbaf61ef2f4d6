/** A command line that runs a script: `{0}` has been replaced. */
export interface ShellCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly extension: string;
}

/**
 * The command for `shell:` with the flags that GitHub documents. Without one it is `bash -e`, which knows no
 * `pipefail`; `shell: bash` does. Undefined for a shell that is not on a Linux runner.
 */
export function shellCommand(shell: string | undefined, script: string): ShellCommand | undefined {
  switch (shell) {
    case undefined:
      return { file: "bash", args: ["-e", script], extension: ".sh" };
    case "bash":
      return {
        file: "bash",
        args: ["--noprofile", "--norc", "-e", "-o", "pipefail", script],
        extension: ".sh",
      };
    case "sh":
      return { file: "sh", args: ["-e", script], extension: ".sh" };
    case "python":
      return { file: "python3", args: [script], extension: ".py" };
    default:
      return customShell(shell, script);
  }
}

/** `shell: node {0}`: any command line with a place for the script. */
function customShell(shell: string, script: string): ShellCommand | undefined {
  const [file, ...args] = shell.split(" ").filter((part) => part !== "");
  if (file === undefined || !shell.includes("{0}")) return undefined;
  return { file, args: args.map((arg) => arg.replaceAll("{0}", script)), extension: "" };
}
