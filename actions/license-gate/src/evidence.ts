import { limits } from "@ospo-actions/core";
import { type Component, declaredLicense } from "@ospo-actions/inventory";
import {
  type Conclusion,
  conclude,
  type Declared,
  type LicenseFile,
  readDeclared,
} from "@ospo-actions/license";

/** Where a package's license was read: `none` where only the lock file's copy of what is declared is known. */
type TextSource = "installed" | "registry" | "sbom" | "none";

/** What a package itself says of its license, as far as it could be read. */
export interface PackageTexts {
  readonly source: TextSource;
  /** The fields `license` and `licenses` of its manifest, as they are. */
  readonly license: unknown;
  readonly licenses: unknown;
  readonly files: readonly LicenseFile[];
  /** Its license files that could not be read whole: too big, too many, not to be accessed. */
  readonly unreadFiles?: readonly string[];
  /** The manifest, where its place is known. */
  readonly origin?: string;
  /** The copyright notice that an SBOM states. */
  readonly copyright?: string;
}

/** All that is known of a package's license: declared, detected, concluded. */
export interface Evidence {
  readonly component: Component;
  readonly source: TextSource;
  readonly declared: Declared;
  /** What is declared, word for word, and where it stands. */
  readonly statement: { readonly text: string; readonly origin: string } | undefined;
  readonly files: readonly LicenseFile[];
  readonly unreadFiles: readonly string[];
  readonly conclusion: Conclusion;
  readonly copyright?: string;
  /** Why its own files, which should have been read, could not be: it is not checked, whatever is declared. */
  readonly unread?: string;
}

/**
 * Weighs what is known of a package: its own manifest before the lock file or SBOM, which repeat it, and its
 * license files. `texts` is `undefined` where nothing of the package could be read.
 */
export function evidenceOf(component: Component, texts: PackageTexts | undefined, unread?: string): Evidence {
  const own = texts === undefined ? none : readDeclared(texts.license, texts.licenses);
  const declared = own.kind === "none" ? readDeclared(component.license?.text) : own;
  const files = texts?.files ?? [];
  return {
    component,
    source: texts?.source ?? "none",
    declared,
    statement: statementOf(component, texts),
    files,
    unreadFiles: texts?.unreadFiles ?? [],
    conclusion: conclude(declared, files),
    ...(texts?.copyright && { copyright: texts.copyright }),
    ...(unread !== undefined && { unread }),
  };
}

const none: Declared = { kind: "none" };

/** Whether something of the package is known. */
export function isKnown({ declared, source }: Evidence): boolean {
  return source !== "none" || declared.kind !== "none";
}

/** Whether something of the package is known, and what should have been read was: only then is it checked. */
export function isChecked(evidence: Evidence): boolean {
  return evidence.unread === undefined && isKnown(evidence);
}

function statementOf({ license }: Component, texts: PackageTexts | undefined): Evidence["statement"] {
  const stated = license ?? statedBy(texts);
  return stated && { ...stated, text: cut(stated.text) };
}

function statedBy(texts: PackageTexts | undefined): Evidence["statement"] {
  const value = texts?.license ?? texts?.licenses;
  if (value === undefined || value === null) return undefined;
  const origin = texts?.origin ?? "package.json";
  return declaredLicense(value, origin) ?? { text: JSON.stringify(value), origin };
}

/** What is declared is some words; whoever declares a megabyte does not get it into every report. */
export function cut(text: string): string {
  return text.length > limits.textCharacters ? `${text.slice(0, limits.textCharacters)}…` : text;
}
