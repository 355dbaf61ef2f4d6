/** The part of JSON Schema (draft-07, which editors know) that policy files need; `format` names are ours. */
export interface Schema {
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
  /** Keys that may only stand beside others. */
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: false | Schema;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: Format;
}

/** Kinds of text that a pattern cannot tell; editors skip formats that they do not know. */
export type Format = "date" | "license" | "expression" | "package" | "versions" | "reference";

export const contexts = ["internal", "service", "distribute", "contribute"] as const;
export const scopes = ["production", "development", "optional", "peer"] as const;
export const licenseGates = ["restrictive", "substantive", "early-warning"] as const;
export const blocks = ["malicious", "exploited", "critical", "high", "medium", "low"] as const;
export const settings = ["review", "fail"] as const;
const levels = ["note", "review", "fail"] as const;

const text = (description: string): Schema => ({ description, type: "string", minLength: 1 });
const map = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  rest: Schema = {},
): Schema => ({
  description,
  type: "object",
  properties,
  additionalProperties: false,
  ...rest,
});
const list = (description: string, items: Schema): Schema => ({ description, type: "array", items });
const choice = (description: string, values: readonly string[]): Schema => ({
  description,
  type: "string",
  enum: values,
});

const license: Schema = { type: "string", format: "license", minLength: 1 };
const expression = (description: string): Schema => ({ ...text(description), format: "expression" });
const packagePattern: Schema = {
  ...text("A package as purl without version, `*` for any text: `pkg:npm/foo`, `pkg:npm/@acme/*`."),
  format: "package",
};
const versions: Schema = {
  ...text("A range of versions: of npm's (`>=1 <2`) or `vers:`. All versions unless told."),
  format: "versions",
};
const sha256: Schema = {
  description: "SHA-256 of a file, in hex.",
  type: "string",
  pattern: "^[0-9a-f]{64}$",
};
const rule: Schema = {
  description: "Rules of findings, `*` for any text: `license/*`.",
  type: "string",
  pattern: "^[a-z*][a-z*/-]*$",
};
const approver: Schema = {
  description: "A person or a team of GitHub: `@octocat`, `@acme/legal`.",
  type: "string",
  pattern: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
};
const repository: Schema = {
  description: "A repository, `*` for any text: `acme/app`, `acme/*`.",
  type: "string",
  pattern: "^[A-Za-z0-9._*-]+/[A-Za-z0-9._*-]+$",
};
const reason = text("Why, for those who read it in a year.");
const score: Schema = { type: "number", minimum: 0, maximum: 10 };
const checks: Schema = {
  description: "Least score of a check, by its name.",
  type: "object",
  additionalProperties: score,
};

const lists = {
  allow: list("Allowed: SPDX ids, expressions, `category:` entries.", license),
  deny: list("Denied, whatever else allows it.", license),
  review: list("A human must look.", license),
};

const licenses = map("Which licenses may be used.", {
  context: choice("How what you build is used.", contexts),
  ...lists,
  unknown: choice("What an unknown license is. `review` unless told.", settings),
  mismatch: choice("What it is when declared and detected license disagree. `review` unless told.", settings),
  scopes: map(
    "Lists that count too for dependencies of one scope.",
    Object.fromEntries(scopes.map((scope) => [scope, map(`For ${scope} dependencies.`, lists)])),
  ),
  contexts: map(
    "Lists that count too in one context.",
    Object.fromEntries(contexts.map((context) => [context, map(`For the context ${context}.`, lists)])),
  ),
});

const exception = map(
  "Findings that are accepted, for a reason and a time.",
  {
    rule,
    package: packagePattern,
    versions,
    repository,
    licenses: list("The licenses that are accepted; with another one the exception does not count.", license),
    check: text("The Scorecard check."),
    sha256: { ...sha256, description: "The text that is acknowledged; with another one it does not count." },
    reason,
    "approved-by": { ...approver, description: "Who approved it: `@acme/legal`, `@octocat`." },
    ticket: text("Where it was decided."),
    until: { ...text("The last day on which it counts: `2027-06-30`."), format: "date" },
  },
  {
    required: ["rule", "reason"],
    dependencies: { versions: ["package"] },
    anyOf: ["package", "repository", "licenses", "check", "sha256"].map((key) => ({ required: [key] })),
  },
);

const clarification = map(
  "The license of a package whose own words are unclear, as long as its license text is the same.",
  {
    package: packagePattern,
    versions,
    license: expression("What it is licensed under."),
    files: {
      ...list(
        "The license files that were read; another text opens the question again.",
        map(
          "A license file.",
          { path: text("Its path in the package."), sha256 },
          { required: ["path", "sha256"] },
        ),
      ),
      minItems: 1,
    },
    reason,
  },
  { required: ["package", "license", "files", "reason"] },
);

const tier = map(
  "Repositories that must score better.",
  {
    repositories: list("Which repositories.", repository),
    minimum: { ...score, description: "Least aggregate score." },
    checks,
  },
  { required: ["repositories"] },
);

const early = [
  "install-script",
  "new-publisher",
  "provenance-lost",
  "repository-changed",
  "young-version",
  "first-dependency",
];

/** JSON Schema of `.github/ospo.yml`: the one source of its checks; published as schemas/ospo.schema.json. */
export const policySchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "ospo-actions policy",
  ...map(
    "What may be used, what is excepted, what fails: .github/ospo.yml",
    {
      version: { description: "Version of this format.", type: "integer", enum: [1] },
      extends: list("Policies that this one adds to; it can tighten them, never loosen.", {
        ...text("OWNER/REPO//path@ref"),
        format: "reference",
      }),
      approvers: map("Who may approve exceptions. With it, only verified approvals count.", {
        licenses: { ...list("For the rules of licenses.", approver), minItems: 1 },
        security: { ...list("For all other rules.", approver), minItems: 1 },
      }),
      licenses,
      exceptions: list("One shape for the whole suite.", exception),
      "exceptions-policy": map("What exceptions may be made.", {
        allowed: {
          description: "Whether exceptions of policies that extend this one count.",
          type: "boolean",
        },
        "max-days": {
          description: "Days until an exception ends, at most.",
          type: "integer",
          minimum: 1,
          maximum: 3650,
        },
      }),
      clarifications: list("Licenses that had to be found out.", clarification),
      choices: list(
        "Which license of several was chosen.",
        map(
          "One choice.",
          { package: packagePattern, versions, choose: expression("One branch of the OR."), reason },
          { required: ["package", "choose"] },
        ),
      ),
      sbom: map("Quality of SBOMs.", {
        "min-quality": { description: "Least quality, of 100.", type: "number", minimum: 0, maximum: 100 },
      }),
      "license-change": map("Which changes of terms count.", {
        gate: list("Kinds of change that fail.", choice("A kind.", licenseGates)),
        watch: list("Packages whose texts are always compared.", packagePattern),
        "early-warnings": map(
          "Level of each early warning.",
          Object.fromEntries(early.map((name) => [name, choice("Its level.", levels)])),
        ),
      }),
      scorecard: map("Least OpenSSF Scorecard results.", {
        minimum: { ...score, description: "Least aggregate score." },
        checks,
        tiers: list("Further minima for some repositories.", tier),
      }),
      exposure: map("Which advisories count.", {
        block: list("What fails.", choice("A kind or severity.", blocks)),
      }),
      trust: map("Which signs of an unhealthy project count.", {
        gate: list("What fails.", { type: "string", pattern: "^[a-z][a-z-]*$" }),
      }),
      routes: list(
        "Whom findings go to.",
        map(
          "One route.",
          { findings: rule, repository, team: approver, label: text("A label for the issue.") },
          { required: ["findings"], anyOf: [{ required: ["team"] }, { required: ["label"] }] },
        ),
      ),
    },
    { required: ["version"] },
  ),
};
