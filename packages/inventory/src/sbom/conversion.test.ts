import { expect, test } from "vitest";
import { cycloneDxVersions } from "../cyclonedx/version.ts";
import { serializeCycloneDx, toCycloneDx } from "../cyclonedx/write.ts";
import { serializeSpdx, toSpdx } from "../spdx/write.ts";
import { componentOf, type Party, type SbomDocument } from "./document.ts";
import { readSbom, requireSound } from "./read.ts";

const license = (text: string) => ({ text, origin: "" });
const party = (kind: Party["kind"], name: string, ...contacts: readonly string[]): Party => ({
  kind,
  name,
  contacts,
});

/** Says something in every place that the model has. README of actions/sbom lists what becomes of it. */
const full: SbomDocument = {
  format: { name: "CycloneDX", version: "1.6" },
  id: undefined,
  name: "app",
  created: "2026-11-22T10:00:00Z",
  authors: [
    party("organization", "ACME", "https://acme.example", "sbom@acme.example"),
    party("person", "Ann", "ann@acme.example", "https://ann.example"),
  ],
  supplier: party("organization", "Supplier", "mail@supplier.example"),
  tools: [
    { name: "one", version: "1.0" },
    { name: "two", version: undefined },
  ],
  lifecycles: ["pre-build", "ours"],
  properties: [{ name: "p", value: "v" }],
  subject: "app",
  licenseTexts: new Map([["LicenseRef-x", { name: "X", text: "The text of X" }]]),
  dropped: [],
  components: [
    componentOf({
      ref: "app",
      name: "app",
      type: "application",
      version: "1",
      purl: "pkg:generic/app@1",
      dependsOn: ["a", "model", "asset"],
      completeness: "complete",
    }),
    componentOf({
      ref: "a",
      name: "org.acme/a",
      group: "org.acme",
      version: "1",
      purl: "pkg:maven/org.acme/a@1",
      identifiers: [
        "cpe:2.3:a:acme:a:1:*:*:*:*:*:*:*",
        "cpe:2.3:a:acme:other:1:*:*:*:*:*:*:*",
        "gitoid:blob:sha1:94a9ed024d3859793618152ea559a168bbcbb5e2",
        "swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2",
        "swid:a",
      ],
      scope: "optional",
      declared: license("MIT"),
      concluded: license("Apache-2.0"),
      copyright: "(c) A",
      description: "words",
      supplier: party("person", "P", "https://p.example", "p@p.example"),
      makers: [
        party("organization", "First", "https://first.example"),
        party("person", "Second", "second@first.example"),
      ],
      digests: [{ algorithm: "BLAKE3", hex: "ab".repeat(32) }],
      references: [
        {
          type: "distribution",
          url: "https://a.example/a.tgz",
          digests: [{ algorithm: "SHA-1", hex: "cd".repeat(20) }],
        },
        { type: "vcs", url: "git+ssh://a.example/a", digests: [] },
        { type: "rfc-9116", url: "https://a.example/security.txt", digests: [] },
      ],
      properties: [{ name: "k", value: "v" }],
      patches: ["a.patch"],
      dependsOn: ["b"],
      completeness: "incomplete",
    }),
    componentOf({
      ref: "b",
      name: "b",
      range: "^1",
      parent: "a",
      scope: "excluded",
      declared: license("LicenseRef-x"),
      dependsOn: [],
      completeness: "unknown",
    }),
    componentOf({
      ref: "model",
      name: "model",
      type: "machine-learning-model",
      version: "1",
      scope: "required",
      declared: license("MIT, more or less"),
    }),
    componentOf({
      ref: "asset",
      name: "asset",
      type: "cryptographic-asset",
      version: "2",
      scope: "required",
    }),
    componentOf({
      ref: "file",
      name: "src/a.c",
      type: "file",
      version: "9",
      description: "words",
      parent: "a",
      digests: [{ algorithm: "SHA-1", hex: "ef".repeat(20) }],
    }),
  ],
};

/** Every fact by its place; what has no order is sorted, and where a document was read does not count. */
function factsOf({ format, id, components, ...rest }: SbomDocument): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const add = (value: unknown, at: string): void => {
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) value = value.toSorted();
    if (typeof value !== "object" || value === null) {
      if (value !== undefined && !at.endsWith("origin")) facts.set(at, String(value));
      return;
    }
    const entries = value instanceof Map ? value : Object.entries(value);
    for (const [key, one] of entries) add(one, at === "" ? key : `${at}.${key}`);
  };
  add(rest, "");
  add(new Map(components.map((component) => [component.ref, component])), "");
  return facts;
}

async function changed(text: string): Promise<readonly string[]> {
  const read = factsOf(requireSound(await readSbom(text, "sbom.json")));
  return [...factsOf(full)]
    .filter(([at, fact]) => read.get(at) !== fact)
    .map(([at, fact]) => `${at}: ${fact} -> ${read.get(at) ?? "-"}`);
}

const gitoid = "gitoid:blob:sha1:94a9ed024d3859793618152ea559a168bbcbb5e2";
const swhid = "swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2";
const secondCpe = "a.identifiers.1: cpe:2.3:a:acme:other:1:*:*:*:*:*:*:*";
const inEveryCycloneDx = [
  "authors.1.contacts.1: https://ann.example -> -",
  "licenseTexts.LicenseRef-x.name: X -> LicenseRef-x",
  "a.supplier.kind: person -> organization",
  "asset.type: cryptographic-asset -> library",
  "a.identifiers.4: swid:a -> -",
];
/** The list is one shorter, and the others move up. */
const withOneCpe = [
  `${secondCpe} -> ${gitoid}`,
  `a.identifiers.2: ${gitoid} -> ${swhid}`,
  `a.identifiers.3: ${swhid} -> swid:a`,
];
const in15 = [
  "authors.0.kind: organization -> person",
  "authors.0.contacts.0: https://acme.example -> sbom@acme.example",
  "authors.0.contacts.1: sbom@acme.example -> -",
  `${secondCpe} -> swid:a`,
  `a.identifiers.2: ${gitoid} -> -`,
  `a.identifiers.3: ${swhid} -> -`,
  "a.makers.0.kind: organization -> unknown",
  "a.makers.0.name: First -> First, Second",
  "a.makers.0.contacts.0: https://first.example -> -",
  "a.makers.1.kind: person -> -",
  "a.makers.1.name: Second -> -",
  "a.makers.1.contacts.0: second@first.example -> -",
  "a.references.2.type: rfc-9116 -> other",
];

test.each(cycloneDxVersions)("CycloneDX %s keeps all but what the README names", async (version) => {
  const found = await changed(serializeCycloneDx(toCycloneDx(full, version)));
  const wanted = [...inEveryCycloneDx, ...(version === "1.5" ? in15 : withOneCpe)];
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

test("SPDX 2.3 keeps all but what the README names", async () => {
  expect(await changed(serializeSpdx(toSpdx(full)))).toEqual([
    "authors.0.contacts.0: https://acme.example -> sbom@acme.example",
    "authors.0.contacts.1: sbom@acme.example -> -",
    "authors.1.contacts.1: https://ann.example -> -",
    "supplier.kind: organization -> -",
    "supplier.name: Supplier -> -",
    "supplier.contacts.0: mail@supplier.example -> -",
    "a.supplier.contacts.0: https://p.example -> p@p.example",
    "a.supplier.contacts.1: p@p.example -> -",
    "a.makers.1.kind: person -> -",
    "a.makers.1.name: Second -> -",
    "a.makers.1.contacts.0: second@first.example -> -",
    "file.version: 9 -> -",
    "file.description: words -> -",
  ]);
});
