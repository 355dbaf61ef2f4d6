import type { Audit } from "../audit.ts";

/** It lets a manifest run code where Dependabot's credentials are. */
export const dependabotExecution: Audit = {
  name: "dependabot-execution",
  fix: "remove `insecure-external-code-execution`, or set it to `deny`.",
  check: ({ source, root }) =>
    source.kind !== "dependabot"
      ? []
      : (root.get("updates")?.items ?? [])
          .map((update) => update.get("insecure-external-code-execution"))
          .flatMap((value) =>
            value?.text === "allow"
              ? [{ line: value.line, message: "It lets dependencies run their code." }]
              : [],
          ),
};
