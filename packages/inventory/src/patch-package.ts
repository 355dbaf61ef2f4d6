import { join } from "node:path";
import { asString, entriesOf, type Files, type JsonObject } from "@ospo-actions/core";
import type { Draft, Reading } from "./build.ts";
import { readManifest } from "./manifest.ts";

/**
 * The reading with the patches that the tool patch-package puts on installed packages, where the project in `folder`
 * uses it: npm up to 11 and yarn 1 have no patches of their own, and their locks say nothing of these.
 */
export async function withPatchPackage(reading: Reading, folder: string, files: Files): Promise<Reading> {
  if (reading.manager !== "npm" && reading.manager !== "yarn") return reading;
  const place = patchFolder((await readManifest(folder, files)) ?? {});
  if (place === undefined) return reading;
  const patches = new Map<string, string>();
  for (const file of await files.list(join(folder, place))) {
    const patch = patchOf(file);
    if (patch) patches.set(reading.manager === "npm" ? patch.path : patch.id, `${place}/${file}`);
  }
  if (patches.size === 0) return reading;
  // A lock of yarn 1 knows no places: there name and version tell. The tool goes by places, and warns of a version.
  const keyOf = ({ path, alias, name, version }: Draft): string =>
    reading.manager === "npm" ? path : `${alias ?? name}@${version}`;
  const drafts = reading.drafts.map((draft) => {
    const patch = draft.role === "package" ? patches.get(keyOf(draft)) : undefined;
    return draft.patch === undefined && patch !== undefined ? { ...draft, patch } : draft;
  });
  return { ...reading, drafts };
}

interface Patch {
  /** `node_modules/a/node_modules/b`. */
  readonly path: string;
  /** `b@1.0.0`. */
  readonly id: string;
}

/** Where the patches are, as its call states it; `undefined` where no script runs it. */
function patchFolder({ scripts }: JsonObject): string | undefined {
  const script = entriesOf(scripts)
    .map(([, text]) => asString(text) ?? "")
    .find((text) => /(?:^|[\s;&|/])patch-package(?:$|[\s;&|])/.test(text));
  if (script === undefined) return undefined;
  const [, stated = "patches"] = /--patch-dir[ =]["']?([\w@./-]+)/.exec(script) ?? [];
  return stated.replace(/^(?:\.\/)+|\/+$/g, "");
}

/** `@s+a++b+1.0.0+001+why.patch` is one for `b` 1.0.0 inside `@s/a` (README of patch-package). */
function patchOf(file: string): Patch | undefined {
  const parts = /^(.+?)(?:\.dev)?\.patch$/.exec(file)?.[1]?.split("++");
  const last = parts?.pop()?.split("+") ?? [];
  const name = last.splice(0, last[0]?.startsWith("@") ? 2 : 1).join("/");
  const [version] = last;
  if (parts === undefined || !name || !version) return undefined;
  const names = [...parts.map((part) => part.replace("+", "/")), name];
  return { path: names.map((one) => `node_modules/${one}`).join("/"), id: `${name}@${version}` };
}
