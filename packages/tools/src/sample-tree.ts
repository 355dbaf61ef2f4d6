import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A temporary folder with `files`, for the running test. */
export async function sampleTree(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "ospo tools 100% ü ")));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** A package as npm installs it, by paths below the root. */
export function samplePackage(
  name: string,
  files: Readonly<Record<string, string>>,
  manifest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string>> {
  const all = {
    LICENSE: `MIT License\n\nCopyright (c) 2020 The makers of ${name}\n\nPermission is hereby granted …\n`,
    "package.json": JSON.stringify({ name, version: "1.2.3", license: "MIT", ...manifest }),
    ...files,
  };
  return Object.fromEntries(
    Object.entries(all).map(([path, text]) => [`node_modules/${name}/${path}`, text]),
  );
}
