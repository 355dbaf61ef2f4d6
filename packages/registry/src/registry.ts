import { type Host, OspoError } from "@ospo-actions/core";
import type { Digest } from "@ospo-actions/inventory";
import validateName from "validate-npm-package-name";
import type { TextCache } from "./cache.ts";
import { readRegistryConfig } from "./config.ts";
import { registryLimits } from "./limits.ts";
import { type Packument, packumentWish, readPackument } from "./packument.ts";
import { createRequester, type Wanted } from "./request.ts";
import { skim, type Wish } from "./skim.ts";
import { type PackageTexts, readTarball, verifyArchive } from "./tarball.ts";
import { type PublishedVersion, readVersion, versionWish } from "./version.ts";

/** An archive to look into: where it is, and the digests that prove it. */
export interface Archive {
  readonly name: string;
  readonly version: string;
  /** Address that the registry or the lock file names; the registry's usual one where neither does. */
  readonly tarball?: string | undefined;
  /** Of the lock file where it has some: they are what will be installed. */
  readonly digests: readonly Digest[];
}

/** An npm registry as the project's configuration has it. Errors are `OspoError`s that name the package. */
export interface NpmRegistry {
  /** One version's manifest: one request. `version` may be a dist-tag such as `latest`. */
  version(name: string, version: string): Promise<PublishedVersion>;
  /** All versions with their times: one request, up to many megabytes. */
  packument(name: string): Promise<Packument>;
  /** Texts of the files of an archive that `wanted` accepts: one request, none where cached under `kind`. */
  texts(archive: Archive, wanted: FileChoice): Promise<PackageTexts>;
  /** How many requests were made so far. */
  readonly requests: number;
}

/** Which files of a package are wanted; `name` tells this choice from others in the cache. */
export interface FileChoice {
  readonly name: string;
  readonly accepts: (path: string) => boolean;
}

type Document = Omit<Wanted, "accept" | "isDocument">;

interface Options {
  /** Folder of the project whose `.npmrc` counts. */
  readonly folder: string;
  readonly cache?: TextCache | undefined;
}

/** Opens the registry that is configured for the project. CONFIG where its address is none. */
export async function openRegistry(host: Host, { folder, cache }: Options): Promise<NpmRegistry> {
  const config = await readRegistryConfig(host, folder);
  const requester = createRequester(host, config);
  const base = (name: string): URL => new URL(pathOf(name), config.registryOf(name));

  async function json<T>(wanted: Document, wish: Wish, read: (value: unknown) => T): Promise<T> {
    return requester.get({ ...wanted, accept: "application/json", isDocument: true }, (body) =>
      read(parsed(body, wish, wanted.what)),
    );
  }

  return {
    get requests() {
      return requester.requests;
    },
    async version(name, version) {
      const url = new URL(`${base(name).href}/${encodeURIComponent(version)}`);
      const wanted = { url, what: `${name} ${version}`, limit: registryLimits.manifestBytes };
      return json(wanted, versionWish, (value) => {
        const stated = (value as { version?: unknown } | null)?.version;
        const isTag = !/^\d/.test(version) && typeof stated === "string";
        return readVersion(value, name, isTag ? stated : version);
      });
    },
    async packument(name) {
      const wanted = { url: base(name), what: name, limit: registryLimits.packumentBytes };
      return json(wanted, packumentWish, (value) => readPackument(value, name));
    },
    async texts(archive, wanted) {
      const { name, version, digests } = archive;
      const what = `${name} ${version}`;
      const key =
        digests.length > 0
          ? `${wanted.name} ${digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(" ")}`
          : "";
      const before = key && (await cache?.get(key));
      if (before) return before;
      const url = archiveUrl(archive, base(name), config.registryOf(name));
      const texts = await requester.get(
        { url, accept: "*/*", limit: registryLimits.tarballBytes, what },
        (body) => {
          verifyArchive(body, digests, what);
          return readTarball(body, wanted.accepts, what);
        },
      );
      if (key) await cache?.set(key, texts);
      return texts;
    },
  };
}

/** `name` as a path below the registry. FORMAT for what no registry ever took as a name. */
function pathOf(name: string): string {
  if (!validateName(name).validForOldPackages)
    throw new OspoError("FORMAT", `"${name}" is no name of an npm package`);
  return name.split("/").map(encodeURIComponent).join("%2f");
}

/** The address on the package's own registry; a document that names another host is not followed there. */
function archiveUrl({ name, version, tarball }: Archive, base: URL, registry: URL): URL {
  const file = `${name.split("/").at(-1)}-${version}.tgz`;
  const usual = new URL(`${base.href.replace(/%2f/i, "/")}/-/${encodeURIComponent(file)}`);
  const stated = tarball === undefined ? usual : URL.parse(tarball);
  if (stated?.origin === registry.origin) return stated;
  throw new OspoError(
    "PERMISSION",
    `The archive of ${name} ${version} is not on its registry ${registry.host}, so it is not fetched`,
    {
      fix: "Configure the registry that serves it for its scope in .npmrc.",
    },
  );
}

function parsed(body: Buffer, wish: Wish, what: string): unknown {
  try {
    return skim(body, wish);
  } catch (error) {
    throw new OspoError("FORMAT", `The registry's answer for ${what} is not JSON`, { cause: error });
  }
}
