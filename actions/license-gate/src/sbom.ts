import { eachItem, type Host } from "@ospo-actions/core";
import {
  type Component,
  type Inventory,
  inventoryOfSbom,
  type Projects,
  readSoundSbom,
  type SbomComponent,
  type SbomDocument,
  sideBySide,
} from "@ospo-actions/inventory";

/** What an SBOM says of the license of one component, and the texts of licenses that SPDX does not list. */
export interface Stated {
  readonly declared: string | undefined;
  readonly concluded: string | undefined;
  readonly copyright: string | undefined;
  readonly texts: SbomDocument["licenseTexts"];
}

/** Projects, and what SBOMs state of their components. */
export interface Sources {
  readonly projects: Projects;
  readonly statedOf: (component: Component) => Stated | undefined;
}

/** SBOMs as projects: several stand side by side. FORMAT, with its places, where one is not valid. */
export async function readSboms(paths: readonly string[], { files, cancelled }: Host): Promise<Sources> {
  const stated = new Map<string, Stated>();
  const read = await eachItem(
    paths,
    async (path) => {
      const file = files.display(path);
      const document = await readSoundSbom(path, files);
      for (const component of document.components)
        stated.set(keyOf(file, component.ref), statement(component, document));
      return withoutFiles(document, file);
    },
    { concurrency: 4, signal: cancelled },
  );
  const inventories = read.map((one) => {
    if (!one.ok) throw one.error;
    return one.value;
  });
  return {
    projects: { inventory: sideBySide(inventories), lineOf: () => undefined, installs: new Map() },
    statedOf: ({ manifest, place }) => stated.get(keyOf(manifest, place)),
  };
}

function keyOf(file: string, ref: string): string {
  return JSON.stringify([file, ref]);
}

function statement({ declared, concluded, copyright }: SbomComponent, document: SbomDocument): Stated {
  const texts = document.licenseTexts;
  return { declared: declared?.text, concluded: concluded?.text, copyright, texts };
}

/** Single files, which scanners of containers list by the thousand, are no packages. */
function withoutFiles(document: SbomDocument, file: string): Inventory {
  const inventory = inventoryOfSbom(document, file);
  const typeOf = new Map(document.components.map(({ ref, type, purl }) => [ref, purl ? "" : type]));
  const components = inventory.components.map((component) =>
    typeOf.get(component.place) === "file" ? { ...component, role: "member" as const } : component,
  );
  return { ...inventory, components };
}
