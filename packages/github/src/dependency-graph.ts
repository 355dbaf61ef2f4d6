import { type Host, OspoError } from "@ospo-actions/core";
import { isUncertain } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";

/** Milliseconds before each look at whether a report is ready: about two minutes in all. */
const looks = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/** Bytes of an exported document. */
const documentBytes = 100 * 1024 * 1024;

/** Hosts that GitHub hands reports over to, besides its own API (docs: rest/dependency-graph/sboms). */
const storage =
  /(?:^|\.)(?:blob\.core\.windows\.net|githubusercontent\.com|actions\.githubusercontent\.com)$/;

/**
 * The SPDX 2.3 document that GitHub's dependency graph exports for the default branch of `repository`, as
 * GitHub gives it. Where the direct export does not come (big repositories time out), a report is asked for
 * and waited for. NOT_FOUND where the graph is off or the repository cannot be seen.
 */
export async function exportDependencyGraph(
  github: GitHub,
  repository: string,
  fetcher: Host["fetch"],
): Promise<unknown> {
  const slug = slugOf(repository);
  try {
    const { data } = await github.octokit.request("GET /repos/{owner}/{repo}/dependency-graph/sbom", {
      ...slug,
    });
    return data;
  } catch (error) {
    if (!isUncertain(error)) throw error;
    return report(github, slug, fetcher);
  }
}

async function report(github: GitHub, slug: Slug, fetcher: Host["fetch"]): Promise<unknown> {
  const route = "GET /repos/{owner}/{repo}/dependency-graph/sbom/generate-report";
  const { data } = await github.octokit.request(route, { ...slug });
  const id = /\/fetch-report\/([0-9a-f-]{36})$/i.exec(data.sbom_url ?? "")?.[1];
  if (id === undefined) throw new OspoError("FORMAT", "GitHub did not say where the report will be");
  for (const wait of looks) {
    await github.budget.wait(wait);
    const address = await addressOf(github, slug, id);
    if (address !== undefined) return download(address, github, fetcher);
  }
  throw new OspoError(
    "NETWORK",
    `GitHub did not finish the report on ${slug.owner}/${slug.repo} in two minutes`,
    {
      fix: "Run again later: GitHub keeps a report that is ready for a week.",
    },
  );
}

/** Where the report is; `undefined` as long as it is not ready (202). */
async function addressOf({ octokit }: GitHub, slug: Slug, id: string): Promise<URL | undefined> {
  const answer = await octokit.request(
    "GET /repos/{owner}/{repo}/dependency-graph/sbom/fetch-report/{sbom_uuid}",
    {
      ...slug,
      sbom_uuid: id,
      request: { redirect: "manual" },
    },
  );
  const location = answer.headers.location;
  if (location === undefined) return undefined;
  const url = URL.parse(location);
  const allowed = url !== null && isDeclared(url, new URL(octokit.request.endpoint.DEFAULTS.baseUrl));
  if (!allowed)
    throw new OspoError("PERMISSION", `GitHub hands the report over to ${url?.host}, which is not followed`);
  return url;
}

/** On the API's own host, on this machine where the API is, or one of GitHub's stores. */
function isDeclared(url: URL, api: URL): boolean {
  if (url.protocol === "https:" && storage.test(url.hostname)) return true;
  if (url.protocol !== api.protocol) return false;
  return url.hostname === api.hostname || (api.hostname === "127.0.0.1" && url.hostname === "localhost");
}

/** Without a token: the address itself is the permission. */
async function download(url: URL, { budget }: GitHub, fetcher: Host["fetch"]): Promise<unknown> {
  budget.spendCall();
  const response = await fetcher(url.href, { redirect: "error", signal: AbortSignal.timeout(60_000) });
  const length = Number(response.headers.get("content-length") ?? 0);
  if (!response.ok || length > documentBytes) {
    await response.body?.cancel();
    throw new OspoError(
      "NETWORK",
      `GitHub's report could not be downloaded (${response.status}, ${length} bytes)`,
    );
  }
  return JSON.parse(await response.text());
}
