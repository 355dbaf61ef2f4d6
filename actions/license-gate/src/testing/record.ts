import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Component, distinctComponents, readProjects } from "@ospo-actions/inventory";
import { type LicenseFile, openIdentifier } from "@ospo-actions/license";
import type { NpmRegistry } from "@ospo-actions/registry";
import { fakeHost } from "@ospo-actions/testing";
import type { PackageTexts } from "../evidence.ts";
import { readPublished } from "../published.ts";
import { project } from "./hard-cases.ts";

type Identified = LicenseFile["identified"];

interface RecordedFile
  extends Pick<LicenseFile, "path" | "role" | "sha256">,
    Pick<Identified, "kind" | "choice"> {
  readonly expression?: string;
  readonly mentions: readonly string[];
}

/** What is kept of a package: its fields on licenses, and what its files were found to be; no text of them. */
interface RecordedPackage {
  readonly package: string;
  readonly license?: unknown;
  readonly licenses?: unknown;
  readonly files: readonly RecordedFile[];
}

/** The committed record of the hard cases. */
export const recordFile = fileURLToPath(new URL("../fixtures/hard-cases.json", import.meta.url));

/** Records the hard cases as they were published. */
export async function makeRecord(registry: NpmRegistry): Promise<readonly RecordedPackage[]> {
  const host = fakeHost();
  const components = await hardComponents();
  const { texts, failures } = await readPublished(components, registry, await openIdentifier(), host);
  if (failures.size > 0) throw new Error([...failures.values()].map(({ why }) => why).join("\n"));
  return components.map((component): RecordedPackage => {
    const { license, licenses, files = [] } = texts.get(component) ?? {};
    return {
      package: specOf(component),
      license,
      licenses,
      files: files.map(({ path, role, sha256, identified: { kind, expression, choice, mentions } }) => ({
        path,
        role,
        sha256,
        kind,
        ...(expression !== undefined && { expression }),
        choice,
        mentions: mentions.map(({ id }) => id),
      })),
    };
  });
}

/** Each hard case with what was recorded of it, as if it had been read now. */
export async function readRecord(): Promise<readonly (readonly [Component, PackageTexts])[]> {
  const record = JSON.parse(readFileSync(recordFile, "utf8")) as readonly RecordedPackage[];
  const bySpec = new Map(record.map((one) => [one.package, one]));
  return (await hardComponents()).map((component) => {
    const { license, licenses, files = [] } = bySpec.get(specOf(component)) ?? {};
    const read = files.map(({ path, role, sha256, mentions, ...identified }) => ({
      path,
      role,
      sha256,
      identified: {
        ...identified,
        mentions: mentions.map((id) => ({ id, at: 0, grants: false })),
        licenses: [],
        riders: [],
        residue: [],
        hash: "",
      },
    }));
    return [component, { source: "registry", license, licenses, files: read }];
  });
}

async function hardComponents(): Promise<readonly Component[]> {
  const { inventory } = await readProjects(["."], fakeHost({ files: project() }));
  return distinctComponents(inventory).filter(({ role }) => role === "package");
}

/** `name@version`. */
export function specOf({ name, version }: Component): string {
  return `${name}@${version}`;
}
