import { type FailOn, type Host, reaches } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import type { Inventory } from "@ospo-actions/inventory";
import type { Outlet, Report } from "@ospo-actions/report";
import { snapshotOutlet } from "./dependency-snapshot.ts";
import { checkAssetName, releaseOutlet } from "./release-assets.ts";
import type { WrittenSbom } from "./sbom-file.ts";
import type { Target } from "./target.ts";

/** The inputs that ask for the SBOM to be delivered; all off unless set. */
export interface DeliveryInputs {
  readonly releaseAssets: boolean;
  readonly dependencySnapshot: boolean;
  readonly failOn: FailOn;
}

/** What there is to deliver. */
export interface Deliverable {
  readonly sbom: WrittenSbom | undefined;
  readonly target: Target;
  readonly inventory: Inventory;
  readonly report: Report;
}

/** INPUT where what the inputs ask for cannot be delivered, whatever the SBOM will say. */
export function checkDeliveries({ releaseAssets }: DeliveryInputs, target: Target): void {
  if (releaseAssets) checkAssetName(target);
}

/** Where the SBOM goes. Nowhere, and a warning says so, where none was written or the verdict fails the step. */
export function deliveriesOf(
  inputs: DeliveryInputs,
  { sbom, target, inventory, report }: Deliverable,
  host: Host,
  github: () => Promise<GitHub>,
): readonly Outlet[] {
  const { releaseAssets, dependencySnapshot, failOn } = inputs;
  if (!releaseAssets && !dependencySnapshot) return [];
  if (sbom === undefined || reaches(report.verdict, failOn)) {
    host.log.warning(
      `The SBOM is not delivered: ${sbom ? `the verdict is ${report.verdict}` : "none was written"}`,
    );
    return [];
  }
  return [
    ...(releaseAssets ? [releaseOutlet(sbom, target, host, github)] : []),
    ...(dependencySnapshot ? [snapshotOutlet(inventory, host, github)] : []),
  ];
}
