/** The parts of a CycloneDX 1.6 JSON document that we write (cyclonedx.org/docs/1.6/json). */
export interface Bom {
  readonly $schema: string;
  readonly bomFormat: "CycloneDX";
  readonly specVersion: "1.6";
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp: string;
    readonly lifecycles: readonly { readonly phase: "pre-build" }[];
    readonly tools: { readonly components: readonly BomComponent[] };
    readonly component: BomComponent;
    readonly properties: readonly Property[];
  };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly Composition[];
}

/** What is `undefined` is left out of the document. */
export interface BomComponent {
  readonly type: "application" | "library";
  readonly "bom-ref"?: string | undefined;
  readonly group?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly scope?: "required" | "optional" | "excluded" | undefined;
  readonly licenses?: readonly BomLicense[] | undefined;
  readonly purl?: string | undefined;
  readonly externalReferences?: readonly ExternalReference[] | undefined;
  readonly properties?: readonly Property[] | undefined;
}

export type BomLicense =
  | {
      readonly license: ({ readonly id: string } | { readonly name: string }) & {
        readonly acknowledgement: "declared";
      };
    }
  | { readonly expression: string; readonly acknowledgement: "declared" };

export interface ExternalReference {
  readonly type: "distribution" | "vcs" | "website";
  readonly url: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[] | undefined;
}

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** What is known about how complete the named parts are. */
export interface Composition {
  readonly aggregate: "complete" | "incomplete" | "unknown";
  readonly dependencies?: readonly string[];
  readonly assemblies?: readonly string[];
}
