import type { Verdict } from "./verdict.ts";

/** What an action takes, gives and needs: the one source of `action.yml`, README tables, types and CLI flags. */
export interface ActionSpec {
  /** Shown in the marketplace and in reports. */
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly outputs: Readonly<Record<string, OutputSpec>> & typeof sharedOutputs;
  /** Token permissions that the action can use, each with what it is for. */
  readonly permissions: Readonly<Record<string, PermissionSpec>>;
}

export interface PermissionSpec {
  readonly access: "read" | "write";
  readonly why: string;
}

interface Described {
  readonly description: string;
}

/** An input without a `default` is required unless it is `optional`. A `secret` is masked before anything else. */
export type InputSpec = Described & { readonly optional?: true; readonly secret?: true } & (
    | { readonly type: "string"; readonly default?: string }
    | { readonly type: "boolean"; readonly default?: boolean }
    | { readonly type: "number"; readonly default?: number; readonly min?: number; readonly max?: number }
    | { readonly type: "list"; readonly default?: readonly string[]; readonly choices?: readonly string[] }
    | { readonly type: "choice"; readonly choices: readonly string[]; readonly default?: string }
  );

export type OutputSpec = Described & { readonly type: "string" | "number" | "boolean" | "json" };

interface InputTypes {
  string: string;
  boolean: boolean;
  number: number;
}

type InputType<I extends InputSpec> = I extends { type: "choice" | "list"; choices: readonly (infer C)[] }
  ? I extends { type: "list" }
    ? readonly C[]
    : C
  : I extends { type: "list" }
    ? readonly string[]
    : I extends { type: infer T extends keyof InputTypes }
      ? InputTypes[T]
      : never;

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** The parsed inputs of `S`, keyed in camelCase; an `optional` input may be absent. */
export type Inputs<S extends ActionSpec> = {
  readonly [K in keyof S["inputs"] & string as CamelCase<K>]: S["inputs"][K] extends { optional: true }
    ? InputType<S["inputs"][K]> | undefined
    : InputType<S["inputs"][K]>;
};

interface OutputTypes {
  string: string;
  number: number;
  boolean: boolean;
  json: unknown;
}

/** Every declared output of `S`, and no other. */
export type Outputs<S extends ActionSpec> = {
  readonly [K in keyof S["outputs"] & string as CamelCase<K>]: OutputTypes[S["outputs"][K]["type"]];
} & { readonly verdict: Verdict };

/** The outputs that every action has, with one meaning. */
export const sharedOutputs = {
  verdict: { type: "string", description: "`pass`, `review` (a human must look) or `fail`." },
  "report-path": { type: "string", description: "Path of the written `report.json`, empty if none was." },
  checked: { type: "number", description: "How many distinct items were checked." },
  expected: { type: "number", description: "How many should have been; fewer checked is a `fail`." },
} as const satisfies Record<string, OutputSpec>;

/** The inputs that mean the same wherever they apply; an action picks those it supports. */
export const sharedInputs = {
  path: {
    type: "list",
    default: ["."],
    description: "Project folder, or several (one a line), relative to the workspace.",
  },
  policy: {
    type: "string",
    optional: true,
    description:
      "Policy file, or `OWNER/REPO//path@ref`. Default: `.github/ospo.yml`, in a pull request that of its base; without one the default policy.",
  },
  "policy-token": {
    type: "string",
    secret: true,
    optional: true,
    description: "Token that may read the policies which the policy extends. Default: `github-token`.",
  },
  "fail-on": {
    type: "choice",
    choices: ["fail", "review", "never"],
    default: "fail",
    description: "The weakest verdict that fails the step.",
  },
  "report-file": {
    type: "string",
    optional: true,
    description:
      "Where to write `report.json`. Default: `ospo-report/<action>/report.json`, in a workflow below the runner's temporary folder.",
  },
  "html-file": { type: "string", optional: true, description: "Where to write the report as one HTML page." },
  comment: {
    type: "choice",
    choices: ["auto", "true", "false"],
    default: "auto",
    description:
      "Whether to comment on the pull request. `auto`: where the token may; `true`: not being able to is an error.",
  },
  "github-token": {
    type: "string",
    secret: true,
    optional: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the runner
    default: "${{ github.token }}",
    description: "Token for what GitHub is asked or told.",
  },
  "sarif-file": {
    type: "string",
    optional: true,
    description: "Where to write the findings as SARIF 2.1.0.",
  },
  "csv-file": { type: "string", optional: true, description: "Where to write the findings as CSV." },
  "artifact-name": {
    type: "string",
    optional: true,
    description:
      "Name of an artifact to keep `report.json` and the files asked for in; give each step and each job of a matrix its own. Default: none is made.",
  },
  "sarif-upload": {
    type: "boolean",
    default: false,
    description: "Whether to show the findings as alerts of code scanning.",
  },
  "publish-private": {
    type: "boolean",
    default: false,
    description:
      "Whether a report on a repository that fewer people may read, or on an open incident, may go where the readers of this one see it: summary, comment, artifact, code scanning.",
  },
} as const satisfies Record<string, InputSpec>;

export function defineAction<const S extends ActionSpec>(spec: S): S {
  return spec;
}

/** `fail-on` -> `failOn`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
