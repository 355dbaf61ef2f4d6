import { type Host, lazily } from "@ospo-actions/core";
import type { NpmRegistry } from "@ospo-actions/registry";

/** The registry of this run, opened when it is first asked, and how many requests it took. */
export interface LazyRegistry {
  readonly open: () => Promise<NpmRegistry>;
  readonly requests: () => number;
}

/** Heavy parts are loaded only where something has to be asked. */
export function lazyRegistry(cacheFolder: string | undefined, host: Host): LazyRegistry {
  let opened: NpmRegistry | undefined;
  return {
    open: lazily(async () => {
      const { fileCache, openRegistry } = await import("@ospo-actions/registry");
      const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
      opened = await openRegistry(host, { folder: ".", cache });
      return opened;
    }),
    requests: () => opened?.requests ?? 0,
  };
}
