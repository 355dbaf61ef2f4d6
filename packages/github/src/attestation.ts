import { setTimeout } from "node:timers/promises";
import { type Host, OspoError } from "@ospo-actions/core";
import { createOnce } from "./create-once.ts";
import { enterpriseServer } from "./enterprise-server.ts";
import { statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { slugOf } from "./repository.ts";

export interface AttestationDraft {
  /** `owner/name`. */
  readonly repository: string;
  /** What is attested something of: a name, and its SHA-256 in hexadecimal digits. */
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
  /** URI of the kind of predicate, and the predicate as JSON. */
  readonly predicateType: string;
  readonly predicate: string;
  /** Who signs: Sigstore's public-good instance, whose log everybody reads, or GitHub's own. */
  readonly sigstore: "public-good" | "github";
}

export interface StoredAttestation {
  /** Where people see it; `undefined` where GitHub's answer was lost, and the attestation is there nonetheless. */
  readonly url: string | undefined;
}

/** Bytes of a predicate that GitHub takes (docs: actions/attest, "Predicate file size"). */
export const predicateBytes = 16 * 1024 * 1024;

/** Milliseconds until signing is given up. Ours: the toolkit asks for the id token without an end. */
const signingTime = 3 * 60_000;

type Bundle = Readonly<Record<string, unknown>>;

/**
 * Signs that `predicate` is true of the subjects, by the identity of the workflow run, and stores it with the
 * repository, once. Before anything is asked: CONFIG on GitHub Enterprise Server, LIMIT over 16 MB, PERMISSION
 * where the job may ask for no id token. `process.env` has to be the host's: the toolkit's client reads it.
 */
export async function attest(
  github: GitHub,
  draft: AttestationDraft,
  { env }: Pick<Host, "env">,
  patience = signingTime,
): Promise<StoredAttestation> {
  const slug = slugOf(draft.repository);
  checkPlace(env);
  const bytes = Buffer.byteLength(draft.predicate);
  if (bytes > predicateBytes)
    throw new OspoError("LIMIT", `The predicate has ${bytes} bytes; an attestation takes ${predicateBytes}`, {
      fix: "Leave out what is not shipped: `omit: dev`.",
    });
  const bundle = await sign(draft, patience);
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  github.budget.spendWrite();
  return createOnce<StoredAttestation>(
    {
      async find() {
        const isThere = (await storedOf(github, draft)).some(
          (one) => signatureOf(one) === signatureOf(bundle),
        );
        return isThere ? { url: undefined } : undefined;
      },
      async create() {
        const route = "POST /repos/{owner}/{repo}/attestations";
        const { data } = await github.octokit.request(route, { ...slug, bundle });
        return { url: `${server}/${draft.repository}/attestations/${data.id}` };
      },
    },
    github,
  );
}

function checkPlace(env: Host["env"]): void {
  const hostname = enterpriseServer(env);
  if (hostname !== undefined)
    throw new OspoError("CONFIG", `${hostname} is a GitHub Enterprise Server, which keeps no attestations`, {
      fix: "Leave `attest` out there.",
    });
  if (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return;
  throw new OspoError("PERMISSION", "The job may ask for no id token, which Sigstore signs by", {
    fix: "Add this to the job:\npermissions:\n  id-token: write\n  attestations: write\nRuns for forks have no id token whatever the workflow says.",
  });
}

/** The signed bundle. It is not stored by the toolkit, which would store it again after a lost answer. */
async function sign(
  { subjects, predicateType, predicate, sigstore }: AttestationDraft,
  patience: number,
): Promise<Bundle> {
  try {
    const toolkit = await import("@actions/attest");
    const signed = toolkit.attest({
      subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
      predicateType,
      predicate: JSON.parse(predicate) as object,
      sigstore,
      skipWrite: true,
      token: "",
    });
    const { bundle } = await Promise.race([signed, late(patience)]);
    return bundle as unknown as Bundle;
  } catch (error) {
    throw unsigned(error);
  }
}

async function late(ms: number): Promise<never> {
  await setTimeout(ms, undefined, { ref: false });
  throw new Error(`no answer in ${ms / 1000} seconds`);
}

/** What Sigstore's client throws: errors with the answer below them, or plain text. */
function unsigned(error: unknown): OspoError {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
  const why = cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message;
  return new OspoError("NETWORK", `Sigstore did not sign: ${why.slice(0, 300)}`, {
    cause: error,
    fix: "Run the job again; https://status.sigstore.dev tells of outages.",
  });
}

async function storedOf(
  { octokit }: GitHub,
  { repository, subjects, predicateType }: AttestationDraft,
): Promise<readonly Bundle[]> {
  const route = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
  const subject_digest = `sha256:${subjects[0]?.sha256}`;
  const query = { ...slugOf(repository), subject_digest, predicate_type: predicateType, per_page: 100 };
  try {
    const { data } = await octokit.request(route, query);
    return (data.attestations ?? []).map(({ bundle = {} }) => bundle);
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

function signatureOf(bundle: Bundle): unknown {
  const { signatures } = (bundle.dsseEnvelope ?? {}) as { signatures?: readonly { sig?: unknown }[] };
  return signatures?.[0]?.sig ?? bundle;
}
