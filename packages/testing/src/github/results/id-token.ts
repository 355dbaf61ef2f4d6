import type { Answer, Request } from "../exchange.ts";
import type { ResultsDesk } from "./desk.ts";
import { type JobIdentity, sign, signingKey } from "./job-token.ts";

/** Who signs a job's id tokens (docs: "OpenID Connect reference"). */
const issuer = "https://token.actions.githubusercontent.com";
/** Seconds that one is good for. */
const lifetime = 300;

interface Context {
  readonly desk: ResultsDesk;
  readonly now: () => Date;
  complain(violation: string): void;
}

/** Gives the id token of the job that asks, for the audience that it names; and the keys to check it with. */
export function answerIdToken({ desk, now, complain }: Context, request: Request): Answer {
  if (request.path.endsWith("/.well-known/jwks"))
    return {
      status: 200,
      body: {
        keys: [{ ...signingKey().export({ format: "jwk" }), kid: "stand-in", use: "sig", alg: "RS256" }],
      },
    };
  const job = desk.requesterOf(request.headers.authorization);
  if (!job) return { status: 401, body: { message: "Unauthorized" } };
  const unknown = [...request.query.keys()].filter((name) => name !== "api-version" && name !== "audience");
  for (const name of unknown) complain(`id token: ${name} is no query of it`);
  const audience = request.query.get("audience") ?? `https://github.com/${job.repository.split("/")[0]}`;
  return { status: 200, body: { value: sign(claimsOf(job, audience, now())) } };
}

function claimsOf(job: JobIdentity, audience: string, now: Date): object {
  const at = Math.floor(now.getTime() / 1000);
  const [owner] = job.repository.split("/");
  return {
    iss: issuer,
    aud: audience,
    sub: `repo:${job.repository}:ref:${job.ref}`,
    iat: at,
    nbf: at,
    exp: at + lifetime,
    repository: job.repository,
    repository_owner: owner,
    ref: job.ref,
    sha: job.sha,
    run_id: job.run,
  };
}
