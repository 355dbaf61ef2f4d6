import { OspoError } from "@ospo-actions/core";
import type { Component } from "@ospo-actions/inventory";
import type { Identifier } from "@ospo-actions/license";
import type { NpmRegistry, Packument } from "@ospo-actions/registry";
import type { Release } from "./warnings.ts";

/** Asks the registry, unless it is out of reach. */
export type Ask = <T>(work: (registry: NpmRegistry) => Promise<T>) => Promise<T>;

/** What the registry says of one package, asked once. */
export class Reading {
  readonly #name: string;
  readonly #ask: Ask;
  #history: Promise<Packument> | undefined;

  constructor(name: string, ask: Ask) {
    this.#name = name;
    this.#ask = ask;
  }

  history(): Promise<Packument> {
    this.#history ??= this.#ask((registry) => registry.packument(this.#name));
    return this.#history;
  }

  version(version: string): Promise<Omit<Release, "published">> {
    return this.#ask((registry) => registry.version(this.#name, version));
  }

  async texts(component: Component, release: Release | undefined, identify: () => Promise<Identifier>) {
    const identifier = await identify();
    const { readPublishedLicense } = await import("@ospo-actions/registry");
    const { digests, source, version = "" } = component;
    const known = release ?? (digests.length > 0 ? undefined : await this.version(version));
    const tarball = source.url?.startsWith("http") ? source.url : known?.tarball;
    const archive = {
      name: this.#name,
      version,
      tarball,
      digests: digests.length > 0 ? digests : (known?.digests ?? []),
    };
    return this.#ask((registry) => readPublishedLicense(archive, registry, identifier));
  }
}

/** After so many requests in a row without an answer the registry counts as out of reach. */
const patience = 3;

/** Asks the registry until it is out of reach. */
export function patient(registry: () => Promise<NpmRegistry>): Ask {
  let failures = 0;
  return async (work) => {
    if (failures >= patience) throw new OspoError("NETWORK", "The registry is out of reach");
    try {
      const value = await work(await registry());
      failures = 0;
      return value;
    } catch (error) {
      if (error instanceof OspoError && error.code === "NETWORK") failures++;
      throw error;
    }
  };
}
