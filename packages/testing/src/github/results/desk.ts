import { randomBytes } from "node:crypto";
import { backendIds, type JobIdentity, resultsScope, sign } from "./job-token.ts";
import type { ArtifactUpload } from "./upload.ts";

/** What the stand-in's results service knows: jobs by their tokens, artifacts, and blobs by their signature. */
export class ResultsDesk {
  readonly #runtime = new Map<string, JobIdentity>();
  readonly #requests = new Map<string, JobIdentity>();
  readonly uploads: ArtifactUpload[] = [];

  /** What the runner hands to actions (ACTIONS_RUNTIME_TOKEN). */
  runtimeToken(job: JobIdentity): string {
    const token = sign({ ...job, scp: resultsScope(backendIds(job)), jti: randomBytes(8).toString("hex") });
    this.#runtime.set(token, job);
    return token;
  }

  /** With what a job may ask for an id token. */
  requestToken(job: JobIdentity): string {
    const token = sign({ job: job.job, jti: randomBytes(8).toString("hex") });
    this.#requests.set(token, job);
    return token;
  }

  /** Whose `Authorization: Bearer` this is, among those for artifacts. */
  runtimeOf(header: string | undefined): JobIdentity | undefined {
    return this.#runtime.get(bearer(header));
  }

  /** Whose it is, among those that ask for id tokens. */
  requesterOf(header: string | undefined): JobIdentity | undefined {
    return this.#requests.get(bearer(header));
  }
}

function bearer(header = ""): string {
  return /^bearer (\S+)$/i.exec(header)?.[1] ?? "";
}
