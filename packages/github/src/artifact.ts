import { createHash } from "node:crypto";
import { type Host, OspoError } from "@ospo-actions/core";
import { Budget } from "./budget.ts";
import { type Clock, hostClock } from "./clock.ts";
import { enterpriseServer } from "./enterprise-server.ts";
import { isUncertain } from "./failure.ts";
import { isPassing, ResultsService, refusedWith } from "./results-service.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

export interface ArtifactDraft {
  /** Letters, digits, `.`, `_` and `-`. No two of a run may have the same. */
  readonly name: string;
  /** Text files on disk, each with its path in the artifact. */
  readonly files: readonly { readonly path: string; readonly name: string }[];
}

export interface UploadedArtifact {
  readonly id: number;
  /** Bytes of the zip. */
  readonly size: number;
}

export interface UploadOptions {
  readonly clock?: Clock;
  /** Milliseconds until one call is given up: two minutes unless told. */
  readonly timeout?: number;
}

/** Bytes of all files together. Ours: it keeps one run from filling an organization's storage. */
const totalBytes = 200 * 1024 * 1024;
/** Calls and milliseconds that an upload may take. */
const limits = { calls: 30, time: 10 * 60_000 };

type UploadHost = Pick<Host, "env" | "fetch" | "files" | "log" | "now" | "sleep" | "cancelled">;

/**
 * Uploads text files as one artifact of this workflow run, kept as long as the repository says. Once: what was
 * lost on the way is looked for before it is said again. INPUT where the run has one of that name; CONFIG on
 * GitHub Enterprise Server, which lacks the service.
 */
export async function uploadArtifact(
  host: UploadHost,
  draft: ArtifactDraft,
  { clock = hostClock(host), timeout = 120_000 }: UploadOptions = {},
): Promise<UploadedArtifact> {
  checkPlatform(host.env);
  checkNames(draft);
  const service = new ResultsService({ host, budget: new Budget(limits, clock), timeout });
  const zip = await zipOf(await readAll(host.files, draft), host.now());
  await service.put(await create(service, draft.name), zip as Buffer<ArrayBuffer>);
  return { id: await finalize(service, draft.name, zip), size: zip.length };
}

/** Makes the artifact, and gives the address for its bytes. */
async function create(service: ResultsService, name: string): Promise<string> {
  let isLost = false;
  const message = { name, version: 7, mime_type: "application/zip" };
  try {
    const answer = await service.again(
      () => service.call("CreateArtifact", message),
      (error) => {
        isLost ||= isUncertain(error);
        return isPassing(error);
      },
    );
    if (answer.ok === true && typeof answer.signed_upload_url === "string") return answer.signed_upload_url;
  } catch (error) {
    if (refusedWith(error) !== 409) throw error;
    if (isLost)
      throw new OspoError("NETWORK", `GitHub's answer about the artifact ${name} was lost`, {
        cause: error,
        fix: "Run the job again.",
      });
    throw new OspoError("INPUT", `artifact-name: this run has an artifact called ${name} already`, {
      cause: error,
      fix: "Give each step and each job of a matrix a name of its own.",
    });
  }
  throw new OspoError("FORMAT", `GitHub did not say where the artifact ${name} goes`);
}

/** Ends the upload, and gives the artifact's id. After a lost answer it looks whether it is there. */
async function finalize(service: ResultsService, name: string, zip: Buffer): Promise<number> {
  const hash = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  let isLost = false;
  return service.again(async () => {
    const there = isLost ? await find(service, name, hash) : undefined;
    if (there !== undefined) return there;
    try {
      const answer = await service.call("FinalizeArtifact", { name, size: String(zip.length), hash });
      if (answer.ok === true) return idOf(answer.artifact_id, name);
      throw new OspoError("FORMAT", `GitHub did not take the artifact ${name}`);
    } catch (error) {
      isLost ||= isUncertain(error);
      throw error;
    }
  });
}

async function find(service: ResultsService, name: string, hash: string): Promise<number | undefined> {
  const { artifacts = [] } = await service.call("ListArtifacts", { name_filter: name });
  const all = Array.isArray(artifacts) ? (artifacts as readonly Readonly<Record<string, unknown>>[]) : [];
  const own = all.find((one) => one.name === name && (one.digest === undefined || one.digest === hash));
  return own && idOf(own.database_id, name);
}

function idOf(value: unknown, name: string): number {
  const id = Number(value);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new OspoError("FORMAT", `GitHub did not say whether it took the artifact ${name}`);
}

function checkPlatform(env: Host["env"]): void {
  const hostname = enterpriseServer(env);
  if (hostname !== undefined)
    throw new OspoError(
      "CONFIG",
      `${hostname} is a GitHub Enterprise Server, which takes no artifacts from here`,
      {
        fix: "Write the report to a file, and upload it with the version of actions/upload-artifact for your server.",
      },
    );
}

function checkNames({ name, files }: ArtifactDraft): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name))
    throw new OspoError("INPUT", `artifact-name: "${name.slice(0, 200)}" cannot be the name of an artifact`, {
      fix: "Use letters and digits, with . _ or - between them.",
    });
  if (files.length === 0) throw new OspoError("INPUT", `The artifact ${name} has no files`);
  const names = files.map((file) => file.name);
  const twice = names.find((one, at) => names.indexOf(one) < at);
  if (twice !== undefined)
    throw new OspoError("INPUT", `Two files would be ${twice} in the artifact ${name}; call one otherwise`);
}

async function readAll(files: Host["files"], draft: ArtifactDraft): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  let left = totalBytes;
  for (const { path, name } of draft.files) {
    const entry = await files.stat(path);
    if (entry?.kind !== "file")
      throw new OspoError("NOT_FOUND", `${files.display(path)} is no file to upload`);
    left -= entry.size;
    if (left < 0)
      throw new OspoError(
        "LIMIT",
        `The artifact ${draft.name} has more than the ${totalBytes} bytes that are uploaded`,
      );
    entries.push({ name, text: await files.read(path, totalBytes) });
  }
  return entries;
}
