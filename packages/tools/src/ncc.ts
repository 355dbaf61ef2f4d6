/** What this project uses of @vercel/ncc's JavaScript API, which ships no types. */
import { createRequire } from "node:module";

/** A module as webpack knows it; a concatenated one holds `modules`, an external one a `request`. */
export interface WebpackModule {
  readonly resource?: string;
  readonly modules?: Iterable<WebpackModule>;
  readonly externalType?: string;
  readonly request?: string;
  readonly buildInfo?: { readonly filename?: string };
}

interface Chunk {
  readonly files: Iterable<string>;
}

interface Compilation {
  readonly chunks: Iterable<Chunk>;
  readonly chunkGraph: { getChunkModules(chunk: Chunk): Iterable<WebpackModule> };
  readonly moduleGraph: {
    getIssuer(module: WebpackModule): WebpackModule | null;
    getIncomingConnections(
      module: WebpackModule,
    ): Iterable<{ readonly originModule: WebpackModule | null | undefined }>;
  };
}

interface NccOptions {
  readonly cache: false;
  readonly esm: true;
  /** What is left outside: requests, or patterns between slashes, and where they are at run time. */
  readonly externals: Readonly<Record<string, string>>;
  readonly filename: string;
  readonly quiet: true;
  readonly customEmit: (
    path: string,
    place: { id: string; isRequire: boolean },
  ) => string | false | undefined;
}

interface NccResult {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  readonly stats: { readonly compilation: Compilation };
}

const require = createRequire(import.meta.url);

/** Where ncc says who made it. */
export const nccManifest = require.resolve("@vercel/ncc/package.json");

/** Bundles `entry` and all that it needs in memory. */
export const ncc = require("@vercel/ncc") as (entry: string, options: NccOptions) => Promise<NccResult>;
