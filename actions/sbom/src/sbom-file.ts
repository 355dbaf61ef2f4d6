import { type Host, OspoError } from "@ospo-actions/core";
import {
  defaultCycloneDx,
  type Inventory,
  sbomOf,
  serializeCycloneDx,
  toCycloneDx,
  validateCycloneDx,
} from "@ospo-actions/inventory";
import { tool } from "@ospo-actions/report";

/** Writes the SBOM after validating it: a valid file or none. Gives its absolute path. */
export async function writeSbom(inventory: Inventory, file: string, host: Host): Promise<string> {
  const bom = toCycloneDx(sbomOf(inventory, { timestamp: documentTime(host), tool }));
  const faults = await validateCycloneDx(bom, defaultCycloneDx);
  if (faults.length > 0) {
    const some = faults.slice(0, 5).map(({ at, message }) => `- ${at}: ${message}`);
    throw new OspoError(
      "FORMAT",
      `The SBOM would not be valid (${faults.length} faults):\n${some.join("\n")}`,
      {
        fix: "This is a fault of ospo-actions, or of a name that CycloneDX cannot carry. Please report it with the lock file.",
      },
    );
  }
  await host.files.write(file, serializeCycloneDx(bom));
  return host.files.resolve(file);
}

/** Now, or what SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) says, so that two runs give the same bytes. */
function documentTime({ env, now }: Host): Date {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (!epoch) return now();
  const time = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime())) return time;
  throw new OspoError("INPUT", `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
}
