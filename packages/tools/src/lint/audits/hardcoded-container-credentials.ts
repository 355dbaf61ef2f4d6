import type { Audit } from "../audit.ts";

/** A password in a workflow is a password for everyone. */
export const hardcodedContainerCredentials: Audit = {
  name: "hardcoded-container-credentials",
  fix: "take it from a secret of the repository.",
  check: ({ jobs }) =>
    jobs
      .flatMap(({ value }) => [
        value.get("container"),
        ...(value.get("services")?.entries ?? []).map((entry) => entry.value),
      ])
      .flatMap((container) => container?.get("credentials")?.get("password") ?? [])
      .filter(({ text = "" }) => !text.includes("${{"))
      .map(({ line }) => ({ line, message: "The password of a registry stands in the workflow." })),
};
