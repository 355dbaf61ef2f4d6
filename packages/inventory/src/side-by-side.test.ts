import { expect, test } from "vitest";
import type { Inventory } from "./component.ts";
import { readSbom } from "./sbom/read.ts";
import { inventoryOfSbom } from "./sbom/to-inventory.ts";
import { emptyInventory, sideBySide } from "./side-by-side.ts";

async function inventory(name: string, needs: readonly string[]): Promise<Inventory> {
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", name, "bom-ref": name } },
    components: needs.map((one) => ({ type: "library", name: one, version: "1", "bom-ref": one })),
    dependencies: [
      { ref: name, dependsOn: needs.slice(0, 1) },
      ...needs.map((ref, at) => ({ ref, dependsOn: needs.slice(at + 1, at + 2) })),
    ],
  };
  const file = `${name}.cdx.json`;
  return inventoryOfSbom((await readSbom(JSON.stringify(document), file)).document, file);
}

test("each edge points to its target in its own document, whatever stands before it", async () => {
  const parts = [
    await inventory("web", ["a", "b"]),
    await inventory("api", ["b", "c", "a"]),
    await inventory("job", []),
  ];
  const { components, manifests } = sideBySide(parts);
  expect(manifests).toEqual(["web.cdx.json", "api.cdx.json", "job.cdx.json"]);
  const edges = components.map(({ name, manifest, edges }) => [
    `${manifest} ${name}`,
    ...edges.map(({ to }) => `${components[to]?.manifest} ${components[to]?.name}`),
  ]);
  expect(edges).toEqual([
    ["web.cdx.json web", "web.cdx.json a"],
    ["web.cdx.json a", "web.cdx.json b"],
    ["web.cdx.json b"],
    ["api.cdx.json api", "api.cdx.json b"],
    ["api.cdx.json b", "api.cdx.json c"],
    ["api.cdx.json c", "api.cdx.json a"],
    ["api.cdx.json a"],
    ["job.cdx.json job"],
  ]);
});

test("what cannot be read of one document is not lost among others", () => {
  const part = { ...emptyInventory, unreadable: 2 };
  expect(sideBySide([part, emptyInventory, part]).unreadable).toBe(4);
});
