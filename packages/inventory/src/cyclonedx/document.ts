import type { CycloneDxVersion } from "./version.ts";

/** The parts of a CycloneDX JSON document that we write (cyclonedx.org/docs/1.7/json). */
export interface Bom {
  readonly $schema: string;
  readonly bomFormat: "CycloneDX";
  readonly specVersion: CycloneDxVersion;
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp?: string | undefined;
    readonly lifecycles?: readonly ({ readonly phase: string } | { readonly name: string })[] | undefined;
    readonly tools?: { readonly components: readonly BomComponent[] } | undefined;
    readonly authors?: readonly Contact[] | undefined;
    readonly component?: BomComponent | undefined;
    readonly manufacturer?: Organization | undefined;
    readonly supplier?: Organization | undefined;
    readonly properties?: readonly Property[] | undefined;
  };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly Composition[];
}

export interface Contact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

export interface Organization {
  readonly name?: string | undefined;
  readonly url?: readonly string[] | undefined;
  readonly contact?: readonly Contact[] | undefined;
}

/** What is `undefined` is left out of the document. */
export interface BomComponent {
  readonly type: string;
  readonly "bom-ref"?: string | undefined;
  readonly supplier?: Organization | undefined;
  readonly manufacturer?: Organization | undefined;
  readonly authors?: readonly Contact[] | undefined;
  readonly author?: string | undefined;
  readonly group?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly scope?: "required" | "optional" | "excluded" | undefined;
  readonly hashes?: readonly Hash[] | undefined;
  readonly licenses?: readonly BomLicense[] | undefined;
  readonly copyright?: string | undefined;
  readonly cpe?: string | undefined;
  readonly purl?: string | undefined;
  readonly omniborId?: readonly string[] | undefined;
  readonly swhid?: readonly string[] | undefined;
  readonly swid?: { readonly tagId: string; readonly name: string } | undefined;
  readonly pedigree?: { readonly patches: readonly Patch[] } | undefined;
  readonly externalReferences?: readonly ExternalReference[] | undefined;
  readonly properties?: readonly Property[] | undefined;
  readonly components?: readonly BomComponent[] | undefined;
}

export interface Hash {
  readonly alg: string;
  readonly content: string;
}

export interface Patch {
  readonly type: "unofficial";
  readonly diff: { readonly url: string };
}

type Acknowledgement = "declared" | "concluded";

export type BomLicense =
  | {
      readonly license: ({ readonly id: string } | { readonly name: string }) & {
        readonly acknowledgement?: Acknowledgement | undefined;
        readonly text?: { readonly content: string } | undefined;
      };
    }
  | { readonly expression: string; readonly acknowledgement?: Acknowledgement | undefined };

export interface ExternalReference {
  readonly type: string;
  readonly url: string;
  readonly hashes?: readonly Hash[] | undefined;
}

interface Property {
  readonly name: string;
  readonly value: string;
}

/** What is known about how complete the named parts are. */
export interface Composition {
  readonly aggregate: "complete" | "incomplete" | "unknown";
  readonly dependencies?: readonly string[];
  readonly assemblies?: readonly string[];
}
