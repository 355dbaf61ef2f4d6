import type { Audit } from "../audit.ts";

/** Most hostile releases are found within days. */
export const dependabotCooldown: Audit = {
  name: "dependabot-cooldown",
  fix: "add `cooldown: { default-days: 7 }` to the entry.",
  check: ({ source, root }) =>
    source.kind !== "dependabot"
      ? []
      : (root.get("updates")?.items ?? [])
          .filter((update) => !(Number(update.get("cooldown")?.get("default-days")?.text) >= 7))
          .map(({ line }) => ({ line, message: "It takes versions that are less than a week old." })),
};
