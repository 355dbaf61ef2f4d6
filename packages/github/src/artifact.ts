import { type Host, OspoError } from "@ospo-actions/core";

export interface ArtifactDraft {
  /** Letters, digits, `.`, `_` and `-`. No two of a run may have the same: give each attempt its own. */
  readonly name: string;
  /** Paths of the files. */
  readonly files: readonly string[];
  /** The folder that their names in the artifact start from. */
  readonly root: string;
  /** As the repository has it, unless told. */
  readonly retentionDays?: number;
}

export interface UploadedArtifact {
  readonly id: number;
  /** Bytes of the zip. */
  readonly size: number;
}

/** What of `@actions/artifact` an upload needs. */
export interface ArtifactUploader {
  uploadArtifact(
    name: string,
    files: string[],
    root: string,
    options: { retentionDays?: number },
  ): Promise<{ readonly id?: number; readonly size?: number }>;
}

/** Bytes of all files together. Ours: it keeps one run from filling an organization's storage. */
const totalBytes = 500 * 1024 * 1024;
/** Milliseconds until an upload is given up. */
const timeout = 10 * 60_000;

/** Uploads files as one artifact of this workflow run. CONFIG on GitHub Enterprise Server, which lacks the service. */
export async function uploadArtifact(
  host: Pick<Host, "env" | "files" | "cancelled">,
  draft: ArtifactDraft,
  load: () => Promise<ArtifactUploader> = loadUploader,
): Promise<UploadedArtifact> {
  checkPlatform(host.env);
  const { name, retentionDays } = draft;
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name))
    throw new OspoError("INPUT", `"${name.slice(0, 200)}" cannot be the name of an artifact`);
  await checkSize(host.files, draft);
  const files = draft.files.map((file) => host.files.resolve(file));
  const uploader = await load();
  const options = retentionDays === undefined ? {} : { retentionDays };
  const upload = uploader.uploadArtifact(name, files, host.files.resolve(draft.root), options);
  const { id, size } = await withEnd(upload, host.cancelled, name);
  if (id === undefined)
    throw new OspoError("NETWORK", `GitHub did not say whether it took the artifact ${name}`);
  return { id, size: size ?? 0 };
}

async function loadUploader(): Promise<ArtifactUploader> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}

/** The same hosts as `isGhes` of @actions/artifact lets pass. */
function checkPlatform({ GITHUB_SERVER_URL: server, ACTIONS_RUNTIME_TOKEN: token }: Host["env"]): void {
  const { hostname } = new URL(server || "https://github.com");
  if (hostname !== "github.com" && !/\.(ghe\.com|localhost)$/.test(hostname))
    throw new OspoError(
      "CONFIG",
      `${hostname} is a GitHub Enterprise Server, which takes no artifacts from here`,
      {
        fix: "Write the report to a file, and upload it with the version of actions/upload-artifact for your server.",
      },
    );
  if (!token) throw new OspoError("CONFIG", "Artifacts can be uploaded only by an action in a workflow run");
}

async function checkSize(files: Host["files"], draft: ArtifactDraft): Promise<void> {
  if (draft.files.length === 0) throw new OspoError("INPUT", `The artifact ${draft.name} has no files`);
  let total = 0;
  for (const file of draft.files) {
    const entry = await files.stat(file);
    if (entry?.kind !== "file")
      throw new OspoError("NOT_FOUND", `${files.display(file)} is no file to upload`);
    total += entry.size;
  }
  if (total > totalBytes)
    throw new OspoError(
      "LIMIT",
      `The artifact ${draft.name} has ${total} bytes; at most ${totalBytes} are uploaded`,
    );
}

async function withEnd<T>(upload: Promise<T>, cancelled: AbortSignal, name: string): Promise<T> {
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(timeout)]);
  const end = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([upload, end]);
  } catch (error) {
    cancelled.throwIfAborted();
    const conflict = error instanceof Error && /\b409\b|Conflict/.test(error.message);
    if (conflict)
      throw new OspoError("INPUT", `This run has an artifact called ${name} already`, { cause: error });
    const words = error instanceof Error ? error.message.slice(0, 300) : "unknown";
    throw new OspoError("NETWORK", `The artifact ${name} could not be uploaded: ${words}`, { cause: error });
  }
}
