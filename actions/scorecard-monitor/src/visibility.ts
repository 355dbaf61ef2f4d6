import { eachItem, type Host } from "@ospo-actions/core";
import { type Observation, type Project, projectKey } from "@ospo-actions/scorecard";
import type { Access } from "./access.ts";
import type { Inputs } from "./inputs.ts";
import type { Watch } from "./watch.ts";

/** Sources that hold nothing but what is public. */
const publicSources = new Set(["api", "deps.dev"]);

/**
 * The observations that this repository may show: private repositories stay out of a public one. Where this repository is private all may be named; else what
 * discovery says is private may not, nor what came from files until GitHub says that it is public.
 */
export async function publishable(
  observations: readonly Observation[],
  watch: Watch,
  inputs: Inputs,
  access: Access,
  host: Host,
): Promise<readonly Observation[]> {
  const github = await access();
  const repository = host.env.GITHUB_REPOSITORY;
  if (inputs.publishPrivate || github === undefined || !repository) return observations;
  const isPublic = async (name: string): Promise<boolean> => {
    const [owner = "", repo = ""] = name.split("/");
    const { data } = await github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
    return !data.private;
  };
  if (!(await isPublic(repository))) return observations;
  const hidden = new Set<string>();
  const unclear: Project[] = [];
  for (const { project, reading } of observations) {
    const known = watch.discovered.get(projectKey(project));
    if (known !== undefined && known.visibility !== "public") hidden.add(projectKey(project));
    else if (known === undefined && reading !== undefined && isFromFile(reading.source, inputs, host))
      unclear.push(project);
  }
  const answers = await eachItem(unclear, ({ owner, name }) => isPublic(`${owner}/${name}`), {
    signal: host.cancelled,
  });
  for (const answer of answers)
    if (answer.item.platform !== "github.com" || !answer.ok || !answer.value)
      hidden.add(projectKey(answer.item));
  return observations.filter(({ project }) => !hidden.has(projectKey(project)));
}

/** Past totals in a database of this repository are public already; an own API may know private repositories. */
function isFromFile(source: string, { apiUrl }: Inputs, { env }: Host): boolean {
  const isOwnApi = source === "api" && apiUrl !== undefined && !env.SCORECARD_API_URL;
  return isOwnApi || !(publicSources.has(source) || source === "database");
}
