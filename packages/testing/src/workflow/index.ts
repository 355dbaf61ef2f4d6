export { checkout } from "./checkout.ts";
export {
  dispatchEvent,
  examplePayload,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type RunEvent,
  scheduleEvent,
  workflowRunEvent,
} from "./event.ts";
export type { GitHubServer, Repository, StandIn, StandInCall, WorkflowRunOptions } from "./options.ts";
export type { Permissions } from "./permissions.ts";
export type { JobResult, StepResult, WorkflowRun } from "./result.ts";
export { runWorkflow } from "./start.ts";
export type { Refusal } from "./workflow-file.ts";
