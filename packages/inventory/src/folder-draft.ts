import { asString, type JsonObject } from "@ospo-actions/core";
import { type Draft, draftOf } from "./build.ts";
import { declaredLicense } from "./npm/entry.ts";
import { npmPurl } from "./purl.ts";

/** The project (folder `""`) or a workspace member. `fallback` names it where its package.json does not. */
export function folderDraft(folder: string, about: JsonObject, fallback: string, manifest: string): Draft {
  const name = asString(about.name) || fallback;
  const version = asString(about.version) || undefined;
  return draftOf({
    purl: npmPurl(name, version),
    role: folder === "" ? "project" : "member",
    name,
    version,
    path: folder,
    manifest,
    source: { kind: "project" },
    license: declaredLicense(about.license ?? about.licenses, manifestPath(folder)),
    private: about.private === true,
  });
}

/** The package.json of a folder below the project. */
export function manifestPath(folder: string): string {
  return folder === "" ? "package.json" : `${folder}/package.json`;
}
