import { join } from "node:path";
import type { Files } from "@ospo-actions/core";
import type { PackageFiles } from "./package-files.ts";

/** The files of a package that stands in a folder of its own. `shown` is its origin in reports. */
export function folderFiles(folder: string, shown: string, files: Files): PackageFiles {
  return {
    origin: shown,
    list: (inner = "") => files.list(join(folder, inner)),
    read: (path, limit) => files.read(join(folder, path), limit),
  };
}
