import { Buffer } from "node:buffer";
import { type Endpoint, repositoryOf } from "../endpoint.ts";
import { invalid } from "../exchange.ts";

interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
}

/** Attestations: Sigstore bundles, found again by what they are about. */
export const attestations: Readonly<Record<string, Endpoint>> = {
  "repos/create-attestation": (call) => {
    const { bundle } = call.request.body as { bundle: object };
    const statement = statementIn(bundle);
    if (statement === undefined) return invalid("Attestation", "bundle", "invalid");
    const { attestations: kept } = call.world;
    kept.push({ repository: repositoryOf(call), bundle, statement });
    return { status: 201, body: { id: kept.length } };
  },
  "repos/list-attestations": (call) => {
    const digest = call.values.subject_digest?.replace("sha256:", "");
    const found = call.world.attestations.filter(
      ({ repository, statement }) =>
        repository === repositoryOf(call) &&
        (statement as Statement).subject.some((subject) => subject.digest.sha256 === digest),
    );
    const body = { attestations: found.map(({ bundle }) => ({ bundle, repository_id: 1, bundle_url: "" })) };
    return { status: 200, body };
  },
};

function statementIn(bundle: object): Statement | undefined {
  const { payload } = (bundle as { dsseEnvelope?: { payload?: string } }).dsseEnvelope ?? {};
  try {
    return JSON.parse(Buffer.from(payload ?? "", "base64").toString()) as Statement;
  } catch {
    return undefined;
  }
}
