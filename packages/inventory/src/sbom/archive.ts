import type { Component } from "../component.ts";

const packed = /\.(?:tgz|tar\.gz)$/;

/**
 * Name of the archive that a package is handed out as: the last part of its address, else, from a registry,
 * as npm packs it (`scope-name` loses nothing there: a registry's file is `name-1.0.0.tgz`). `undefined` where
 * it comes as no archive (git, a folder) or inside another.
 */
export function archiveName({ role, source, name, version }: Component): string | undefined {
  if (role !== "package" || (source.kind !== "registry" && source.kind !== "tarball")) return undefined;
  const { url } = source;
  if (url !== undefined) {
    const end = url.search(/[?#]/);
    const path = end < 0 ? url : url.slice(0, end);
    const file = path.slice(path.lastIndexOf("/") + 1);
    if (packed.test(file)) return file;
  }
  if (source.kind !== "registry" || version === undefined) return undefined;
  return `${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`;
}
