import { basename } from "node:path";
import type { Host } from "@ospo-actions/core";
import { type Clock, hostClock, isReadOnly } from "@ospo-actions/github/outside";
import type { Outlet } from "@ospo-actions/report";
import type { Track, Tracked, TrackProject } from "./dependency-track-client.ts";
import type { WrittenSbom } from "./sbom-file.ts";
import type { Target } from "./target.ts";

export interface TrackInputs {
  readonly dependencyTrackUrl: string | undefined;
  readonly dependencyTrackKey: string | undefined;
  readonly dependencyTrackProject: string | undefined;
}

/** What is wrong with the inputs; the key may be missing where GitHub hands out no secrets, such as for forks. */
export async function trackProblems(
  { dependencyTrackUrl: url, dependencyTrackKey: key, dependencyTrackProject: project }: TrackInputs,
  { name }: Target,
  host: Host,
): Promise<readonly string[]> {
  if (url === undefined) {
    const alone = { "dependency-track-key": key, "dependency-track-project": project };
    return Object.entries(alone).flatMap(([input, value]) =>
      value === undefined ? [] : [`${input}: is of use with dependency-track-url alone`],
    );
  }
  return [
    ...(isAddress(url)
      ? []
      : ["dependency-track-url: must be an https address (http on this machine alone), without a query"]),
    ...(key === undefined && !(await isReadOnly(host))
      ? ["dependency-track-key: is required with dependency-track-url"]
      : []),
    ...(name === "SPDX" ? ["format: Dependency-Track takes CycloneDX, not SPDX"] : []),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    ...(/[\u0000-\u001f\u007f]/.test(project ?? "")
      ? ["dependency-track-project: must be a name, a name and a version as in shop@1.2, or an id"]
      : []),
  ];
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username || url.password || url.search || url.hash) return false;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
}

/** A project of a Dependency-Track server, whose SBOM this one becomes. */
export function trackOutlet(
  { text }: WrittenSbom,
  inputs: TrackInputs,
  host: Host,
  clock: Clock = hostClock(host),
): Outlet {
  const { dependencyTrackUrl = "", dependencyTrackKey: key = "" } = inputs;
  const project = projectOf(inputs.dependencyTrackProject, host);
  return {
    name: "upload to Dependency-Track",
    repository: host.env.GITHUB_REPOSITORY,
    isOwn: true,
    isRequired: true,
    async exists() {
      if (key) return true;
      host.log.notice("No upload to Dependency-Track: runs for forks and Dependabot get no secrets");
      return false;
    },
    async send() {
      const { DependencyTrack } = await import("./dependency-track-client.ts");
      const track: Track = { url: dependencyTrackUrl.replace(/\/+$/, ""), key, project };
      const tracked = await new DependencyTrack(track, host, clock).upload(text);
      if (!tracked.isProcessed) host.log.warning("Dependency-Track has the SBOM, but still processes it");
      return `Dependency-Track: ${describe(project)}, ${findingsIn(tracked)}`;
    },
    mayNot: () => false,
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `shop`, `shop@1.2`, `@acme/shop@1.2` or an id; by default the repository, and its branch or tag. */
function projectOf(text: string | undefined, { env, files }: Host): TrackProject {
  const version = env.GITHUB_REF_NAME || undefined;
  if (text === undefined) return { name: env.GITHUB_REPOSITORY || basename(files.workspace), version };
  if (uuid.test(text)) return { uuid: text };
  const at = text.lastIndexOf("@");
  const own = at > 0 ? text.slice(at + 1) : "";
  return own ? { name: text.slice(0, at), version: own } : { name: text, version };
}

function describe(project: TrackProject): string {
  if ("uuid" in project) return `project ${project.uuid}`;
  return project.version ? `${project.name} ${project.version}` : project.name;
}

function findingsIn({ isProcessed, counts }: Tracked): string {
  if (!isProcessed) return "not processed yet";
  if (counts === undefined)
    return "processed; its findings are not counted yet, or the key may not see them (VIEW_PORTFOLIO)";
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const some = [...counts].flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
  return `${all} findings${some.length > 0 ? ` (${some.join(", ")})` : ""}`;
}
