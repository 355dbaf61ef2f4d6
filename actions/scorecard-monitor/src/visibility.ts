import type { Host } from "@ospo-actions/core";
import { type Observation, type Project, projectKey } from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import { homeOf } from "./home.ts";
import type { Inputs } from "./inputs.ts";
import type { Watch } from "./watch.ts";

/** Sources that hold nothing but what is public. */
const publicSources = new Set(["api", "deps.dev"]);

/**
 * The observations that this repository may show: private repositories stay out of a public one. Where this
 * repository is private all may be named; else what discovery says is private may not, nor what came from files
 * until GitHub says that it is public. Where GitHub does not answer, this one is taken to be public.
 */
export async function publishable(
  observations: readonly Observation[],
  watch: Watch,
  inputs: Inputs,
  access: Access,
  host: Host,
): Promise<readonly Observation[]> {
  const github = await access();
  const own = host.env.GITHUB_REPOSITORY;
  if (inputs.publishPrivate || github === undefined || !own) return observations;
  const hidden = new Set<string>();
  const unclear: Project[] = [];
  for (const { project, reading } of observations) {
    const known = watch.discovered.get(projectKey(project));
    if (known !== undefined && known.visibility !== "public") hidden.add(projectKey(project));
    else if (known === undefined && reading !== undefined && isFromFile(reading.source, inputs, host))
      unclear.push(project);
  }
  if (hidden.size === 0 && unclear.length === 0) return observations;
  const { placesOf } = await import("@ospo-actions/github");
  const isHere = ({ platform }: Project): boolean => platform === homeOf(host.env);
  const nameOf = ({ owner, name }: Project): string => `${owner}/${name}`;
  const places = await placesOf(github, [own, ...unclear.filter(isHere).map(nameOf)]);
  const visibilityOf = (name: string): "public" | "private" | "unknown" => {
    const place = places.get(name);
    if (place === undefined || place instanceof Error) return "unknown";
    return place.isPrivate ? "private" : "public";
  };
  if (visibilityOf(own) === "private") return observations;
  for (const project of unclear)
    if (!isHere(project) || visibilityOf(nameOf(project)) !== "public") hidden.add(projectKey(project));
  return observations.filter(({ project }) => !hidden.has(projectKey(project)));
}

/** Past totals in a database of this repository are public already; an own API may know private repositories. */
function isFromFile(source: string, { apiUrl }: Inputs, { env }: Host): boolean {
  const isOwnApi = source === "api" && apiUrl !== undefined && !env.SCORECARD_API_URL;
  return isOwnApi || !(publicSources.has(source) || source === "database");
}
