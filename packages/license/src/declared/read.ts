import { type Expression, parseExpression } from "../expression.ts";
import { idOfAddress } from "./address.ts";
import { idOfName } from "./name.ts";

/** What a manifest or SBOM declares, read as well as can be done without guessing. */
export type Declared =
  | {
      readonly kind: "expression";
      /** A valid SPDX expression. */
      readonly text: string;
      readonly tree: Expression;
      /** What stood there; the parts of a list with commas between them. */
      readonly raw: string;
      /** How the text was read, where it is not what stood there. */
      readonly note?: string;
    }
  /** A pointer to a file of the package. */
  | { readonly kind: "file"; readonly file: string }
  /** npm's `UNLICENSED`: nobody is granted any right. */
  | { readonly kind: "unlicensed" }
  /** Words that name no license for sure. */
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "none" };

const none: Declared = { kind: "none" };

/**
 * Reads what a package declares: the value of npm's `license`, or where that is missing of its old `licenses`; text, an
 * object with `type` and `url`, or a list of them. A list is read as a choice, as npm once documented it.
 */
export function readDeclared(license: unknown, licenses?: unknown): Declared {
  const first = readValue(license);
  return first.kind === "none" ? readValue(licenses) : first;
}

function readValue(value: unknown): Declared {
  if (typeof value === "string") return readText(value);
  if (Array.isArray(value)) return readList(value);
  if (typeof value !== "object" || value === null) return none;
  const { type, name, url } = value as Record<string, unknown>;
  const named = readValue(typeof type === "string" ? type : name);
  const addressed = typeof url === "string" ? readText(url) : none;
  return named.kind === "expression" || addressed.kind !== "expression"
    ? orElse(named, addressed)
    : addressed;
}

/** Says what shape an expression was read from, unless more is said already. */
function noted(declared: Declared, note: string): Declared {
  return declared.kind === "expression" && declared.note === undefined ? { ...declared, note } : declared;
}

function orElse(a: Declared, b: Declared): Declared {
  return a.kind === "none" ? b : a;
}

function readList(values: readonly unknown[]): Declared {
  const all = values.slice(0, 64).map(readValue);
  const [only] = all;
  if (only === undefined) return none;
  if (all.length === 1) return noted(only, "a list of one");
  const texts = all.map((each) => (each.kind === "expression" ? bracket(each.text) : undefined));
  if (texts.includes(undefined)) return { kind: "words", text: all.map(describe).join(", ") };
  const raw = all.map(describe).join(", ");
  return expression([...new Set(texts)].join(" OR "), raw, "a list, read as a choice") ?? none;
}

function describe(declared: Declared): string {
  if (declared.kind === "expression") return declared.raw;
  return "text" in declared ? declared.text : declared.kind;
}

/** So many readings are kept, and of texts of so many characters: thousands of packages declare a few licenses. */
const [keptReadings, keptCharacters] = [4_096, 200];
const readings = new Map<string, Declared>();

function readText(raw: string): Declared {
  if (raw.length > keptCharacters) return readAnew(raw);
  const known = readings.get(raw);
  if (known !== undefined) return known;
  const declared = readAnew(raw);
  if (readings.size < keptReadings) readings.set(raw, declared);
  return declared;
}

function readAnew(raw: string): Declared {
  const text = raw.trim();
  if (text === "" || /^(none|noassertion|unknown|undefined|null|n\/?a|tbd|-+)$/i.test(text)) return none;
  if (/^unlicen[sc]ed$/i.test(text)) return { kind: "unlicensed" };
  const file =
    /^see\s+(?:the\s+)?licen[sc]e(?:\s+file)?(?:\s+(?:in|at))?(?:\s+(?:the\s+)?(.{1,200}))?$/i.exec(text);
  if (file !== null) return { kind: "file", file: (file[1] ?? "LICENSE").replace(/^<|>$/g, "").trim() };
  const exact = parseExpression(text);
  if (exact !== undefined) return { kind: "expression", text, tree: exact, raw: text };
  const corrected = correct(text);
  return (corrected && expression(corrected.text, text, corrected.note)) ?? { kind: "words", text };
}

function expression(text: string, raw: string, note: string): Declared | undefined {
  const tree = parseExpression(text);
  return tree && { kind: "expression", text, tree, raw, note };
}

interface Corrected {
  readonly text: string;
  readonly note: string;
}

/** Names and addresses alone, then joined by words and signs whose meaning is settled. */
function correct(text: string): Corrected | undefined {
  const single = text.length <= 200 ? nameOrAddress(text) : undefined;
  if (single !== undefined) return { text: single, note: `"${text}", read as its SPDX id` };
  if (text.length > 500) return undefined;
  const commons = /^(.{1,100}?)\s*(?:\+|,|and|with)\s*(?:the\s+)?commons?[- ]clause$/i.exec(text)?.[1];
  if (commons !== undefined) {
    const base = readText(commons);
    if (base.kind !== "expression") return undefined;
    return { text: `${bracket(base.text)} AND LicenseRef-Commons-Clause`, note: "with the Commons Clause" };
  }
  const later = text.replace(/\s+or\s+(?:any\s+)?(?:later|newer)(?:\s+versions?)?/gi, "+");
  const inner = /^\(([^()]*)\)$/.exec(later)?.[1] ?? later;
  return (
    joined(inner, /\s+or\s+|\s*\|\|?\s*/i, " OR ", "read as a choice") ??
    joined(inner, /\s+and\s+|\s*&&?\s*/i, " AND ", "read as all of them") ??
    joined(inner, /\s*\/\s*/, " OR ", "a slash, read as a choice") ??
    joined(inner, /\s*[,;]\s*/, " AND ", "a list without OR, read as all of them")
  );
}

function joined(text: string, between: RegExp, by: string, note: string): Corrected | undefined {
  const parts = text.split(between);
  if (parts.length < 2) return undefined;
  const ids = parts.map((part) => (parseExpression(part.trim()) ? part.trim() : nameOrAddress(part)));
  return ids.includes(undefined) ? undefined : { text: ids.map((id) => bracket(id ?? "")).join(by), note };
}

function nameOrAddress(text: string): string | undefined {
  return idOfAddress(text) ?? idOfName(text);
}

function bracket(text: string): string {
  return / (?:OR|AND) /i.test(text) && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
}
