import { asString, isObject, type JsonObject } from "@ospo-actions/core";
import type { Source } from "../component.ts";

/** One package as bun.lock has it. */
export interface BunEntry {
  readonly name: string;
  /** As bun writes it behind the name: a version, `workspace:packages/a`, `git+https://…#commit`. */
  readonly resolution: string;
  readonly version: string | undefined;
  readonly source: Source;
  /** Dependencies, and what platforms it is for. */
  readonly info: JsonObject;
  readonly integrity: string | undefined;
}

/**
 * An entry of `packages`: a list whose first item is `name@resolution`. A registry's package states its address
 * as second item, empty for the default registry; all others their dependencies. `undefined` where it is neither.
 */
export function bunEntry(tuple: unknown): BunEntry | undefined {
  if (!Array.isArray(tuple)) return undefined;
  const id = asString(tuple[0]);
  const split = id === undefined ? -1 : id.indexOf("@", 1);
  if (id === undefined || split < 0) return undefined;
  const [name, resolution] = [id.slice(0, split), id.slice(split + 1)];
  const address = asString(tuple[1]);
  const info = tuple.find(isObject) ?? {};
  const source = info.bundled === true ? bundled : sourceOf(resolution, address);
  const version = address === undefined ? undefined : resolution;
  const integrity = tuple.length > 1 ? asString(tuple.at(-1)) : undefined;
  return { name, resolution, version, source, info, integrity };
}

const bundled: Source = { kind: "bundled" };
const registry: Source = { kind: "registry" };

function sourceOf(resolution: string, address: string | undefined): Source {
  if (address !== undefined) return isArchive(address) ? { kind: "registry", url: address } : registry;
  const [scheme = ""] = /^[a-z+]+:/.exec(resolution) ?? [];
  switch (scheme) {
    case "workspace:":
    case "root:":
      return { kind: "project" };
    case "file:":
    case "link:":
      return { kind: "link", url: resolution.slice(scheme.length) };
    case "github:":
      return { kind: "git", url: gitHubUrl(resolution.slice(scheme.length)) };
    case "http:":
    case "https:":
      return { kind: "tarball", url: resolution };
    case "":
      return { kind: "file", url: `file:${resolution}` };
    default:
      return { kind: "git", url: resolution };
  }
}

/** Of early bun versions some entries name a registry where the archive's address should be. */
function isArchive(address: string): boolean {
  return /^https?:\/\/.*\.tgz(?:[?#]|$)/.test(address);
}

/** `owner/name#commit` as an address that git understands. */
function gitHubUrl(shorthand: string): string {
  const [repository, commit] = shorthand.split("#", 2);
  return `git+https://github.com/${repository}.git${commit ? `#${commit}` : ""}`;
}
