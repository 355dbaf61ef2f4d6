import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.ts";

interface Encoder {
  encodeTexts(texts: readonly { readonly id: string; readonly text: string }[]): Uint8Array;
}

const folder = join(root, "packages/license");
const require = createRequire(import.meta.url);

/** Encodes SPDX's license texts to `packages/license/generated/license-texts.bin`, which bundles share. */
export async function compileLicenseTexts(): Promise<void> {
  const { encodeTexts } = (await import(pathToFileURL(join(folder, "src/text/encode.ts")).href)) as Encoder;
  const list = JSON.parse(
    await readFile(require.resolve("spdx-license-list/spdx-full.json"), "utf8"),
  ) as Record<string, { readonly licenseText: string }>;
  const bytes = encodeTexts(Object.entries(list).map(([id, { licenseText }]) => ({ id, text: licenseText })));
  const path = join(folder, "generated/license-texts.bin");
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(bytes)) return;
  await mkdir(join(folder, "generated"), { recursive: true });
  await writeFile(path, bytes);
}
