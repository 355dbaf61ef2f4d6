import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Host, OspoError } from "@ospo-actions/core";
import type { Component } from "@ospo-actions/inventory";
import type { LicenseFile } from "@ospo-actions/license";
import { tool } from "@ospo-actions/report";
import type { PackageTexts } from "./evidence.ts";

/** Bytes of the file; a tree of 2,000 packages makes about 2 million. */
const most = 64 * 1024 * 1024;

/** What installed packages said in an earlier run, by the integrity of their archives. */
export interface Remembered {
  get(component: Component): PackageTexts | undefined;
  /** Keeps what `texts` says; where they are `all`, what no package needs any more is forgotten. */
  keep(texts: ReadonlyMap<Component, PackageTexts>, all: boolean): Promise<void>;
}

/**
 * What is kept in `folder`, for license texts of the index `index`. A file that is damaged, cut off or of another
 * version counts as none: everything is read again.
 */
export async function openRemembered(folder: string, index: string, { files }: Host): Promise<Remembered> {
  const path = join(folder, "installed-licenses.json");
  const version = `${tool.version} ${index}`;
  const known = readFile(await files.read(path, most).catch(nothing), version);
  return {
    get: (component) => known.get(keyOf(component) ?? ""),
    async keep(texts, all) {
      const read = [...texts].flatMap(([component, said]) => {
        const key = keyOf(component);
        const isWhole = said.source === "installed" && said.unreadFiles === undefined;
        return key === undefined || !isWhole ? [] : [[key, said] as const];
      });
      const entries = new Map(all ? read : [...known, ...read]);
      const isSame = entries.size === known.size && [...entries.keys()].every((key) => known.has(key));
      if (!isSame) await files.write(path, writeFile([...entries], version));
    },
  };
}

/** Only a registry's archive, unpatched and with a digest that counts, is the same wherever it is installed. */
function keyOf({ name, version, source, patch, digests }: Component): string | undefined {
  const digest = digests.find(({ algorithm }) => algorithm === "SHA-512");
  if (source.kind !== "registry" || patch !== undefined || digest === undefined) return undefined;
  return `${name} ${version} ${digest.hex}`;
}

type StoredFile = readonly [path: string, role: LicenseFile["role"], sha256: string];

interface Stored {
  readonly texts: Readonly<Record<string, LicenseFile["identified"]>>;
  readonly packages: Readonly<Record<string, readonly [license: unknown, licenses: unknown, StoredFile[]]>>;
}

/** Each text once, whatever the number of packages that carry it; the sum in the first line tells damage. */
function writeFile(entries: readonly (readonly [string, PackageTexts])[], version: string): string {
  const texts: Record<string, LicenseFile["identified"]> = {};
  const packages = entries.map(([key, { license, licenses, files }]) => {
    for (const { sha256, identified } of files) texts[sha256] = identified;
    const stored = files.map(({ path, role, sha256 }): StoredFile => [path, role, sha256]);
    return [key, [license ?? null, licenses ?? null, stored]] as const;
  });
  const body = JSON.stringify({ texts, packages: Object.fromEntries(packages) });
  return `${JSON.stringify({ schema: 1, version, sha256: sumOf(body) })}\n${body}`;
}

function readFile(text: string | undefined, version: string): ReadonlyMap<string, PackageTexts> {
  const end = text?.indexOf("\n") ?? -1;
  if (text === undefined || end < 0) return new Map();
  const body = text.slice(end + 1);
  const header = parsed(text.slice(0, end)) as Record<string, unknown> | undefined;
  const isOurs = header?.schema === 1 && header.version === version && header.sha256 === sumOf(body);
  if (!isOurs) return new Map();
  const { texts, packages } = parsed(body) as Stored;
  return new Map(
    Object.entries(packages).map(([key, [license, licenses, files]]) => {
      const found = files.map(([path, role, sha256]): LicenseFile => {
        return { path, role, sha256, identified: texts[sha256] as LicenseFile["identified"] };
      });
      return [key, { source: "installed", license, licenses, files: found }];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function nothing(error: unknown): undefined {
  if (error instanceof OspoError) return undefined;
  throw error;
}
