import type { Audit } from "../audit.ts";
import { usesOf } from "./uses.ts";

/** In a workflow that others call, `./` is the caller's checkout: whose code runs is up to the caller's tree. */
export const selfRepository: Audit = {
  name: "self-repository",
  fix: "write `$/`, which is the workflow's own repository and commit.",
  check: (workflow) =>
    workflow.triggers.includes("workflow_call")
      ? usesOf(workflow)
          .filter(({ text = "" }) => /^\.[\\/]/.test(text))
          .map(({ text, line }) => ({ line, message: `\`${text}\` is looked for in the caller's checkout.` }))
      : [],
};
