import { createReport, type FindingDraft } from "../../create.ts";
import type { Report, Rule, Table } from "../../model.ts";

/** Made-up reports of any size, the same every time: what the page is tested with and looked at. */
export function sampleReport({ components = 2_600, scale = 1, action = "license-gate" } = {}): Report {
  const random = sequence(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 3 * list.length)] as T;
  const rows = Array.from({ length: components }, (_, at) => {
    const name = `${at % 5 === 0 ? `@${pick(words)}/` : ""}${pick(words)}-${words[at % words.length]}`;
    const version = `${Math.floor(random() * 9)}.${Math.floor(random() * 20)}.${at % 30}`;
    const scope = pick(["production", "development", "optional", "peer"]);
    return [name, version, pick(licenses), scope, 1 + Math.floor(random() * 6)] as const;
  });
  const perLicense = [...Map.groupBy(rows, ([, , license]) => license)]
    .map(([license, own]) => [license, own.length, categoryOf(license)] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const tables: Table[] = [
    {
      id: "licenses",
      title: "Licenses",
      columns: ["License", "Components", "Category"],
      rows: perLicense,
      chart: "bar",
      filters: ["Category"],
    },
    {
      id: "components",
      title: "Components",
      columns: ["Name", "Version", "License", "Scope", "Depth"],
      rows,
      filters: ["License", "Scope"],
    },
  ];
  const levels = [
    ...rows.filter(([, , license]) => categoryOf(license) === "network-copyleft").slice(0, 4 * scale),
    ...rows.filter(([, , license]) => categoryOf(license) === "weak-copyleft").slice(0, 9 * scale),
    ...rows.filter(([, , license]) => license === "").slice(0, 26 * scale),
    ...rows.slice(0, 5 * scale),
  ];
  return createReport({
    action,
    subject: {
      repository: "acme/storefront",
      manifest: "package-lock.json",
      ref: "refs/heads/main",
      commit: "3f1c9a0b7d5e42f8a6c1d0e9b8f7a6c5d4e3f2a1",
    },
    coverage: { checked: components, expected: components, unit: "components", missing: [] },
    rules: sampleRules,
    findings: levels.map(([name, version, license], at) => findingOf(name, version, license, at)),
    tables,
    metrics: {
      components,
      direct: Math.round(components / 30),
      licenses: perLicense.length,
      "unknown-licenses": rows.filter(([, , license]) => license === "").length,
      "declared-percent": 98.46,
    },
    now: new Date("2026-11-22T10:00:00Z"),
  });
}

/** A report about nothing: what stands there where a project has no dependencies. */
export function emptyReport(checked = 0): Report {
  return createReport({
    action: "sbom",
    subject: {},
    coverage: { checked, expected: checked, unit: "components", missing: [] },
    findings: [],
    rules: [],
    tables: [{ id: "components", title: "Components", columns: ["Name", "Version"], rows: [] }],
    metrics: { components: checked },
    now: new Date("2026-11-22T10:00:00Z"),
  });
}

export const sampleRules: readonly Rule[] = [
  {
    id: "license-gate/not-allowed",
    title: "License is not allowed",
    help: "The policy allows neither this license nor its category. Replace the component, buy a license, or ask for an exception under `exceptions:` in `.github/ospo.yml`.",
  },
  {
    id: "license-gate/needs-review",
    title: "License needs a review",
    help: "Weak copyleft asks for conditions that depend on how the component is linked and shipped.",
  },
  {
    id: "license-gate/unknown",
    title: "License is unknown",
    help: "Neither the manifest nor a license file says under which terms the component may be used.",
  },
];

function findingOf(name: string, version: string, license: string, at: number): FindingDraft {
  const subject = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const paths = [
    ["storefront", name],
    ["storefront", "@acme/ui", "markdown-view", name],
    ["storefront", "build-chain", name],
    ["storefront", "docs", "renderer", "plugins", name],
  ].slice(0, (at % 4) + 1);
  const place = { file: "package-lock.json", line: 120 + at * 13 };
  const waived = at % 11 === 3 && {
    reason: "Used in the build only, not shipped; see `LEGAL-412`",
    until: "2027-06-30",
    approvedBy: "@acme/legal",
  };
  const common = { subject, at: place, paths, ...(waived && { waived }) };
  if (license === "")
    return {
      ...common,
      rule: "license-gate/unknown",
      level: "review",
      message: `\`${name}\` declares no license and has no license file`,
      advice: "Ask the author, or add a `clarifications:` entry with the hash of the file you read.",
    };
  const category = categoryOf(license);
  if (category === "network-copyleft")
    return {
      ...common,
      rule: "license-gate/not-allowed",
      level: "fail",
      message: `\`${license}\` (${category}) is not allowed for \`service\``,
      advice: "Replace it, or ask `@acme/legal` for an exception.",
    };
  if (category === "weak-copyleft")
    return {
      ...common,
      rule: "license-gate/needs-review",
      level: "review",
      message: `\`${license}\` is weak copyleft`,
    };
  return {
    ...common,
    rule: "license-gate/extra-text",
    level: "note",
    message: `A file of \`${name}\` carries \`${license}\` too`,
  };
}

function categoryOf(license: string): string {
  if (license === "") return "unknown";
  if (license.startsWith("AGPL")) return "network-copyleft";
  if (/^(?:LGPL|MPL|EPL|CDDL)/.test(license)) return "weak-copyleft";
  if (license.startsWith("GPL")) return "strong-copyleft";
  if (/^(?:CC0|Unlicense)/.test(license)) return "public-domain";
  return license.startsWith("CC-BY") ? "data" : "permissive";
}

/** Numbers from 0 to 1 that look random (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const words =
  "core util stream path glob parse color string buffer react babel plugin preset loader types json event queue hash cache fetch http proxy yaml date lint format watch walk tree node array object regex match wrap ansi cli".split(
    " ",
  );

const licenses = [
  ..."MIT,ISC,Apache-2.0,BSD-3-Clause,BSD-2-Clause,0BSD,MPL-2.0,CC0-1.0,BlueOak-1.0.0,(MIT OR Apache-2.0),Unlicense".split(
    ",",
  ),
  "",
  ..."CC-BY-4.0,(MIT AND BSD-3-Clause),LGPL-3.0-or-later,Python-2.0,(MIT OR CC0-1.0),WTFPL,Zlib,AGPL-3.0-only".split(
    ",",
  ),
  ..."(BSD-2-Clause OR MIT OR Apache-2.0),GPL-2.0-or-later,EPL-2.0,CC-BY-3.0,Artistic-2.0,MIT-0,AFL-2.1".split(
    ",",
  ),
  ..."(AFL-2.1 OR BSD-3-Clause),LGPL-2.1-only,CDDL-1.0,X11,W3C,BSL-1.0,MS-PL,Unicode-3.0,OFL-1.1,PostgreSQL".split(
    ",",
  ),
  ..."GPL-3.0-only WITH Classpath-exception-2.0,(MPL-2.0 OR GPL-2.0-or-later OR LGPL-2.1-or-later)".split(
    ",",
  ),
  "AGPL-3.0-or-later",
];
