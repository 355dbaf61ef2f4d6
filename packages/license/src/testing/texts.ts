import { createRequire } from "node:module";
import { encodeTexts } from "../text/encode.ts";
import { readTexts } from "../text/texts.ts";

const require = createRequire(import.meta.url);
const list = require("spdx-license-list/full") as Readonly<Record<string, { readonly licenseText: string }>>;

/** Every text that SPDX lists, by id. */
export const spdxTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(list).map(([id, { licenseText }]) => [id, licenseText]),
);

/** The texts as an action gets them. */
export const encoded = encodeTexts([...spdxTexts].map(([id, text]) => ({ id, text })));

export const texts = readTexts(encoded);

/** One text that SPDX lists. */
export function textOf(id: string): string {
  const text = spdxTexts.get(id);
  if (text === undefined) throw new Error(`no text of ${id}`);
  return text;
}
