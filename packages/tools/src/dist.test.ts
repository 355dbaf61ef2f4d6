import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./paths.ts";
import { packagesIn } from "./traces.ts";

const dist = join(root, "dist");
const bundles = existsSync(dist) ? readdirSync(dist) : [];
const folders = ["actions", "packages"].flatMap((group) =>
  readdirSync(join(root, group))
    .map((name) => join(root, group, name))
    .filter((folder) => existsSync(join(folder, "package.json")) && !/(tools|testing)$/.test(folder)),
);

describe("licenses.txt in dist/", () => {
  it.each(bundles)("names exactly the packages whose code stands in %s", { timeout: 60_000 }, (bundle) => {
    const text = textOf(bundle);
    const generated = [...text.matchAll(/^\/\/ derived-from: (\S+)$/gm)]
      .map(([, name]) => name ?? "")
      .filter((name) => !name.startsWith("@ospo-actions/"));
    const runtime = text.includes("__nccwpck_require__") ? ["@vercel/ncc"] : [];
    const traced = [...packagesIn(text, folders), ...new Set(generated), ...runtime].sort();
    expect([...new Set(named(licenses(bundle)))]).toEqual(traced);
  });

  it("has its Apache notices in the root NOTICE too", () => {
    const notice = flat(readFileSync(join(root, "NOTICE"), "utf8"));
    for (const bundle of bundles) {
      for (const [, text] of licenses(bundle).matchAll(
        /^--- NOTICE\S* ---\n\n([\s\S]+?)(?=\n\n(?:---|===))/gm,
      )) {
        expect(notice).toContain(flat(text ?? ""));
      }
    }
  });
});

function textOf(bundle: string): string {
  const files = readdirSync(join(dist, bundle), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.(js|json|bin)$/.test(file))
    .map((file) => readFileSync(join(dist, bundle, file), "utf8"))
    .join("\n");
}

function licenses(bundle: string): string {
  return readFileSync(join(dist, bundle, "licenses.txt"), "utf8");
}

function named(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}(\S+) \S+ \(.*\)$/gm)]
    .map(([, name]) => name ?? "")
    .filter((name) => !name.startsWith("@ospo-actions/"));
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
