import { describeError, eachItem, type Host, limits, OspoError } from "@ospo-actions/core";
import {
  type Fault,
  mergeSboms,
  productOf,
  readSbom,
  type SbomDocument,
  type SbomOptions,
  type SbomReading,
} from "@ospo-actions/inventory";

/** A fault of a document, and the file that has it. */
export interface PlacedFault extends Fault {
  readonly file: string;
}

export interface ReadSboms {
  /** One document as it was read, or all of them merged. */
  readonly document: SbomDocument;
  readonly files: readonly string[];
  readonly faults: readonly PlacedFault[];
}

/** Reads the SBOMs at `paths`; several become one product. One that cannot be read ends in an error that names all. */
export async function readSboms(
  paths: readonly string[],
  options: SbomOptions,
  host: Host,
): Promise<ReadSboms> {
  const { files } = host;
  const results = await eachItem(
    paths,
    async (path) => readSbom(await files.read(path, limits.sbomBytes), files.display(path)),
    { concurrency: 4, signal: host.cancelled },
  );
  const failed = results.flatMap((result) => (result.ok ? [] : [result.error]));
  const [first] = failed;
  if (failed.length === 1) throw first;
  if (failed.length > 1)
    throw new OspoError(
      "FORMAT",
      `${failed.length} SBOMs cannot be read:\n${failed.map(describeError).join("\n")}`,
    );
  const readings = results.flatMap((result): SbomReading[] => (result.ok ? [result.value] : []));
  return joinReadings(readings, options, host);
}

/** One document as it was read, or one product of several. */
export function joinReadings(readings: readonly SbomReading[], options: SbomOptions, host: Host): ReadSboms {
  const [only] = readings;
  const document =
    readings.length === 1 && only ? only.document : mergeSboms(readings, productOf(host), options);
  return {
    document,
    files: readings.map(({ file }) => file),
    faults: readings.flatMap(({ faults, file }) => faults.map((fault) => ({ ...fault, file }))),
  };
}
