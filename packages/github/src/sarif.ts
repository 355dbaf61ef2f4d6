import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { OspoError } from "@ospo-actions/core";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";

export interface SarifDraft {
  /** `owner/name`. */
  readonly repository: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Full: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  /** The document as JSON. */
  readonly sarif: string;
}

/** `pending`: GitHub took the document and has not looked at it in time. */
export type SarifOutcome = "complete" | "pending";

/** Bytes of a compressed document (docs: code-scanning, SARIF file too large). */
const packedBytes = 10 * 1024 * 1024;
/** Milliseconds before each look at whether the document was processed: two minutes in all. */
const looks = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

const pack = promisify(gzip);

/**
 * Hands a SARIF document to code scanning and looks what became of it. A second upload of the same tool and
 * category takes the place of the first, so one whose answer was lost is sent again. FORMAT with GitHub's
 * reasons where it does not take it.
 */
export async function uploadSarif(github: GitHub, draft: SarifDraft): Promise<SarifOutcome> {
  const slug = slugOf(draft.repository);
  const packed = await pack(draft.sarif);
  if (packed.length > packedBytes)
    throw new OspoError(
      "LIMIT",
      `The SARIF document has ${packed.length} bytes compressed; GitHub takes ${packedBytes}`,
    );
  github.budget.spendWrite();
  const { data } = await github.octokit.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    ...slug,
    commit_sha: draft.commit,
    ref: draft.ref,
    sarif: packed.toString("base64"),
    request: { repeatable: true },
  });
  if (!data.id) throw new OspoError("FORMAT", "GitHub did not say which SARIF upload it took");
  return outcomeOf(github, slug, data.id);
}

async function outcomeOf({ octokit, budget }: GitHub, slug: Slug, id: string): Promise<SarifOutcome> {
  for (const wait of looks) {
    await budget.wait(wait);
    const route = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
    const { data } = await octokit.request(route, { ...slug, sarif_id: id });
    if (data.processing_status === "complete") return "complete";
    if (data.processing_status === "failed") throw refused(data.errors ?? []);
  }
  return "pending";
}

function refused(reasons: readonly string[]): OspoError {
  const words = reasons.map((reason) => reason.slice(0, 300)).slice(0, 5);
  return new OspoError("FORMAT", `Code scanning does not take the SARIF document: ${words.join("; ")}`);
}
