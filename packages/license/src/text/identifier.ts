import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { DetectedFile } from "../conclude/conclude.ts";
import { licenseFileRole } from "./file.ts";
import { identify } from "./identify.ts";
import { textsLocation } from "./location.ts";
import { readTexts, type Texts } from "./texts.ts";

/** A license file of a package: what it was found to be, and the hash that clarifications are bound to. */
export interface LicenseFile extends DetectedFile {
  /** SHA-256 of its text, in hex. */
  readonly sha256: string;
  /** Its text, where texts are kept. */
  readonly text?: string;
}

/** Says what license files are. The same text is looked at once, however many packages carry it. */
export interface Identifier {
  /** SHA-256, in hex, of the license texts that files are compared with. */
  readonly version: string;
  /** `undefined` for a file that is no license file; `pointer` is the file that the package's license names. */
  read(path: string, text: string, pointer?: string): LicenseFile | undefined;
}

/**
 * An identifier over the license texts that came with the action; they are loaded when the first text is read.
 * `keepTexts`: files hold their text, which takes memory.
 */
export async function openIdentifier({ keepTexts = false } = {}): Promise<Identifier> {
  let texts: Texts | undefined;
  const bytes = await readFile(textsLocation);
  const known = new Map<string, LicenseFile["identified"]>();
  return {
    version: hash("sha256", bytes),
    read(path, text, pointer) {
      const role = licenseFileRole(path, pointer);
      if (role === undefined) return undefined;
      const sha256 = hash("sha256", text);
      texts ??= readTexts(bytes);
      const identified = known.get(sha256) ?? identify(text, texts);
      known.set(sha256, identified);
      return { path, role, sha256, identified, ...(keepTexts && { text }) };
    },
  };
}
