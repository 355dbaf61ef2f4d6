import { fakeHost, hostileTexts } from "@ospo-actions/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inventoryOf } from "./build.ts";
import { readProject } from "./project.ts";

/** A lock of each manager in which `text` stands wherever there is room for words. */
const locks: Readonly<Record<string, (text: string) => string>> = {
  "package-lock.json": (text) =>
    JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        [text]: { version: text, integrity: text, requires: { [text]: text, gone: text } },
        linked: {
          version: `file:${text}`,
          requires: { [text]: text },
          dependencies: { [text]: { version: text } },
        },
        odd: text,
      },
    }),
  "bun.lock": (text) =>
    JSON.stringify({
      lockfileVersion: 2,
      workspaces: { "": { dependencies: { [text]: text } }, [text]: { name: text, version: text } },
      packages: {
        [text]: [`${text}@${text}`, text, { dependencies: { [text]: text } }, text],
        [`${text}/${text}`]: [`x@${text}`, { peerDependencies: { [text]: text }, optionalPeers: text }, text],
        linked: [`linked@file:${text}`, {}],
        member: [`${text}@workspace:${text}`],
      },
      patchedDependencies: { [text]: text },
      trustedDependencies: [text],
    }),
  "pnpm-lock.yaml": (text) =>
    JSON.stringify({
      lockfileVersion: "6.0",
      dependencies: {
        [text]: { specifier: text, version: text },
        other: { specifier: text, version: `link:${text}` },
      },
      packages: {
        [text]: { resolution: { tarball: text, integrity: text }, name: text, version: text },
        [`/${text}@1.0.0(${text})`]: {
          resolution: { type: "directory", directory: text },
          dependencies: { [text]: text },
        },
      },
      patchedDependencies: { [text]: text },
      overrides: { [text]: text },
    }),
};

async function read(file: string, text: string): Promise<void> {
  const manifest = JSON.stringify({
    name: text,
    version: text,
    license: text,
    dependencies: { [text]: text },
  });
  const { files } = fakeHost({ files: { [file]: locks[file]?.(text) ?? "", "package.json": manifest } });
  const { components } = inventoryOf([await readProject(".", files)]);
  for (const { purl, ref, name } of components) {
    expect(purl).toMatch(/^pkg:npm\/[\x21-\x7e]*$/);
    expect(name.isWellFormed()).toBe(true);
    expect(ref.startsWith(purl)).toBe(true);
  }
  expect(new Set(components.map(({ ref }) => ref)).size).toBe(components.length);
}

test.each(Object.keys(locks))(
  "%s with any hostile text is read, and its purls stay one line",
  async (file) => {
    for (const text of Object.values(hostileTexts)) await read(file, text);
  },
);

test.each(Object.keys(locks))("%s of any text is read or refused with a reason", async (file) => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(..."{}[]\":,'\n -&*@/(a1") }), async (text) => {
      const { files } = fakeHost({ files: { [file]: text } });
      await expect(readProject(".", files)).rejects.toMatchObject({
        code: "FORMAT",
        fix: expect.any(String),
      });
    }),
  );
});
