import type { Level } from "@ospo-actions/report";
import { Fields, nameOf, type PolicyFile } from "./fields.ts";
import type * as Model from "./model.ts";
import type { Node } from "./node.ts";
import { type PolicyReference, parseReference } from "./reference.ts";
import { contexts, scopes } from "./schema.ts";

/** The policy of one file, from its checked value; `file` is what origins name. */
export function policyOf(node: Node, file: PolicyFile): Model.Policy {
  const root = new Fields(file, node);
  const licenses = root.of("licenses");
  const change = root.of("license-change");
  const score = root.of("scorecard");
  return {
    files: [file.file],
    extends: root
      .texts("extends")
      .map(({ value, at }) => ({ value: parseReference(value) as PolicyReference, at })),
    approvers: {
      licenses: approversOf(root.of("approvers"), "licenses"),
      security: approversOf(root.of("approvers"), "security"),
    },
    licenses: {
      context: licenses.sourced<Model.Context>("context"),
      unknown: licenses.sourced<Model.Setting>("unknown"),
      mismatch: licenses.sourced<Model.Setting>("mismatch"),
      lists: {
        ...listsOf(licenses),
        scopes: listsBy(licenses.of("scopes"), scopes),
        contexts: listsBy(licenses.of("contexts"), contexts),
        bases: [],
      },
    },
    exceptions: root.all("exceptions").map(exceptionOf),
    exceptionsPolicy: exceptionsPolicyOf(root.of("exceptions-policy")),
    clarifications: root.all("clarifications").map(clarificationOf),
    choices: root.all("choices").map(choiceOf),
    sbom: { minQuality: root.of("sbom").sourced("min-quality") },
    licenseChange: {
      gate: change.has("gate")
        ? (change.texts("gate") as readonly Model.Sourced<Model.LicenseGate>[])
        : undefined,
      watch: change.texts("watch").map(({ value, at }) => ({
        value: { text: value, name: nameOf(value), versions: undefined },
        at,
      })),
      earlyWarnings: mapOf<Level>(change.of("early-warnings")),
    },
    scorecard: { ...minimaOf(score), tiers: score.all("tiers").map(tierOf) },
    exposure: { block: gateOf<Model.Block>(root.of("exposure"), "block") },
    trust: { gate: gateOf<string>(root.of("trust"), "gate") },
    routes: root.all("routes").map(routeOf),
  };
}

function approversOf(fields: Fields, key: string): Model.Approvers {
  if (!fields.has(key)) return [];
  return [{ value: fields.texts(key).map(({ value }) => value), at: fields.line(key) }];
}

function listsOf(fields: Fields): Model.LicenseLists {
  const allow = fields.has("allow") ? { value: fields.texts("allow"), at: fields.line("allow") } : undefined;
  return { allow, deny: fields.texts("deny"), review: fields.texts("review") };
}

function listsBy<K extends string>(fields: Fields, keys: readonly K[]): ReadonlyMap<K, Model.LicenseLists> {
  return new Map(keys.filter((key) => fields.has(key)).map((key) => [key, listsOf(fields.of(key))]));
}

function exceptionOf(fields: Fields): Model.Exception {
  return {
    at: fields.at,
    end: fields.end,
    rule: fields.text("rule") ?? "",
    packages: fields.packages(),
    repository: fields.text("repository"),
    licenses: fields.has("licenses") ? fields.texts("licenses").map(({ value }) => value) : undefined,
    check: fields.text("check"),
    sha256: fields.text("sha256"),
    reason: fields.text("reason") ?? "",
    approvedBy: fields.text("approved-by"),
    ticket: fields.text("ticket"),
    until: fields.text("until"),
    inherited: false,
    barred: undefined,
    approval: undefined,
  };
}

function exceptionsPolicyOf(fields: Fields): Model.Policy["exceptionsPolicy"] {
  const allowed = fields.sourced<boolean>("allowed");
  return {
    barred: allowed?.value === false ? allowed.at : undefined,
    maxDays: fields.sourced<number>("max-days"),
  };
}

function clarificationOf(fields: Fields): Model.Clarification {
  return {
    at: fields.at,
    packages: fields.packages() as Model.Packages,
    license: fields.text("license") ?? "",
    files: fields.all("files").map((file) => ({
      path: file.text("path") ?? "",
      sha256: file.text("sha256") ?? "",
    })),
    reason: fields.text("reason") ?? "",
    inherited: false,
    barred: undefined,
  };
}

function choiceOf(fields: Fields): Model.Choice {
  const packages = fields.packages() as Model.Packages;
  return { at: fields.at, packages, choose: fields.text("choose") ?? "", inherited: false };
}

function minimaOf(fields: Fields): Model.ScoreMinima {
  return { minimum: fields.sourced("minimum"), checks: mapOf<number>(fields.of("checks")) };
}

function tierOf(fields: Fields): Model.Tier {
  return { ...minimaOf(fields), repositories: fields.texts("repositories").map(({ value }) => value) };
}

function mapOf<T extends string | number>(fields: Fields): ReadonlyMap<string, Model.Sourced<T>> {
  const all = new Map<string, Model.Sourced<T>>();
  for (const key of fields.keys()) {
    const value = fields.sourced<T>(key);
    if (value !== undefined) all.set(key, value);
  }
  return all;
}

function gateOf<T extends string>(fields: Fields, key: string): readonly Model.Sourced<T>[] | undefined {
  return fields.has(key) ? (fields.texts(key) as readonly Model.Sourced<T>[]) : undefined;
}

function routeOf(fields: Fields): Model.Route {
  return {
    at: fields.at,
    findings: fields.text("findings") ?? "",
    repository: fields.text("repository"),
    team: fields.text("team"),
    label: fields.text("label"),
  };
}
