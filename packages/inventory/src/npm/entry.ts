import { asString, isObject, type JsonObject } from "@ospo-actions/core";
import type { DeclaredLicense, Source } from "../component.ts";

/** Where npm takes the package of a lock entry from. */
export function sourceOf(entry: JsonObject, place: string): Source {
  const url = asString(entry.resolved);
  if (!place.includes("node_modules/")) return { kind: "link" };
  if (entry.inBundle === true) return { kind: "bundled" };
  if (url === undefined) return { kind: "registry" };
  if (/^git[+:@]|^(?:github|gitlab|bitbucket|gist):/.test(url)) return { kind: "git", url };
  if (url.startsWith("file:")) return { kind: "file", url };
  return { kind: isRegistryTarball(url) ? "registry" : "tarball", url };
}

/** Registries serve `<registry>/<name>/-/<file>.tgz`; the host may be any. */
function isRegistryTarball(url: string): boolean {
  return /^https?:\/\/[^?#]+\/-\/[^/?#]+\.tgz(?:[?#]|$)/.test(url);
}

/** Whether an entry of a lock is for some platforms alone. */
export function isPlatformBound({ os, cpu, libc }: JsonObject): boolean {
  return os !== undefined || cpu !== undefined || libc !== undefined;
}

/**
 * The license field in all forms that npm publishes: a string, `{ type }`, and the legacy array, whose
 * members are alternatives. Word for word; judging it is packages/license's work.
 */
export function declaredLicense(value: unknown, origin: string): DeclaredLicense | undefined {
  const text = licenseText(value);
  return text === undefined ? undefined : { text, origin };
}

function licenseText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const all = value.map(licenseText).filter((text) => text !== undefined);
    return all.length > 1 ? `(${all.join(" OR ")})` : all[0];
  }
  if (!isObject(value)) return undefined;
  return licenseText(value.type) ?? licenseText(value.name) ?? licenseText(value.license);
}
