import { createHash, randomBytes } from "node:crypto";
import { type BackendIds, backendIds, type JobIdentity } from "./job-token.ts";
import { zipTexts } from "./zip.ts";

/** An artifact of a run, from its creation on. */
export class ArtifactUpload {
  readonly name: string;
  readonly repository: string;
  readonly ids: BackendIds;
  readonly expires: string | undefined;
  /** The secret in the address that its bytes go to. */
  readonly signature = randomBytes(24).toString("base64url");
  readonly blocks = new Map<string, Buffer>();
  bytes: Buffer | undefined;
  isFinal = false;

  constructor(name: string, job: JobIdentity, expires: string | undefined) {
    this.name = name;
    this.repository = job.repository;
    this.ids = backendIds(job);
    this.expires = expires;
  }

  /** Text of each file in it, by path. */
  get files(): ReadonlyMap<string, string> {
    return this.bytes === undefined ? new Map() : zipTexts(this.bytes);
  }

  /** As a `Finalize` states it. */
  get hash(): string {
    return `sha256:${createHash("sha256")
      .update(this.bytes ?? "")
      .digest("hex")}`;
  }
}
