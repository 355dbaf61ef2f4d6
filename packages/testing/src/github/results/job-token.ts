import { createHash, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";

/** The job that a token was made for. */
export interface JobIdentity {
  /** `owner/name`. */
  readonly repository: string;
  /** Fully formed: `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** Tells apart the attempts of a run, and the jobs of an attempt. */
  readonly run: string;
  readonly job: string;
}

/** Ids of a run and of a job as the results service names them: the runner's token carries both. */
export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

let pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | undefined;

/** The key that all tokens of this process are signed with. */
export function signingKey(): KeyObject {
  return keys().publicKey;
}

function keys() {
  pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 });
  return pair;
}

/** A JSON web token (RS256) with `claims`. */
export function sign(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "RS256", typ: "JWT", kid: "stand-in" })}.${part(claims)}`;
  const signature = createSign("RSA-SHA256").update(signed).sign(keys().privateKey, "base64url");
  return `${signed}.${signature}`;
}

/** The scope by which a job may write artifacts (`getBackendIdsFromToken` of @actions/artifact reads it). */
export function resultsScope({ run, job }: BackendIds): string {
  return `Actions.GenericRead:${run} Actions.Results:${run}:${job}`;
}

export function backendIds({ repository, run, job }: JobIdentity): BackendIds {
  return { run: uuidOf(`${repository} ${run}`), job: uuidOf(`${repository} ${run} ${job}`) };
}

function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}
