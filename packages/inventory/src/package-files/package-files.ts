import type { Component } from "../component.ts";

/** The files of one installed package, wherever its package manager keeps them. */
export interface PackageFiles {
  /** Where they are, for reports: `node_modules/a`, `.yarn/cache/a.zip/node_modules/a`. */
  readonly origin: string;
  /** Names in a folder of the package (its top by default), of files and folders, sorted; empty where there is none. */
  list(folder?: string): Promise<readonly string[]>;
  /** UTF-8 text of a file of at most `limit` bytes. NOT_FOUND, LIMIT, FORMAT. */
  read(path: string, limit: number): Promise<string>;
}

/** What is needed to find a component where it is installed. */
export type Wanted = Pick<Component, "name" | "version" | "alias" | "path" | "place">;

/** One way to lay out packages: where a component may be, the likeliest first. Versions are checked by the caller. */
export interface Layout {
  candidates(component: Wanted): Promise<readonly PackageFiles[]>;
}
