import { isObject } from "@ospo-actions/core";
import { projectName } from "../project.ts";
import { resultOf } from "../read-result.ts";
import { getJson, type Requests } from "./request.ts";
import type { Source } from "./source.ts";

export const publicDepsDev = "https://api.deps.dev";

/** deps.dev at `base`: results of OpenSSF's weekly scan, of projects on github.com, gitlab.com and bitbucket.org. */
export function depsDevSource(base: string, requests: Requests): Source {
  return {
    name: "deps.dev",
    async ask(project, signal) {
      if (!/^(github\.com|gitlab\.com|bitbucket\.org)$/.test(project.platform)) return { state: "none" };
      const id = encodeURIComponent(projectName(project));
      const { status, json } = await getJson(
        `${base.replace(/\/+$/, "")}/v3/projects/${id}`,
        requests,
        signal,
      );
      if (status !== 200 || !isObject(json) || !isObject(json.scorecard)) return { state: "none" };
      return {
        state: "found",
        result: { ...resultOf(json, `deps.dev's result of ${projectName(project)}`), project },
      };
    },
  };
}
