import { createOnce } from "./create-once.ts";
import { isConflict, statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits, without `#`. */
  readonly color: string;
  readonly description?: string;
}

/** Makes a label where `repository` has none of this name; one that is there stays as people made it. */
export async function ensureLabel(github: GitHub, repository: string, label: Label): Promise<void> {
  const slug = slugOf(repository);
  const find = (): Promise<true | undefined> => isThere(github, slug, label.name);
  if (await find()) return;
  try {
    const route = "POST /repos/{owner}/{repo}/labels";
    const create = async () =>
      (await github.octokit.request(route, { ...slug, ...label })) && (true as const);
    await createOnce({ find, create }, github);
  } catch (error) {
    // 422 already_exists: another run came first.
    if (!isConflict(error) || !(await find())) throw error;
  }
}

async function isThere({ octokit }: GitHub, slug: Slug, name: string): Promise<true | undefined> {
  try {
    await octokit.request("GET /repos/{owner}/{repo}/labels/{name}", { ...slug, name });
    return true;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return undefined;
  }
}
