import { Buffer } from "node:buffer";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { StandIn } from "../workflow/options.ts";

interface Content {
  readonly content: string;
}

/**
 * Stands in for actions/checkout where permissions matter: fetches `files` with the job's own token, so that
 * a job without `contents: read` fails as it does on GitHub.
 */
export function checkoutThrough(apiUrl: string, files: readonly string[]): StandIn {
  return async ({ github, repository, workspace, write }) => {
    for (const file of files) {
      const answer = await fetch(`${apiUrl}/repos/${repository.name}/contents/${file}`, {
        headers: {
          authorization: `Bearer ${String(github.get("token"))}`,
          accept: "application/vnd.github+json",
        },
      });
      if (!answer.ok) {
        const permissions = answer.headers.get("x-accepted-github-permissions") ?? "contents=read";
        write(`::error::actions/checkout: ${answer.status} for ${file}; needs ${permissions}`);
        throw new Error(`checkout failed with ${answer.status}`);
      }
      const { content } = (await answer.json()) as Content;
      await mkdir(dirname(join(workspace, file)), { recursive: true });
      await writeFile(join(workspace, file), Buffer.from(content, "base64"));
    }
    return undefined;
  };
}
