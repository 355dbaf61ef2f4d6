import type { Answer, Request } from "../exchange.ts";
import type { FaultKind } from "../fault.ts";
import type { ResultsDesk } from "./desk.ts";
import { backendIds, type JobIdentity } from "./job-token.ts";
import { ArtifactUpload } from "./upload.ts";

/** How many artifacts a job may make (docs: actions/upload-artifact#470). */
const mostPerJob = 500;

/** Fields of each operation's message (results/api/v1/artifact.proto, as @actions/artifact 6 generates it). */
const fields: Readonly<Record<string, Readonly<Record<string, "string" | "number">>>> = {
  CreateArtifact: { name: "string", version: "number", expires_at: "string", mime_type: "string" },
  FinalizeArtifact: { name: "string", size: "string", hash: "string" },
  ListArtifacts: { name_filter: "string", id_filter: "string" },
  GetSignedArtifactURL: { name: "string" },
  DeleteArtifact: { name: "string" },
};

const needed: Readonly<Record<string, readonly string[]>> = {
  CreateArtifact: ["name", "version"],
  FinalizeArtifact: ["name", "size"],
  GetSignedArtifactURL: ["name"],
  DeleteArtifact: ["name"],
};

type Message = Readonly<Record<string, string>>;

interface Context {
  readonly desk: ResultsDesk;
  /** Scheme, host and port of the service. */
  readonly url: string;
  complain(violation: string): void;
}

/** Answers a Twirp call (JSON over POST) of the artifact service. */
export function answerArtifact(context: Context, request: Request, operation: string): Answer {
  const { desk, complain } = context;
  const job = desk.runtimeOf(request.headers.authorization);
  if (!job) return twirpError(401, "unauthenticated", "could not parse the token");
  const known = fields[operation];
  if (known === undefined || request.method !== "POST") {
    complain(`artifact service: ${request.method} ${operation} is no operation`);
    return twirpError(404, "bad_route", `no handler for ${operation}`);
  }
  const message = request.body as Message | undefined;
  const wrong = faultsOf(operation, message, request.headers["content-type"]);
  for (const one of wrong) complain(`${operation}: ${one}`);
  if (message === undefined || wrong.length > 0)
    return twirpError(400, "malformed", wrong.join("; ") || "no JSON");
  const ids = backendIds(job);
  if (message.workflow_run_backend_id !== ids.run || message.workflow_job_run_backend_id !== ids.job)
    return twirpError(403, "permission_denied", "the token is for another job");
  return perform(context, operation, message, job);
}

function perform(context: Context, operation: string, message: Message, job: JobIdentity): Answer {
  switch (operation) {
    case "CreateArtifact":
      return create(context, message, job);
    case "FinalizeArtifact":
      return finalize(context, message, job);
    case "ListArtifacts":
      return list(context, message, job);
    case "GetSignedArtifactURL": {
      const found = find(context, message.name, job);
      return found
        ? ok({ signed_url: addressOf(context, found) })
        : twirpError(404, "not_found", "artifact not found");
    }
    default:
      return remove(context, message, job);
  }
}

function create(context: Context, { name = "", expires_at: expires }: Message, job: JobIdentity): Answer {
  const ids = backendIds(job);
  const ofRun = context.desk.uploads.filter((one) => one.ids.run === ids.run);
  if (/[":<>|*?\r\n\\/]/.test(name) || name === "")
    return twirpError(400, "invalid_argument", "invalid name");
  if (ofRun.some((one) => one.name === name))
    return twirpError(409, "already_exists", "an artifact with this name already exists on the workflow run");
  if (ofRun.filter((one) => one.ids.job === ids.job).length >= mostPerJob)
    return twirpError(429, "resource_exhausted", "too many artifacts for this job");
  const upload = new ArtifactUpload(name, job, expires);
  context.desk.uploads.push(upload);
  return ok({ ok: true, signed_upload_url: addressOf(context, upload) });
}

function finalize(context: Context, { name, size, hash }: Message, job: JobIdentity): Answer {
  const ids = backendIds(job);
  const upload = context.desk.uploads.find((one) => one.ids.run === ids.run && one.name === name);
  if (!upload || upload.ids.job !== ids.job) return twirpError(404, "not_found", "artifact not found");
  if (upload.isFinal) return twirpError(409, "already_exists", "artifact is finalized already");
  if (upload.bytes === undefined) return twirpError(412, "failed_precondition", "there is no content");
  if (size !== String(upload.bytes.length)) {
    context.complain(`FinalizeArtifact: ${size} bytes stated, ${upload.bytes.length} uploaded`);
    return twirpError(400, "invalid_argument", "size does not match");
  }
  if (hash !== undefined && hash !== upload.hash) {
    context.complain("FinalizeArtifact: the hash is not that of what was uploaded");
    return twirpError(400, "invalid_argument", "hash does not match");
  }
  upload.isFinal = true;
  return ok({ ok: true, artifact_id: idOf(context, upload) });
}

function list(context: Context, message: Message, job: JobIdentity): Answer {
  const { name_filter: name, id_filter: id } = message;
  const found = finalOf(context, job).filter(
    (one) => (name === undefined || one.name === name) && (id === undefined || idOf(context, one) === id),
  );
  const artifacts = found.map((one) => ({
    workflow_run_backend_id: one.ids.run,
    workflow_job_run_backend_id: one.ids.job,
    database_id: idOf(context, one),
    name: one.name,
    size: String(one.bytes?.length),
    created_at: "2026-11-22T10:00:00Z",
    digest: one.hash,
  }));
  return ok(artifacts.length > 0 ? { artifacts } : {});
}

function remove(context: Context, { name }: Message, job: JobIdentity): Answer {
  const found = find(context, name, job);
  if (!found) return twirpError(404, "not_found", "artifact not found");
  const id = idOf(context, found);
  context.desk.uploads.splice(context.desk.uploads.indexOf(found), 1);
  return ok({ ok: true, artifact_id: id });
}

/** What lists and downloads see: an artifact that was not finalized is not there for them. */
function finalOf({ desk }: Context, job: JobIdentity): readonly ArtifactUpload[] {
  const { run } = backendIds(job);
  return desk.uploads.filter((one) => one.isFinal && one.ids.run === run);
}

function find(context: Context, name: string | undefined, job: JobIdentity): ArtifactUpload | undefined {
  return finalOf(context, job).find((one) => one.name === name);
}

function idOf({ desk }: Context, upload: ArtifactUpload): string {
  return String(desk.uploads.indexOf(upload) + 9_001);
}

function addressOf({ url }: Context, { signature, name }: ArtifactUpload): string {
  return `${url}/_blobs/artifacts/${encodeURIComponent(name)}.zip?sv=2025-01-05&sig=${signature}`;
}

function faultsOf(operation: string, message: Message | undefined, type = ""): readonly string[] {
  if (typeof message !== "object" || message === null) return ["the body is no JSON object"];
  const known = {
    workflow_run_backend_id: "string",
    workflow_job_run_backend_id: "string",
    ...fields[operation],
  };
  const types = new Map<string, string>(Object.entries(known));
  const absent = ["workflow_run_backend_id", "workflow_job_run_backend_id", ...(needed[operation] ?? [])];
  return [
    ...(type.startsWith("application/json") ? [] : [`content-type is "${type}"`]),
    ...Object.entries(message).flatMap(([name, value]) =>
      types.get(name) === typeof value ? [] : [`${name} is unknown, or no ${types.get(name)}`],
    ),
    ...absent.filter((name) => !(name in message)).map((name) => `${name} is missing`),
  ];
}

function ok(body: object): Answer {
  return { status: 200, body };
}

/** An error as Twirp words it. */
function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

/** What the results service answers in the place of the work; `undefined` where a fault breaks something else. */
export function resultsFailure(fault: FaultKind | undefined): Answer | undefined {
  switch (fault) {
    case 500:
    case 502:
    case 503:
      return twirpError(fault, "unavailable", "the service is not available");
    case 409:
      return twirpError(
        409,
        "already_exists",
        "an artifact with this name already exists on the workflow run",
      );
    case 422:
      return twirpError(422, "invalid_argument", "cannot be processed");
    case "primary-limit":
    case "secondary-limit":
      return {
        ...twirpError(429, "resource_exhausted", "rate limit exceeded"),
        headers: { "retry-after": "1" },
      };
    default:
      return undefined;
  }
}
