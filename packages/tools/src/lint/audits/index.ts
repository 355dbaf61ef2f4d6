import type { Audit } from "../audit.ts";
import { adhocPackages } from "./adhoc-packages.ts";
import { anonymousDefinition } from "./anonymous-definition.ts";
import { archivedUses } from "./archived-uses.ts";
import { artipacked } from "./artipacked.ts";
import { botConditions } from "./bot-conditions.ts";
import { cachePoisoning } from "./cache-poisoning.ts";
import { concurrencyLimits } from "./concurrency-limits.ts";
import { dangerousTriggers } from "./dangerous-triggers.ts";
import { dependabotCooldown } from "./dependabot-cooldown.ts";
import { dependabotExecution } from "./dependabot-execution.ts";
import { excessivePermissions } from "./excessive-permissions.ts";
import { githubEnv } from "./github-env.ts";
import { hardcodedContainerCredentials } from "./hardcoded-container-credentials.ts";
import { insecureCommands } from "./insecure-commands.ts";
import { knownVulnerableActions } from "./known-vulnerable-actions.ts";
import { obfuscation } from "./obfuscation.ts";
import { overprovisionedSecrets } from "./overprovisioned-secrets.ts";
import { secretsInherit } from "./secrets-inherit.ts";
import { selfHostedRunner } from "./self-hosted-runner.ts";
import { selfRepository } from "./self-repository.ts";
import { templateInjection } from "./template-injection.ts";
import { timeoutMinutes } from "./timeout-minutes.ts";
import { undocumentedPermissions } from "./undocumented-permissions.ts";
import { unpinnedImages } from "./unpinned-images.ts";
import { unpinnedUses } from "./unpinned-uses.ts";
import { unredactedSecrets } from "./unredacted-secrets.ts";
import { unsoundCondition } from "./unsound-condition.ts";
import { unsoundContains } from "./unsound-contains.ts";
import { unsoundTernary } from "./unsound-ternary.ts";

/** Every audit of ours. */
export const audits: readonly Audit[] = [
  adhocPackages,
  anonymousDefinition,
  archivedUses,
  artipacked,
  botConditions,
  cachePoisoning,
  concurrencyLimits,
  dangerousTriggers,
  dependabotCooldown,
  dependabotExecution,
  excessivePermissions,
  githubEnv,
  hardcodedContainerCredentials,
  insecureCommands,
  knownVulnerableActions,
  obfuscation,
  overprovisionedSecrets,
  secretsInherit,
  selfHostedRunner,
  selfRepository,
  templateInjection,
  timeoutMinutes,
  undocumentedPermissions,
  unpinnedImages,
  unpinnedUses,
  unredactedSecrets,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
];
