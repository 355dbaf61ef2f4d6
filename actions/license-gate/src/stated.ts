import { createHash } from "node:crypto";
import type { Component } from "@ospo-actions/inventory";
import { type Identifier, type LicenseFile, readDeclared } from "@ospo-actions/license";
import type { PackageTexts } from "./evidence.ts";
import type { Stated } from "./sbom.ts";

/** What SBOMs tell of `components`: those of which they say nothing are left out. */
export function readStated(
  components: readonly Component[],
  statedOf: (component: Component) => Stated | undefined,
  identifier: Identifier,
): ReadonlyMap<Component, PackageTexts> {
  return new Map(
    components.flatMap((component) => {
      const stated = statedOf(component);
      return stated ? [[component, textsOf(stated, identifier)] as const] : [];
    }),
  );
}

/**
 * What the publisher declares stands against what the maker of the document concluded, as a package's manifest does
 * against its files. A `LicenseRef-` whose text the document holds is taken as what that text is.
 */
function textsOf({ declared, concluded, copyright, texts }: Stated, identifier: Identifier): PackageTexts {
  const meant = new Map<string, string>();
  const files: LicenseFile[] = [];
  const read = (expression: string): string =>
    expression.replace(/LicenseRef-[\w.-]+/g, (ref) => {
      const known = meant.get(ref);
      if (known !== undefined) return known;
      const text = texts.get(ref)?.text;
      const file = text === undefined ? undefined : identifier.read(ref, text, ref);
      if (file) files.push(file);
      const is = file?.identified.expression ?? ref;
      const named = / (?:AND|OR) /.test(is) ? `(${is})` : is;
      meant.set(ref, named);
      return named;
    });
  const own = declared ?? concluded;
  const license = own === undefined ? undefined : read(own);
  const told = concluded === undefined ? undefined : readDeclared(read(concluded));
  const conclusion = told?.kind === "expression" ? [concludedAs(told.text)] : [];
  return {
    source: "sbom",
    license,
    licenses: undefined,
    files: [...files, ...conclusion],
    ...(copyright && { copyright }),
  };
}

/** The word of the document's maker, in the place of a file that was read. */
function concludedAs(expression: string): LicenseFile {
  const hash = createHash("sha256").update(expression).digest("hex");
  return {
    path: "concluded license",
    role: "license",
    sha256: hash,
    identified: {
      kind: "license",
      expression,
      licenses: [],
      riders: [],
      mentions: [],
      residue: [],
      choice: false,
      hash,
    },
  };
}
