import { readFileSync } from "node:fs";
import { anyText, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Draft, draftOf, inventoryOf } from "../build.ts";
import type { Component, Inventory } from "../component.ts";
import { withoutCredentials } from "../credentials.ts";
import { cycloneDxVersions } from "../cyclonedx/version.ts";
import { serializeCycloneDx, toCycloneDx } from "../cyclonedx/write.ts";
import { readNpmLock } from "../npm/read.ts";
import { npmPurl } from "../purl.ts";
import { serializeSpdx, toSpdx } from "../spdx/write.ts";
import type { SbomDocument } from "./document.ts";
import { sbomOf } from "./from-inventory.ts";
import { readSbom, requireSound } from "./read.ts";
import { inventoryOfSbom } from "./to-inventory.ts";

const options = {
  timestamp: new Date("2026-11-22T10:00:00Z"),
  tool: { name: "ospo-actions", version: "1.2.3" },
  author: { kind: "organization", name: "ACME", contacts: ["sbom@acme.example"] },
} as const;

/** Names, licenses and addresses as an attacker would write them, beside ordinary ones. */
const text = fc.oneof(
  fc.constantFrom("left-pad", "@scope/name", "a/b", "@x", "__proto__", "NONE", "NOASSERTION", "constructor"),
  fc.constantFrom(...Object.values(hostileTexts)),
  anyText,
  fc.string({ maxLength: 12 }),
);
const name = text.map((one) => withoutCredentials(one.toWellFormed())).filter((one) => one !== "");
const version = fc.option(
  fc.oneof(
    fc.constantFrom("1.0.0", "2.0.0-rc.1+build"),
    name.map((one) => one.slice(0, 1_000).toWellFormed()),
  ),
  { nil: undefined },
);
const license = fc.option(
  fc
    .oneof(fc.constantFrom("MIT", "(MIT OR Apache-2.0)", "LicenseRef-mine", "mit", "SEE LICENSE IN x"), name)
    .filter((one) => one !== "NOASSERTION")
    .map((one) => ({ text: one, origin: "package-lock.json" })),
  { nil: undefined },
);
const source: fc.Arbitrary<Draft["source"]> = fc.oneof(
  fc.constant<Draft["source"]>({ kind: "registry" }),
  fc.constant<Draft["source"]>({ kind: "bundled" }),
  fc.constant<Draft["source"]>({ kind: "registry", url: "https://registry.example/a/-/a-1.0.0.tgz" }),
  fc.record({
    kind: fc.constantFrom("git", "tarball", "file"),
    url: name.map(withoutCredentials),
  }) as fc.Arbitrary<Draft["source"]>,
);
const digests = fc.constantFrom<Draft["digests"]>([], [{ algorithm: "SHA-512", hex: "ab".repeat(64) }]);

const inventory: fc.Arbitrary<Inventory> = fc
  .array(
    fc.record({ name, version, license, source, digests, asks: fc.array(fc.nat(9), { maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((packages) => {
    const kinds = ["production", "development", "optional", "peer"] as const;
    const drafts = packages.map((one, at): Draft => {
      const role = at === 0 ? "project" : "package";
      const edges = one.asks
        .filter((to) => to < packages.length && to > 0)
        .map((to, edge) => ({ kind: kinds[(to + edge) % 4] as (typeof kinds)[number], to }));
      return draftOf({
        purl: npmPurl(one.name, one.version),
        role,
        name: one.name,
        version: one.version,
        path: at === 0 ? "" : `node_modules/${at}`,
        manifest: "package-lock.json",
        source: at === 0 ? { kind: "project" } : one.source,
        edges: [...new Map(edges.map((edge) => [edge.to, edge])).values()],
        digests: at === 0 ? [] : one.digests,
        license: one.license,
        patch: at % 3 === 1 ? "patches/x.patch" : undefined,
        cacheChecksum: at % 3 === 2 ? "10c0/abc" : undefined,
        installScript: at % 2 === 1,
        platformBound: at % 3 === 1,
        bundles: at % 4 === 3 ? ["inner", "@scope/inner"] : [],
      });
    });
    return inventoryOf([
      { manager: "npm", manifest: "package-lock.json", drafts, problems: [], unreadable: 0 },
    ]);
  });

test("a lock file's SBOM says the same as CycloneDX 1.5, 1.6, 1.7 and as SPDX 2.3 when it is read again", async () => {
  await fc.assert(
    fc.asyncProperty(inventory, async (made) => {
      const document = sbomOf(made, options);
      const wanted = content(document);
      for (const one of cycloneDxVersions) {
        const read = await readSbom(serializeCycloneDx(toCycloneDx(document, one)), "sbom.json");
        expect(content(requireSound(read))).toEqual(one === "1.5" ? asIn15(wanted) : wanted);
      }
      const spdx = await readSbom(serializeSpdx(toSpdx(document)), "sbom.json");
      expect(content(requireSound(spdx))).toEqual(wanted);
      expect(installs(inventoryOfSbom(spdx.document, "sbom.json"))).toEqual(installs(made));
    }),
    { numRuns: 60 },
  );
});

test("a real workspace comes back through both formats, down to each edge, scope and digest", async () => {
  const lock = readFileSync(new URL("../fixtures/npm-workspace.package-lock.json", import.meta.url), "utf8");
  const made = inventoryOf([readNpmLock(lock, "package-lock.json", "app")]);
  const document = sbomOf(made, options);
  for (const file of [serializeCycloneDx(toCycloneDx(document)), serializeSpdx(toSpdx(document))]) {
    const { document: read, faults } = await readSbom(file, "sbom.json");
    expect(faults).toEqual([]);
    expect(content(read)).toEqual(content(document));
    expect(installs(inventoryOfSbom(read, "sbom.json"))).toEqual(installs(made));
  }
});

/** All that a document says of its own: not in which format, nor under which number. */
function content({ format, id, components, licenseTexts, ...rest }: SbomDocument) {
  return {
    ...rest,
    licenseTexts: [...licenseTexts],
    components: new Map(components.map((component) => [component.ref, component])),
  };
}

/** CycloneDX 1.5 has no manufacturer of the document: whoever made it is an author, and a person. */
function asIn15(wanted: ReturnType<typeof content>): ReturnType<typeof content> {
  return { ...wanted, authors: wanted.authors.map((author) => ({ ...author, kind: "person" })) };
}

/** An inventory by ref; SBOMs know neither kinds of edges nor places in a lock. */
function installs({ components }: Inventory): ReadonlyMap<string, unknown> {
  return new Map(
    components.map(({ manifest, place, edges, ...rest }: Component) => [
      rest.ref,
      {
        ...rest,
        scope: rest.role === "project" ? "" : rest.scope,
        edges: edges.map(({ to }) => components[to]?.ref).sort(),
      },
    ]),
  );
}
