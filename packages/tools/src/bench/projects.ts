import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "../paths.ts";

export interface Project {
  readonly name: string;
  readonly folder: string;
  /** Installs in the lock file, which every tool has to find. */
  readonly installs: number;
}

interface Lock {
  readonly packages: Readonly<Record<string, object>>;
}

/** A real lock, made by npm from popular packages: the one that the reader's tests have. */
export function realProject(folder: string): Project {
  const file = "packages/inventory/src/fixtures/npm-2652-installs.package-lock.json.gz";
  return project(
    "a real project",
    folder,
    JSON.parse(gunzipSync(readFileSync(join(root, file))).toString()) as Lock,
  );
}

/** `count` packages side by side, none depending on another. */
export function flatProject(folder: string, count: number): Project {
  const names = Array.from({ length: count }, (_, at) => `package-${at}`);
  const packages: Record<string, object> = {
    "": {
      name: "flat",
      version: "1.0.0",
      dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])),
    },
  };
  for (const name of names) {
    const integrity = `sha512-${Buffer.alloc(64, name).toString("base64")}`;
    packages[`node_modules/${name}`] = {
      version: "1.0.0",
      integrity,
      license: "MIT",
      engines: { node: ">=20" },
    };
  }
  const lock = { name: "flat", version: "1.0.0", lockfileVersion: 3, requires: true, packages };
  return project(`${count} siblings`, folder, lock);
}

function project(name: string, folder: string, lock: Lock): Project {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(lock.packages[""]));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock, undefined, 2));
  return { name, folder, installs: Object.keys(lock.packages).length - 1 };
}
