import { join } from "node:path";
import { eachItem, type Files } from "@ospo-actions/core";
import type { Draft, Reading } from "./build.ts";
import type { DeclaredLicense } from "./component.ts";
import { asString } from "./json.ts";
import { readManifest } from "./manifest.ts";
import { declaredLicense } from "./npm/entry.ts";

/**
 * The reading with licenses that the lock does not state, read from what is installed in `folder`. A
 * package.json of another version than the lock's says nothing about the package, so it is passed over.
 */
export async function withInstalledLicenses(
  reading: Reading,
  folder: string,
  files: Files,
): Promise<Reading> {
  const open = reading.drafts.filter(({ role, license }) => role === "package" && license === undefined);
  if (open.length === 0 || !(await files.stat(join(folder, "node_modules")))) return reading;
  const places = await placesOf(reading, folder, files);
  const found = await eachItem(open, (draft) => licenseAt(places(draft), draft, folder, files));
  const licenses = new Map(found.map((result) => [result.item, result.ok ? result.value : undefined]));
  const drafts = reading.drafts.map((draft) => {
    const license = licenses.get(draft);
    return license ? { ...draft, license } : draft;
  });
  return { ...reading, drafts };
}

type PlaceOf = (draft: Draft) => string | undefined;

/** Where a package lies below the project: npm's lock says it, pnpm's store folder is named after the package. */
async function placesOf({ manager }: Reading, folder: string, files: Files): Promise<PlaceOf> {
  if (manager === "npm") return ({ path }) => path;
  const store = "node_modules/.pnpm";
  const byPackage = new Map<string, string>();
  for (const entry of await files.list(join(folder, store))) {
    const [id] = /^@?[^@]+@[^_(]+/.exec(entry) ?? [];
    if (id !== undefined) byPackage.set(id, entry);
  }
  return ({ name, version }) => {
    const entry = byPackage.get(`${name.replace("/", "+")}@${version ?? ""}`);
    return entry && `${store}/${entry}/node_modules/${name}`;
  };
}

async function licenseAt(
  place: string | undefined,
  { version }: Draft,
  folder: string,
  files: Files,
): Promise<DeclaredLicense | undefined> {
  if (place === undefined) return undefined;
  const manifest = await readManifest(join(folder, place), files);
  if (manifest === undefined || (version !== undefined && asString(manifest.version) !== version))
    return undefined;
  return declaredLicense(manifest.license ?? manifest.licenses, `${place}/package.json`);
}
