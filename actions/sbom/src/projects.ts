import { basename, dirname, join } from "node:path";
import type { Host } from "@ospo-actions/core";
import { type Projects, readProjects, readWorkflows, type Tools } from "@ospo-actions/inventory";

/** One inventory of all projects at `paths`, and of what the `workflows` of their repository use. */
export async function readProjectsAndTools(
  { path: paths, workflows }: { readonly path: readonly string[]; readonly workflows: boolean },
  host: Host,
): Promise<Projects> {
  const toolsOf = workflows ? () => toolsAt(paths, host.files) : undefined;
  const projects = await readProjects(paths, host, { toolsOf });
  for (const manifest of projects.inventory.manifests) await tellShadowed(manifest, host);
  return projects;
}

/** npm reads npm-shrinkwrap.json where there are both, and so does the SBOM; who keeps two may not know. */
async function tellShadowed(manifest: string, { files, log }: Host): Promise<void> {
  if (basename(manifest) !== "npm-shrinkwrap.json") return;
  const other = join(dirname(manifest), "package-lock.json");
  if ((await files.stat(other)) !== undefined)
    log.info(`${manifest} is read and ${other} is not, as npm does where there are both.`);
}

/** What workflows use: those of the workspace where a project lies in it, and those of a project's own folder. */
async function toolsAt(paths: readonly string[], files: Host["files"]): Promise<Tools> {
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = (await files.stat(path))?.kind === "folder" ? path : dirname(path);
    if (!/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(path))) folders.add(files.resolve("."));
    folders.add(files.resolve(folder));
  }
  const found = [];
  for (const folder of folders) found.push(await readWorkflows(folder, files));
  const byPurl = new Map(found.flatMap(({ drafts }) => drafts.map((draft) => [draft.purl, draft])));
  return { drafts: [...byPurl.values()], problems: found.flatMap(({ problems }) => problems) };
}
