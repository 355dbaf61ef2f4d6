import { type Action, type ActionSpec, type Host, run } from "@ospo-actions/core";
import { spec as licenseChangeWatch } from "@ospo-actions/license-change-watch/spec";
import { spec as licenseGate } from "@ospo-actions/license-gate/spec";
import { spec as report } from "@ospo-actions/report-action/spec";
import { spec as sbom } from "@ospo-actions/sbom/spec";
import { spec as scorecardMonitor } from "@ospo-actions/scorecard-monitor/spec";

/** An action as a command: what it takes is known at once, its code is loaded when it runs. */
export interface ActionCommand {
  readonly spec: ActionSpec;
  /** Gives the exit status. */
  readonly run: (host: Host) => Promise<number>;
}

/** Every action by its folder's name: each is a command. */
export const actions = {
  sbom: command(sbom, () => import("@ospo-actions/sbom")),
  "license-gate": command(licenseGate, () => import("@ospo-actions/license-gate")),
  "license-change-watch": command(licenseChangeWatch, () => import("@ospo-actions/license-change-watch")),
  report: command(report, () => import("@ospo-actions/report-action")),
  "scorecard-monitor": command(scorecardMonitor, () => import("@ospo-actions/scorecard-monitor")),
} as const satisfies Readonly<Record<string, ActionCommand>>;

/** Those that an audit runs, in this order. */
export const audited = ["sbom", "license-gate", "license-change-watch"] as const;

function command<S extends ActionSpec>(
  spec: S,
  load: () => Promise<{ readonly action: Action<S> }>,
): ActionCommand {
  return { spec, run: async (host) => run((await load()).action, host) };
}
