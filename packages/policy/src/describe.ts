import { escapeLog } from "@ospo-actions/core";
import { withDefault } from "./decide.ts";
import { defaultFile } from "./default.ts";
import type { LicenseLayer, LicenseLists, Origin, Policy, Sourced } from "./model.ts";
import { statusOf } from "./status.ts";

/** What a policy comes to, for a terminal: each value with the line that says so, each exception with how it stands today. */
export function describePolicy(policy: Policy, now: Date): string {
  const { licenses, scorecard, sbom, licenseChange, exposure, trust, approvers, exceptionsPolicy } = policy;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Files", policy.files.length > 0 ? policy.files : [defaultFile]],
    [
      "Licenses",
      [
        ...layerLines(withDefault(licenses.lists)),
        ...settings({ context: licenses.context, unknown: licenses.unknown, mismatch: licenses.mismatch }),
      ],
    ],
    ["Exceptions", policy.exceptions.map((one) => exceptionLine(policy, one, now))],
    [
      "Exceptions policy",
      settings({ "max-days": exceptionsPolicy.maxDays, "not allowed": at(exceptionsPolicy.barred) }),
    ],
    [
      "Approvers",
      Object.entries(approvers).flatMap(([area, lists]) =>
        lists.map((list) => line(list.at, `${area}: ${list.value.join(", ")}`)),
      ),
    ],
    [
      "Clarifications",
      policy.clarifications.map((one) => line(one.at, `${one.packages.text}: ${one.license}`)),
    ],
    ["Choices", policy.choices.map((one) => line(one.at, `${one.packages.text}: ${one.choose}`))],
    ["SBOM", settings({ "min-quality": sbom.minQuality })],
    [
      "License changes",
      [
        ...gateLines("gate", licenseChange.gate),
        ...settings(Object.fromEntries(licenseChange.earlyWarnings)),
      ],
    ],
    ["Scorecard", settings({ minimum: scorecard.minimum, ...Object.fromEntries(scorecard.checks) })],
    ["Exposure", gateLines("block", exposure.block)],
    ["Trust", gateLines("gate", trust.gate)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((text) => `  ${escapeLog(text)}`)].join("\n"))
    .join("\n");
}

function line({ file, line: number }: Origin, text: string): string {
  return file === defaultFile ? `${text}  (${file})` : `${text}  (${file}:${number})`;
}

function layerLines(layer: LicenseLayer): readonly string[] {
  const particular = [...layer.scopes, ...layer.contexts].flatMap(([name, lists]) =>
    listLines(lists, `${name}: `),
  );
  return [...layer.bases.flatMap(layerLines), ...listLines(layer, ""), ...particular];
}

function listLines({ allow, deny, review }: LicenseLists, prefix: string): readonly string[] {
  const one = (
    name: string,
    entries: readonly Sourced<string>[],
    where: Origin | undefined,
  ): readonly string[] =>
    where === undefined
      ? []
      : [line(where, `${prefix}${name} ${entries.map(({ value }) => value).join(", ") || "nothing"}`)];
  return [
    ...one("allow", allow?.value ?? [], allow?.at),
    ...one("deny", deny, deny[0]?.at),
    ...one("review", review, review[0]?.at),
  ];
}

function settings(all: Readonly<Record<string, Sourced<unknown> | undefined>>): readonly string[] {
  return Object.entries(all).flatMap(([name, one]) =>
    one ? [line(one.at, `${name}: ${String(one.value)}`)] : [],
  );
}

function at(where: Origin | undefined): Sourced<string> | undefined {
  return where && { value: "in policies that extend it", at: where };
}

function gateLines(name: string, gate: readonly Sourced<string>[] | undefined): readonly string[] {
  return (gate ?? []).map((one) => line(one.at, `${name} ${one.value}`));
}

function exceptionLine(policy: Policy, exception: Policy["exceptions"][number], now: Date): string {
  const { rule, packages, repository, check, until } = exception;
  const status = statusOf(exception, policy, now);
  const about = [rule, packages?.text, repository, check].filter((one) => one !== undefined).join(" ");
  const stands = status.counts
    ? until === undefined
      ? "without an end"
      : `until ${until}`
    : `does not count: ${status.why}`;
  return line(exception.at, `${about}: ${stands}`);
}
