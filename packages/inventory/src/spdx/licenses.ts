import { createHash } from "node:crypto";
import { asString, objectsOf } from "@ospo-actions/core";
import { kindOfDeclared } from "@ospo-actions/license";
import type { DeclaredLicense } from "../component.ts";
import type { LicenseText } from "../sbom/document.ts";
import { isAbsent } from "./terms.ts";

/** Ids for words that are no SPDX expression start with this; read again, they are the words. */
const ownStart = "LicenseRef-ospo-";

export interface ExtractedLicense {
  readonly licenseId: string;
  readonly extractedText: string;
  readonly name?: string | undefined;
}

/** Writes licenses as SPDX has them, and gathers the texts that the document must then hold. */
export class LicenseTexts {
  readonly #texts: ReadonlyMap<string, LicenseText>;
  readonly #extracted = new Map<string, ExtractedLicense>();
  readonly #written = new Map<string, string>();

  constructor(texts: ReadonlyMap<string, LicenseText>) {
    this.#texts = texts;
    for (const [id, { name, text }] of texts) {
      if (isRef(id)) this.#extracted.set(id, { licenseId: id, extractedText: text, name });
    }
  }

  /** The text in SPDX's words: an expression as it is, other words as a `LicenseRef-…`. */
  expression(license: DeclaredLicense | undefined): string {
    if (license === undefined) return "NOASSERTION";
    const before = this.#written.get(license.text);
    if (before !== undefined) return before;
    const expression = this.#express(license.text);
    this.#written.set(license.text, expression);
    return expression;
  }

  /** By id, sorted. */
  extracted(): readonly ExtractedLicense[] {
    return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
  }

  #express(text: string): string {
    if (text === "NONE") return text;
    if (kindOfDeclared(text) === "other") return this.#reference(text);
    for (const [id] of text.matchAll(/(?<![\w.:-])LicenseRef-[A-Za-z0-9.-]+/g)) {
      if (!this.#extracted.has(id)) {
        this.#extracted.set(id, { licenseId: id, extractedText: "NOASSERTION" });
      }
    }
    return text;
  }

  #reference(words: string): string {
    const digest = createHash("sha256").update(words).digest("hex").slice(0, 12);
    const plain = words
      .replace(/[^A-Za-z0-9.]+/g, "-")
      .slice(0, 40)
      .replace(/^-+|-+$/g, "");
    const licenseId = `${ownStart}${plain ? `${plain}-` : ""}${digest}`;
    const extractedText = this.#texts.get(words)?.text ?? words;
    this.#extracted.set(licenseId, { licenseId, extractedText, name: words });
    return licenseId;
  }
}

function isRef(id: string): boolean {
  return /^LicenseRef-[A-Za-z0-9.-]+$/.test(id);
}

/** Reads licenses of a document; `texts` are those that it holds for ids of its own. */
export interface LicenseReader {
  readonly texts: ReadonlyMap<string, LicenseText>;
  read(text: unknown, origin: string): DeclaredLicense | undefined;
}

export function licenseReader(extracted: unknown): LicenseReader {
  const texts = new Map<string, LicenseText>();
  const words = new Map<string, string>();
  for (const { licenseId, extractedText, name } of objectsOf(extracted)) {
    const text = asString(extractedText) ?? "";
    if (typeof licenseId !== "string" || text === "NOASSERTION") continue;
    const named = asString(name);
    if (!licenseId.startsWith(ownStart) || named === undefined) {
      texts.set(licenseId, { name: named, text });
      continue;
    }
    words.set(licenseId, named);
    if (text !== named) texts.set(named, { name: named, text });
  }
  return {
    texts,
    read(value, origin) {
      const text = asString(value);
      if (text === undefined || isAbsent(text)) return undefined;
      return { text: words.get(text) ?? text, origin };
    },
  };
}
