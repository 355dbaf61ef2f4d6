import type { Audit, Hit } from "../audit.ts";
import { expressionsOf } from "../expression.ts";
import type { Value } from "../value.ts";

/** What GitHub alone decides, out of letters, digits and dashes. */
const harmless = new Set(["github.sha", "github.run_id", "github.run_number", "github.run_attempt"]);

/** Inputs that actions run as code, by the names that they give them. */
const codeInputs = ["script", "inlineScript", "run", "code", "command", "commands", "cmd"];

/** An expression becomes part of a script before a shell sees it: a branch may be named `$(curl …)`. */
export const templateInjection: Audit = {
  name: "template-injection",
  fix: 'hand it over by `env:` of the step, and read it there: `"$TITLE"`.',
  check: ({ steps }) =>
    steps
      .flatMap(({ run, input }) => [run, ...codeInputs.map((name) => input(name))])
      .flatMap((code) => (code === undefined ? [] : injections(code))),
};

function injections(code: Value): readonly Hit[] {
  return expressionsOf(code)
    .filter(({ reads }) => reads.some((name) => !harmless.has(name)))
    .map(({ text, line }) => ({ line, message: `\`\${{ ${text} }}\` is pasted into a script.` }));
}
