import { createHash } from "node:crypto";
import type { Component } from "@ospo-actions/inventory";
import {
  type LicenseFile,
  type LicenseSide,
  type Parameters,
  parametersIn,
  readDeclared,
} from "@ospo-actions/license";
import type { PublishedLicense, PublishedVersion } from "@ospo-actions/registry";

/** One version of a package, as far as it was looked at. */
export interface Side extends LicenseSide {
  readonly version: string;
  /** What is declared, word for word, and where it stands. */
  readonly statement: { readonly text: string; readonly origin: string } | undefined;
  readonly files?: readonly LicenseFile[];
  /** What an acknowledgement is bound to: see `textsHash`. */
  readonly sha256: string | undefined;
}

/** What the lock file or SBOM says; what the registry says of the version comes first. */
export function sideOf(component: Component, published: PublishedVersion | undefined): Side {
  const side = declaredSide(component.version ?? "", published?.license ?? component.license);
  return published?.license ? { ...side, declared: readDeclared(published.licenseField) } : side;
}

/** A version of which only the declared license is known. */
export function declaredSide(version: string, statement: Side["statement"]): Side {
  return { version, statement, declared: readDeclared(statement?.text), sha256: undefined };
}

/** The side with its license files; the archive's own manifest counts where nothing else declared anything. */
export function withTexts(side: Side, { license, licenses, files, texts }: PublishedLicense): Side {
  const own = readDeclared(license, licenses);
  const declared = side.declared.kind === "none" ? own : side.declared;
  const parameters: Parameters = new Map(
    files
      .filter(({ role }) => role === "license")
      .flatMap(({ path }) => [...parametersIn(texts.get(path) ?? "")]),
  );
  return { ...side, declared, files, parameters, sha256: textsHash(files) };
}

/**
 * The SHA-256 of the license file; of several, that of their paths and hashes in order, so that a change in any of
 * them is another hash. `undefined` where there is none.
 */
function textsHash(files: readonly LicenseFile[]): string | undefined {
  const own = files.filter(({ role }) => role !== "notices");
  const [only] = own;
  if (own.length <= 1) return only?.sha256;
  const lines = own.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** Whether the declared license names nothing that can be compared. */
export function isOpaque({ declared }: Side): boolean {
  return declared.kind !== "expression";
}
