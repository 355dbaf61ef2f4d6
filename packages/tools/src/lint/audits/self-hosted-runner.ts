import type { Audit } from "../audit.ts";

/** It keeps what a pull request left behind. */
export const selfHostedRunner: Audit = {
  name: "self-hosted-runner",
  fix: "use a hosted one, such as `ubuntu-latest`.",
  check: ({ jobs }) =>
    jobs.flatMap(({ id, value }) =>
      (value.get("runs-on")?.scalars ?? [])
        .filter(({ text }) => text === "self-hosted")
        .map(({ line }) => ({ line, message: `The job \`${id}\` runs on a self-hosted runner.` })),
    ),
};
