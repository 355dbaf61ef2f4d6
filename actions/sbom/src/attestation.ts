import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type Host, inputError, matchingFiles, OspoError, readEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import { isReadOnly } from "@ospo-actions/github/outside";
import type { Outlet } from "@ospo-actions/report";
import type { WrittenSbom } from "./sbom-file.ts";
import type { Target } from "./target.ts";

/** Subjects of one attestation (docs: actions/attest, "Attestation limits"). */
const mostSubjects = 1024;
/** Bytes that are read at a time: what was built may be larger than the memory. */
const piece = 8 * 1024 * 1024;

/** A signed statement that the SBOM is that of the files that `globs` name, kept with the repository. */
export function attestationOutlet(
  { text }: WrittenSbom,
  target: Target,
  globs: readonly string[],
  host: Host,
  github: () => Promise<GitHub>,
  patience?: number,
): Outlet {
  let readOnly = false;
  return {
    name: "attestation",
    repository: host.env.GITHUB_REPOSITORY,
    isRequired: true,
    async exists() {
      if (host.env.GITHUB_REPOSITORY) return true;
      throw new OspoError("CONFIG", "attest works only in a workflow run");
    },
    async send() {
      readOnly = await isReadOnly(host);
      const { attest } = await import("@ospo-actions/github");
      const subjects = await subjectsOf(globs, host);
      const draft = {
        repository: host.env.GITHUB_REPOSITORY ?? "",
        subjects,
        predicateType: predicateTypeOf(target),
        predicate: text,
        sigstore: (await isPublic(host)) ? ("public-good" as const) : ("github" as const),
      };
      const { url } = await attest(await github(), draft, host, patience);
      return `Attestation of ${subjects.length} files by ${draft.sigstore === "github" ? "GitHub's" : "the public"} Sigstore: ${url ?? "stored"}`;
    },
    mayNot: (error) => readOnly && error instanceof OspoError && error.code === "PERMISSION",
  };
}

/** As `actions/attest` and cosign name them, so that `gh attestation verify --predicate-type` finds them. */
function predicateTypeOf({ name, version }: Target): string {
  return name === "SPDX" ? `https://spdx.dev/Document/v${version}` : "https://cyclonedx.org/bom";
}

/** Only what everybody may read anyway goes to the public log; what is not known counts as private. */
async function isPublic(host: Host): Promise<boolean> {
  return (await readEvent(host)).repository?.visibility === "public";
}

async function subjectsOf(globs: readonly string[], { files }: Host) {
  const paths = new Set<string>();
  for (const glob of globs) {
    const some = await matchingFiles([glob], files, { input: "attest", most: mostSubjects });
    if (some.length === 0) throw inputError([`attest: ${glob} names no file`]);
    for (const path of some) paths.add(path);
  }
  if (paths.size > mostSubjects)
    throw new OspoError("LIMIT", `attest: ${paths.size} files; an attestation takes ${mostSubjects}`);
  const subjects = [];
  for (const path of paths) subjects.push({ name: basename(path), sha256: await digestOf(path, files) });
  return subjects;
}

async function digestOf(path: string, files: Host["files"]): Promise<string> {
  const { size = 0 } = (await files.stat(path)) ?? {};
  const hash = createHash("sha256");
  for (let start = 0; start < size; start += piece) hash.update(await files.readBytes(path, start, piece));
  return hash.digest("hex");
}
