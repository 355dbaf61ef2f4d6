import type { Audit } from "../audit.ts";

/** The called workflow needs few of them. */
export const secretsInherit: Audit = {
  name: "secrets-inherit",
  fix: "hand over the secrets by name.",
  check: ({ jobs }) =>
    jobs.flatMap(({ id, value }) => {
      const secrets = value.get("secrets");
      if (secrets?.text !== "inherit") return [];
      return [{ line: secrets.line, message: `The job \`${id}\` hands over every secret.` }];
    }),
};
