import type { Action } from "@ospo-actions/core";
import { action as licenseChangeWatch } from "@ospo-actions/license-change-watch";
import { action as licenseGate } from "@ospo-actions/license-gate";
import { action as report } from "@ospo-actions/report-action";
import { action as sbom } from "@ospo-actions/sbom";
import { action as scorecardMonitor } from "@ospo-actions/scorecard-monitor";

/** Every action by its folder's name: each is a command. */
export const actions: Readonly<Record<string, Action>> = {
  sbom: sbom as unknown as Action,
  "license-gate": licenseGate as unknown as Action,
  "license-change-watch": licenseChangeWatch as unknown as Action,
  report: report as unknown as Action,
  "scorecard-monitor": scorecardMonitor as unknown as Action,
};

/** Those that an audit runs, in this order. */
export const audited = ["sbom", "license-gate"] as const;
