import { join } from "node:path";
import { type Files, limits } from "@ospo-actions/core";
import { isObject, type JsonObject } from "./json.ts";

/** The package.json in `folder`; `undefined` where none is, or none that can be read. */
export async function readManifest(folder: string, files: Files): Promise<JsonObject | undefined> {
  try {
    const value: unknown = JSON.parse(await files.read(join(folder, "package.json"), limits.manifestBytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
