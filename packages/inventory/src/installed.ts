import { type Env, eachItem, type Files } from "@ospo-actions/core";
import type { Reading } from "./build.ts";
import type { DeclaredLicense } from "./component.ts";
import { declaredLicense } from "./npm/entry.ts";
import { installedPackages, projectOf } from "./package-files/installed.ts";

/**
 * The reading with licenses that the lock does not state, read from what is installed in `folder`. A
 * package.json of another version than the lock's says nothing about the package, so it is passed over.
 */
export async function withInstalledLicenses(
  reading: Reading,
  folder: string,
  files: Files,
  env: Env,
): Promise<Reading> {
  const open = reading.drafts.filter(({ role, license }) => role === "package" && license === undefined);
  if (open.length === 0) return reading;
  const project = { ...projectOf(reading.manager, reading.manifest, reading.drafts), folder };
  const installed = await installedPackages(project, files, env);
  if (installed === undefined) return reading;
  const found = await eachItem(open, async (draft): Promise<DeclaredLicense | undefined> => {
    const { manifest, files } = (await installed.find(draft)) ?? {};
    return (
      manifest && declaredLicense(manifest.license ?? manifest.licenses, `${files?.origin}/package.json`)
    );
  });
  const licenses = new Map(found.map((result) => [result.item, result.ok ? result.value : undefined]));
  const drafts = reading.drafts.map((draft) => {
    const license = licenses.get(draft);
    return license ? { ...draft, license } : draft;
  });
  return { ...reading, drafts };
}
