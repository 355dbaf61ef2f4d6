import type { Answer, Request } from "../exchange.ts";
import type { FaultKind } from "../fault.ts";
import { answerArtifact, resultsFailure } from "./artifact-service.ts";
import { answerBlob } from "./blob.ts";
import type { ResultsDesk } from "./desk.ts";
import { answerIdToken } from "./id-token.ts";
import type { JobIdentity } from "./job-token.ts";

interface Context {
  readonly results: ResultsDesk;
  readonly world: { readonly now: () => Date };
  readonly addresses: { readonly resultsUrl: string };
  complain(violation: string): void;
}

/** What a job's runner asks beside the API: artifacts and id tokens; `undefined` if `request` is for the API. */
export function answerResults(
  { results: desk, world, addresses, complain }: Context,
  request: Request,
  fault: FaultKind | undefined,
): { readonly answer: Answer; readonly operation: string } | undefined {
  const [, operation] =
    /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(request.path) ?? [];
  const url = addresses.resultsUrl;
  if (operation !== undefined) {
    const answer = resultsFailure(fault) ?? answerArtifact({ desk, url, complain }, request, operation);
    return { operation, answer };
  }
  if (request.path.startsWith("/_blobs/"))
    return { operation: "blob", answer: resultsFailure(fault) ?? answerBlob({ desk, complain }, request) };
  if (request.path.startsWith("/_id-token/"))
    return {
      operation: "id-token",
      answer: resultsFailure(fault) ?? answerIdToken({ desk, now: world.now, complain }, request),
    };
  return undefined;
}

/** The variables that GitHub's runner gives: to actions alone, and to every step of a job that may ask for id tokens. */
export interface JobVariables {
  readonly action: Readonly<Record<string, string>>;
  readonly step: Readonly<Record<string, string>>;
}

/** The variables of `job`, whose workflow grants `permissions`. */
export function variablesOf(
  desk: ResultsDesk,
  url: string,
  job: JobIdentity,
  permissions: Readonly<Record<string, string>>,
): JobVariables {
  const mayAsk = permissions["id-token"] === "write";
  return {
    action: { ACTIONS_RUNTIME_TOKEN: desk.runtimeToken(job), ACTIONS_RESULTS_URL: `${url}/` },
    step: mayAsk
      ? {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_id-token/job?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: desk.requestToken(job),
        }
      : {},
  };
}
