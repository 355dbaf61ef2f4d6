import { createHash } from "node:crypto";
import { OspoError } from "@ospo-actions/core";
import type { Digest } from "@ospo-actions/inventory";
import { registryLimits } from "./limits.ts";

/** Text of files of a package by their path in it (`LICENSE`, `licenses/MIT.txt`). */
export type PackageTexts = ReadonlyMap<string, string>;

/** Stands for the text of a file that is too big to be taken out. */
export const unreadText = "\0too big to be read";

/** From weakest to strongest; one digest is enough, as npm has it. */
const algorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const;

/** Throws FORMAT unless the strongest of `digests` is that of `bytes`; without one nothing is proven, so it throws too. */
export function verifyArchive(bytes: Buffer, digests: readonly Digest[], what: string): void {
  const strongest = digests.reduce<Digest | undefined>(
    (best, one) => (stronger(one, best) ? one : best),
    undefined,
  );
  if (strongest === undefined)
    throw new OspoError("FORMAT", `${what} has no digest to check its archive with`);
  const same = digests.filter(({ algorithm }) => algorithm === strongest.algorithm);
  const found = createHash(strongest.algorithm.replace("-", "").toLowerCase()).update(bytes).digest("hex");
  if (same.some(({ hex }) => hex === found)) return;
  throw new OspoError(
    "FORMAT",
    `The archive of ${what} is not the one that its ${strongest.algorithm} digest names`,
  );
}

function stronger(one: Digest, best: Digest | undefined): boolean {
  return best === undefined || algorithms.indexOf(one.algorithm) > algorithms.indexOf(best.algorithm);
}

/**
 * The texts of the files in a package's archive (`.tgz`) whose path `wanted` accepts. The first folder of a
 * path is left out, as npm leaves it out. LIMIT where it unpacks to more than a sane package, FORMAT where
 * it is none.
 */
export async function readTarball(
  bytes: Buffer,
  wanted: (path: string) => boolean,
  what: string,
): Promise<PackageTexts> {
  const { Parser } = await import("tar/parse");
  const texts = new Map<string, string>();
  let unpacked = 0;
  let taken = 0;
  let entries = 0;
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(
        error instanceof OspoError
          ? error
          : new OspoError("FORMAT", `The archive of ${what} cannot be read`, { cause: error }),
      );
    };
    const parser = new Parser({
      strict: true,
      onReadEntry(entry) {
        unpacked += entry.size;
        if (++entries > registryLimits.tarballEntries || unpacked > registryLimits.unpackedBytes) {
          parser.abort(new OspoError("LIMIT", `The archive of ${what} unpacks to too much`));
          return;
        }
        const path = entry.path.replace(/^\/*[^/]*\//, "");
        if (entry.type !== "File" || !wanted(path)) return void entry.resume();
        if (entry.size > registryLimits.fileBytes) {
          texts.set(path, unreadText);
          return void entry.resume();
        }
        taken += entry.size;
        if (texts.size >= registryLimits.files || taken > registryLimits.takenBytes) {
          parser.abort(new OspoError("LIMIT", `The archive of ${what} has too many license files to read`));
          return;
        }
        const parts: Buffer[] = [];
        entry.on("data", (part: Buffer) => parts.push(part));
        entry.on("end", () => texts.set(path, Buffer.concat(parts).toString("utf8")));
      },
    });
    parser.on("error", fail);
    parser.on("abort", fail);
    parser.on("end", resolve);
    parser.end(bytes);
  });
  return texts;
}
