import { type FailOn, type Host, inputError, reaches } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import type { Clock } from "@ospo-actions/github/outside";
import type { Inventory, Omissible } from "@ospo-actions/inventory";
import type { Outlet, Report } from "@ospo-actions/report";
import { attestationOutlet } from "./attestation.ts";
import { snapshotOutlet } from "./dependency-snapshot.ts";
import { type TrackInputs, trackOutlet, trackProblems } from "./dependency-track.ts";
import { assetProblems, releaseOutlet } from "./release-assets.ts";
import type { WrittenSbom } from "./sbom-file.ts";
import type { Target } from "./target.ts";

/** The inputs that ask for the SBOM to be delivered; all off unless set. */
export interface DeliveryInputs extends TrackInputs {
  readonly releaseAssets: boolean;
  readonly dependencySnapshot: boolean;
  /** Globs of what the SBOM is attested for. */
  readonly attest: readonly string[];
  readonly failOn: FailOn;
  /** Kinds of dependencies that the inventory is without. */
  readonly omit: readonly Omissible[];
}

/** What there is to deliver. */
export interface Deliverable {
  readonly sbom: WrittenSbom | undefined;
  /** Absolute paths of the SBOMs of workspace members. */
  readonly memberPaths: readonly string[];
  readonly target: Target;
  readonly inventory: Inventory;
  readonly report: Report;
}

/** How the run waits: a test's clock lets an hour pass at once. */
interface Waiting {
  readonly clock?: Clock;
  /** Milliseconds until Sigstore is given up. */
  readonly patience?: number;
}

/** INPUT where what the inputs ask for cannot be delivered, whatever the SBOM will say. */
export async function checkDeliveries(inputs: DeliveryInputs, target: Target, host: Host): Promise<void> {
  const problems = [
    ...(inputs.releaseAssets ? assetProblems(target) : []),
    ...(await trackProblems(inputs, target, host)),
  ];
  if (problems.length > 0) throw inputError(problems);
}

/** Where the SBOM goes. Nowhere, and a warning says so, where none was written or the verdict fails the step. */
export function deliveriesOf(
  inputs: DeliveryInputs,
  { sbom, memberPaths, target, inventory, report }: Deliverable,
  host: Host,
  github: () => Promise<GitHub>,
  { clock, patience }: Waiting = {},
): readonly Outlet[] {
  const { releaseAssets, dependencySnapshot, attest, dependencyTrackUrl, failOn } = inputs;
  const isAsked =
    releaseAssets || dependencySnapshot || attest.length > 0 || dependencyTrackUrl !== undefined;
  if (!isAsked) return [];
  if (sbom === undefined || reaches(report.verdict, failOn)) {
    const why = sbom ? `the verdict is ${report.verdict}` : "none was written";
    host.log.warning(`The SBOM is not delivered: ${why}`);
    return [];
  }
  return [
    ...(releaseAssets ? [releaseOutlet([sbom.path, ...memberPaths], target, host, github)] : []),
    ...(dependencySnapshot ? [snapshotOutlet(inventory, inputs.omit, host, github)] : []),
    ...(attest.length > 0 ? [attestationOutlet(sbom, target, attest, host, github, patience)] : []),
    ...(dependencyTrackUrl === undefined ? [] : [trackOutlet(sbom, inputs, host, clock)]),
  ];
}
