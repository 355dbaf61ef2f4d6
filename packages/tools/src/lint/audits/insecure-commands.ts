import type { Audit } from "../audit.ts";

/** It brings back `::set-env::`, which any line of a log can use (CVE-2020-15228). */
export const insecureCommands: Audit = {
  name: "insecure-commands",
  fix: "remove it, and write to `$GITHUB_OUTPUT`.",
  check: ({ root, jobs, steps }) =>
    [root, ...jobs.map(({ value }) => value), ...steps.map(({ value }) => value)]
      .flatMap((value) => value.get("env")?.entries ?? [])
      .filter(({ key, value }) => /^ACTIONS_ALLOW_UNSECURE_COMMANDS$/i.test(key) && value.text !== "false")
      .map(({ value, key }) => ({ line: value.line, message: `\`${key}\` lets a log set the environment.` })),
};
