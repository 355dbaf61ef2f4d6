import type { Audit, Hit } from "../audit.ts";
import { expressionsOf } from "../expression.ts";
import type { Value } from "../value.ts";
import { repositoryOf } from "./uses.ts";

/** What GitHub alone decides, out of letters, digits and dashes. */
const harmless = new Set(["github.sha", "github.run_id", "github.run_number", "github.run_attempt"]);

/** Inputs that an action runs as code. */
const codeInputs = new Map([["actions/github-script", "script"]]);

/** An expression becomes part of a script before a shell sees it: a branch may be named `$(curl …)`. */
export const templateInjection: Audit = {
  name: "template-injection",
  fix: 'hand it over by `env:` of the step, and read it there: `"$TITLE"`.',
  check: ({ steps }) =>
    steps.flatMap(({ uses, run, input }) => {
      const name = codeInputs.get(repositoryOf(uses) ?? "");
      return [run, name === undefined ? undefined : input(name)].flatMap((code) =>
        code === undefined ? [] : injections(code),
      );
    }),
};

function injections(code: Value): readonly Hit[] {
  return expressionsOf(code)
    .filter(({ reads }) => reads.some((name) => !harmless.has(name)))
    .map(({ text, line }) => ({ line, message: `\`\${{ ${text} }}\` is pasted into a script.` }));
}
