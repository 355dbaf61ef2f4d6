import type { Audit } from "../audit.ts";
import { repositoryOf } from "./uses.ts";

/** A checkout leaves its token on disk, where every later step and an uploaded folder has it. */
export const artipacked: Audit = {
  name: "artipacked",
  fix: "add `with: { persist-credentials: false }`.",
  check: ({ steps }) =>
    steps
      .filter(({ uses }) => repositoryOf(uses) === "actions/checkout")
      .filter(({ input }) => input("persist-credentials")?.text !== "false")
      .map(({ value }) => ({ line: value.line, message: "The checkout keeps its token on disk." })),
};
