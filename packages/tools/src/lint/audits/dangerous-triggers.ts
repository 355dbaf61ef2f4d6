import type { Audit, Hit } from "../audit.ts";
import type { Step } from "../workflow.ts";
import { repositoryOf } from "./uses.ts";

/** Foreign code must never meet a token that may write. */
export const dangerousTriggers: Audit = {
  name: "dangerous-triggers",
  fix: "make the data in a `pull_request` job without secrets, and read it, checked, in a `workflow_run` one.",
  check: ({ root, triggers, steps }) => {
    const line = root.get("on")?.line ?? root.line;
    return [
      ...(triggers.includes("pull_request_target")
        ? [
            {
              line,
              message: "`pull_request_target` runs for foreign pull requests with a token that may write.",
            },
          ]
        : []),
      ...(triggers.includes("workflow_run") ? steps.flatMap(foreignCode) : []),
    ];
  },
};

function foreignCode({ value, uses, run, input }: Step): readonly Hit[] {
  const asked = [input("ref"), input("repository")].flatMap((given) => given?.text ?? []);
  const checksOut =
    repositoryOf(uses) === "actions/checkout" && asked.some((text) => /head|workflow_run/.test(text));
  const fetches = /\bgh +pr +checkout\b|\bgit\b.*\b(fetch|checkout|pull)\b.*\b(head|pull)\b/i.test(
    run?.text ?? "",
  );
  if (!checksOut && !fetches) return [];
  return [{ line: value.line, message: "A `workflow_run` job fetches the code of the run that it follows." }];
}
