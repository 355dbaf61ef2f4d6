import { limits, OspoError } from "@ospo-actions/core";
import { readFile } from "./content.ts";
import type { GitHub } from "./github.ts";

interface Reference {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** Where policies of other repositories and of base branches are read: the port `PolicySource` of packages/policy. */
export interface ContentSource {
  read(reference: Reference): Promise<string | undefined>;
}

/** Policies through the contents API. `clientFor` gives the client that may read a repository: tokens differ. */
export function policySource(clientFor: (repository: string) => GitHub | Promise<GitHub>): ContentSource {
  return {
    async read({ repository, path, ref }) {
      const query = { repository, path, ref, limit: limits.policyBytes };
      const file = await readFile(await clientFor(repository), query);
      if (file === undefined) return undefined;
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
      } catch (cause) {
        throw new OspoError("CONFIG", `${repository}//${path} is not UTF-8 text`, { cause });
      }
    },
  };
}
