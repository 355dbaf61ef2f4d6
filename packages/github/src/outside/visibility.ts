import type { Visibility } from "@ospo-actions/report";
import type { GitHub } from "../github.ts";
import { slugOf } from "../repository.ts";

const known = ["public", "internal", "private"] as const satisfies readonly Visibility[];

/** Asks GitHub who may read a repository, once each: `unknown` where it does not say, for whatever reason. */
export function visibilities(github: () => Promise<GitHub>): (repository: string) => Promise<Visibility> {
  const asked = new Map<string, Promise<Visibility>>();
  return (repository) => {
    const name = repository.toLowerCase();
    const answer = asked.get(name) ?? ask(github, repository).catch(() => "unknown" as const);
    asked.set(name, answer);
    return answer;
  };
}

async function ask(github: () => Promise<GitHub>, repository: string): Promise<Visibility> {
  const slug = slugOf(repository);
  const { octokit } = await github();
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...slug });
  return known.find((one) => one === data.visibility) ?? (data.private ? "private" : "unknown");
}
