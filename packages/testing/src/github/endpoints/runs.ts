import { examplePayload } from "../../workflow/event.ts";
import { type Endpoint, repositoryOf } from "../endpoint.ts";
import { refusal } from "../exchange.ts";

/** Runs of workflows, seeded; what a seed does not say is from a payload that GitHub once sent. */
export const runs: Readonly<Record<string, Endpoint>> = {
  "actions/get-workflow-run": async (call) => {
    const name = repositoryOf(call);
    const seed = call.world.repository(name)?.runs?.find(({ id }) => String(id) === call.values.run_id);
    if (!seed) return refusal(404, "Not Found");
    const { workflow_run: example } = examplePayload("workflow_run", name, "completed");
    const { event = "pull_request", conclusion = "success" } = seed;
    const about = await call.state.call("octocat", "GET", `/repos/${name}`);
    const head = await call.state.call("octocat", "GET", `/repos/${seed.headRepository}`);
    const body = {
      ...example,
      display_title: "A change",
      path: ".github/workflows/ci.yml",
      ...{ id: seed.id, event, conclusion, head_sha: seed.headSha, head_branch: seed.headBranch },
      url: `${call.addresses.apiUrl}/repos/${name}/actions/runs/${seed.id}`,
      html_url: `${call.addresses.serverUrl}/${name}/actions/runs/${seed.id}`,
      pull_requests: [],
      repository: about.body,
      head_repository: head.status === 200 ? head.body : null,
    };
    return { status: 200, body };
  },
};
