import { type Host, OspoError } from "@ospo-actions/core";
import {
  type Fault,
  readSbom,
  type SbomDocument,
  serializeCycloneDx,
  serializeSpdx,
  toCycloneDx,
  toSpdx,
  validateCycloneDx,
} from "@ospo-actions/inventory";
import type { Target } from "./target.ts";

/** An SBOM on disk. */
export interface WrittenSbom {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Writes the SBOM after validating it: a valid file or none. */
export async function writeSbom(document: SbomDocument, target: Target, host: Host): Promise<WrittenSbom> {
  const { text, faults } = await formatted(document, target);
  const broken = faults.filter(({ level }) => level === "fail");
  if (broken.length > 0) {
    const some = broken.slice(0, 5).map(({ at, message }) => `- ${at}: ${message}`);
    throw new OspoError(
      "FORMAT",
      `The SBOM would not be valid (${broken.length} faults):\n${some.join("\n")}`,
      {
        fix: `This is a fault of ospo-actions, or of a name that ${target.name} cannot carry. Please report it with what was read.`,
      },
    );
  }
  await host.files.write(target.file, text);
  return { path: host.files.resolve(target.file), text };
}

async function formatted(
  document: SbomDocument,
  target: Target,
): Promise<{ readonly text: string; readonly faults: readonly Fault[] }> {
  if (target.name === "SPDX") {
    const text = serializeSpdx(toSpdx(document));
    return { text, faults: (await readSbom(text, target.file)).faults };
  }
  const bom = toCycloneDx(document, target.version);
  return { text: serializeCycloneDx(bom), faults: await validateCycloneDx(bom, target.version) };
}
