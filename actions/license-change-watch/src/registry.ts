import type { Host } from "@ospo-actions/core";
import type { NpmRegistry } from "@ospo-actions/registry";

/** The registry of this run, opened when it is first asked, and how many requests it took. */
export interface LazyRegistry {
  readonly open: () => Promise<NpmRegistry>;
  readonly requests: () => number;
}

/** Heavy parts are loaded only where something has to be asked. */
export function lazyRegistry(cacheFolder: string | undefined, host: Host): LazyRegistry {
  let made: Promise<NpmRegistry> | undefined;
  let opened: NpmRegistry | undefined;
  return {
    open() {
      made ??= import("@ospo-actions/registry").then(async ({ fileCache, openRegistry }) => {
        const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
        opened = await openRegistry(host, { folder: ".", cache });
        return opened;
      });
      return made;
    },
    requests: () => opened?.requests ?? 0,
  };
}
