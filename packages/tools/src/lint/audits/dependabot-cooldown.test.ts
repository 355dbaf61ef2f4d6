import { dependabotCooldown } from "./dependabot-cooldown.ts";
import { testAudit } from "./examples.ts";

testAudit(
  dependabotCooldown,
  {
    none: ["version: 2", "updates: [{ package-ecosystem: npm }]"].join("\n"),
    "a short one": ["version: 2", "updates: [{ cooldown: { default-days: 2 } }]"].join("\n"),
  },
  {
    "a week": ["version: 2", "updates: [{ cooldown: { default-days: 7 } }]"].join("\n"),
  },
);
