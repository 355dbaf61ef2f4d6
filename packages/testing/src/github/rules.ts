import { limits } from "@ospo-actions/core";
import { type Answer, invalid, type Request, refusal } from "./exchange.ts";
import type { Operation } from "./operation.ts";

/** Annotations that a check run takes a request (docs: checks API). */
const annotationsPerRequest = 50;

const resources: Readonly<Record<string, string>> = {
  "issues/create": "Issue",
  "issues/update": "Issue",
  "issues/create-comment": "IssueComment",
  "issues/update-comment": "IssueComment",
  "pulls/create": "PullRequest",
  "pulls/update": "PullRequest",
};

/** What GitHub refuses and `emulate` takes. */
export function refuseContent({ id }: Operation, request: Request): Answer | undefined {
  // An asset is bytes, whatever its type says of them.
  const json = id !== "repos/upload-release-asset" && request.headers["content-type"]?.includes("json");
  if (json && request.raw.length > 0 && request.body === undefined)
    return refusal(400, "Problems parsing JSON");
  const { body, output } = (request.body ?? {}) as { body?: unknown; output?: { annotations?: unknown[] } };
  const resource = resources[id];
  if (resource && typeof body === "string" && body.length > limits.commentCharacters)
    return invalid(resource, "body", `Body is too long (maximum is ${limits.commentCharacters} characters)`);
  if (id.startsWith("checks/") && (output?.annotations?.length ?? 0) > annotationsPerRequest)
    return invalid(
      "CheckRun",
      "annotations",
      `No more than ${annotationsPerRequest} annotations may be created per request`,
    );
  return undefined;
}
