import { basename } from "node:path/posix";
import { type Host, OspoError } from "@ospo-actions/core";
import type { Outlet, PublishedFile } from "@ospo-actions/report";
import type { UploadOptions } from "../artifact.ts";

/** An artifact of the run with `report.json` and the files that were asked for. */
export function artifactOutlet(name: string, host: Host, options: UploadOptions): Outlet {
  return {
    name: "artifact",
    repository: host.env.GITHUB_REPOSITORY,
    isRequired: true,
    async exists() {
      if (host.env.GITHUB_REPOSITORY) return true;
      throw new OspoError("CONFIG", "artifact-name works only in a workflow run");
    },
    async send(_report, files) {
      const { uploadArtifact } = await import("../artifact.ts");
      const { id, size } = await uploadArtifact(host, { name, files: files.map(inArtifact) }, options);
      return `Artifact ${name}: ${files.length} files, ${size} bytes, id ${id}`;
    },
    // A job may write artifacts of its own run whatever its token may do, in a run for a fork too.
    mayNot: () => false,
  };
}

/** As in the workspace; what stands outside of it by its name alone. */
function inArtifact({ path, name }: PublishedFile): { readonly path: string; readonly name: string } {
  const isInside = !/^([A-Za-z]:)?\//.test(name) && !name.split("/").includes("..");
  return { path, name: isInside ? name : basename(name) };
}
