import { type Host, type Inputs, inputError } from "@ospo-actions/core";
import { openIdentifier } from "@ospo-actions/license";
import type { FoundPolicy } from "@ospo-actions/policy";
import type { Report } from "@ospo-actions/report";
import { changesFrom } from "./base.ts";
import { type Baseline, openBaseline, readBaseline, toBaseline } from "./baseline.ts";
import { type Checked, check } from "./check.ts";
import { keepNotices, noticesOf } from "./notices.ts";
import { describe } from "./report.ts";
import { checkSelf } from "./self.ts";
import { readSources } from "./sources.ts";
import type { spec } from "./spec.ts";

export interface Examined {
  readonly report: Report;
  /** Files that were written beside the report. */
  readonly written: readonly string[];
}

type Asked = Inputs<typeof spec>;

/** Looks at what the inputs name: a repository to contribute to, or all that a project depends on. */
export async function examine(inputs: Asked, found: FoundPolicy, host: Host): Promise<Examined> {
  if (inputs.target !== undefined) {
    const { readTarget } = await import("./target.ts");
    const { describeTarget } = await import("./target-report.ts");
    const target = await readTarget(inputs.target, inputs.githubToken, host);
    return { report: describeTarget(target, found, host), written: [] };
  }
  const { notices, noticesFile, texts, baselineUntil } = inputs;
  if (noticesFile !== undefined && texts === "never")
    throw inputError(["notices-file: notices are made of license texts, which `texts: never` does not read"]);
  const context = inputs.context === "policy" ? undefined : inputs.context;
  const before = await openBaseline(inputs, found.policy, host);
  // The check reads what is installed, with its texts: once is enough, but for what it is compared with.
  const installedLicenses = texts === "never" || inputs.engine !== "auto" || inputs.base !== undefined;
  const sources = await readSources(inputs, host, { installedLicenses });
  const isChanged = await changesFrom(inputs, sources.projects.inventory, host);
  const options = { ...inputs, policy: found.policy, context, isChanged, notices: noticesFile !== undefined };
  const checked = await check(sources, options, host);
  const further = [...(await noticesFor(checked, inputs, host)), ...(await selfOf(checked, inputs, host))];
  const tell = (baseline: Baseline | undefined): Report =>
    describe(checked, found, { ...inputs, context, baseline, further }, host);
  const written = noticesFile !== undefined && notices === "write" ? [noticesFile] : [];
  if (baselineUntil === undefined || inputs.baseline === undefined) return { report: tell(before), written };
  await host.files.write(inputs.baseline, toBaseline(tell(undefined), baselineUntil));
  host.log.info(`${host.files.display(inputs.baseline)} holds today's findings until ${baselineUntil}.`);
  return { report: tell(await readBaseline(inputs.baseline, host)), written: [...written, inputs.baseline] };
}

async function noticesFor({ shipped }: Checked, { noticesFile, notices }: Asked, host: Host) {
  return noticesFile === undefined ? [] : keepNotices(noticesOf(shipped), noticesFile, notices, host);
}

async function selfOf({ projects }: Checked, { self, path }: Asked, host: Host) {
  return self ? checkSelf(path, projects.inventory, await openIdentifier(), host) : [];
}
