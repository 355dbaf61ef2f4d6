import type { Server } from "node:http";
import { download } from "./download.ts";
import { type State, startState } from "./emulate.ts";
import type { Addresses } from "./endpoint.ts";
import { type Request, refusal } from "./exchange.ts";
import { failure, limited } from "./failure.ts";
import { type Fault, type FaultKind, Faults } from "./fault.ts";
import { answerGraphql } from "./graphql/answer.ts";
import { withEtag, withHeaders } from "./headers.ts";
import { matchOperation } from "./operation.ts";
import { rateLimitBody } from "./rate-limit.ts";
import { answerRest } from "./rest.ts";
import { ResultsDesk } from "./results/desk.ts";
import type { JobIdentity } from "./results/job-token.ts";
import { answerResults, type JobVariables, variablesOf } from "./results/results.ts";
import type { ArtifactUpload } from "./results/upload.ts";
import type { GitHubOptions, RepositorySeed } from "./seed.ts";
import { seedRepository } from "./seeding.ts";
import { closeServer, listen, type Outcome, type Recorded } from "./server.ts";
import { type Account, type TokenOptions, Tokens } from "./tokens.ts";
import { watch } from "./violations.ts";
import { type SarifUpload, World } from "./world.ts";

/** A GitHub on loopback that takes nothing which GitHub would not. */
export interface GitHub extends Addresses {
  /** Scheme, host and port. */
  readonly url: string;
  /** Every request, in the order of their answers. */
  readonly calls: readonly Recorded[];
  /** Every breach of GitHub's contract, by the caller or by the stand-in itself. */
  readonly violations: readonly string[];
  readonly sarif: readonly SarifUpload[];
  readonly snapshots: World["snapshots"];
  readonly attestations: World["attestations"];
  /** Artifacts that jobs made, unfinished ones too. */
  readonly uploads: readonly ArtifactUpload[];
  /** Faults that have not happened yet. */
  readonly pendingFaults: number;
  tokenFor(options: TokenOptions): string;
  /** What the runner gives a job beside its token. */
  variablesFor(job: JobIdentity, permissions: Readonly<Record<string, string>>): JobVariables;
  revoke(token: string): void;
  seed(...repositories: readonly RepositorySeed[]): Promise<void>;
  fail(fault: Fault): void;
  /** Faults that have not happened will not. */
  clearFaults(): void;
  /** Reads the state past tokens, permissions and faults: what `GET path` gives. */
  peek(path: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a stand-in on a free port, with `options.repositories` in it. The caller closes it. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = new World(options);
  const tokens = new Tokens(world);
  const faults = new Faults();
  const results = new ResultsDesk();
  const calls: Recorded[] = [];
  const violations: string[] = [];
  const { server, addresses, url } = await serve(options, faults, calls, (request, fault) =>
    answer(request, fault),
  );
  const state = await startState(world, addresses.apiUrl);
  const desk: Desk = {
    world,
    tokens,
    results,
    state,
    addresses: { ...addresses, resultsUrl: url },
    complain: (text) => void violations.push(text),
  };
  const answer = (request: Request, fault: FaultKind | undefined): Promise<Outcome> =>
    outcome(desk, request, fault).catch((error: Error) => {
      desk.complain(`the stand-in failed: ${error.stack}`);
      return { answer: refusal(500, error.message), operation: undefined, account: undefined };
    });
  const seed = async (...repositories: readonly RepositorySeed[]): Promise<void> => {
    for (const repository of repositories) await seedRepository(world, state, repository);
  };
  await seed(...(options.repositories ?? []));
  const gitHub: GitHub = {
    ...addresses,
    url,
    calls,
    violations,
    sarif: world.sarif,
    snapshots: world.snapshots,
    attestations: world.attestations,
    uploads: results.uploads,
    get pendingFaults() {
      return faults.pending;
    },
    tokenFor: (wanted) => tokens.give(wanted),
    variablesFor: (job, permissions) => variablesOf(results, url, job, permissions),
    revoke: (token) => tokens.revoke(token),
    seed,
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    peek: async (path) => (await state.call("octocat", "GET", path)).body,
    async close() {
      await Promise.all([closeServer(server), state.close()]);
    },
  };
  watch(gitHub);
  return gitHub;
}

interface Served {
  readonly server: Server;
  readonly addresses: Addresses;
  readonly url: string;
}

async function serve(
  { enterprise = false }: GitHubOptions,
  faults: Faults,
  calls: Recorded[],
  handle: (request: Request, fault: FaultKind | undefined) => Promise<Outcome>,
): Promise<Served> {
  const base = enterprise ? "/api/v3" : "";
  let port = 0;
  const server = await listen((at) => {
    port = at;
    return {
      faults,
      handle,
      record: (call) => void calls.push(call),
      strip: (path) => strip(path, enterprise),
    };
  });
  const url = `http://127.0.0.1:${port}`;
  const graphqlUrl = `${url}${enterprise ? "/api/graphql" : "/graphql"}`;
  const addresses = {
    apiUrl: `${url}${base}`,
    graphqlUrl,
    // @actions/artifact takes no other server on loopback for github.com (`isGhes` of it).
    serverUrl: enterprise ? url : `http://github.localhost:${port}`,
    downloadUrl: `http://localhost:${port}/_downloads`,
  };
  return { server, addresses, url };
}

/** The API's own path in `path`; what GitHub Enterprise Server serves elsewhere stays as it is. */
function strip(path: string, enterprise: boolean): string {
  if (!enterprise) return path;
  const [, rest] = /^\/api\/(?:v3|uploads)(\/.*)$/.exec(path) ?? [];
  return rest ?? (path === "/api/graphql" ? "/graphql" : `/outside-the-api${path}`);
}

interface Desk {
  readonly world: World;
  readonly tokens: Tokens;
  readonly results: ResultsDesk;
  readonly state: State;
  readonly addresses: Addresses & { readonly resultsUrl: string };
  complain(violation: string): void;
}

async function outcome(desk: Desk, request: Request, fault: FaultKind | undefined): Promise<Outcome> {
  const downloaded = download(desk, request);
  if (downloaded) return { answer: downloaded, operation: "download", account: undefined };
  const resulted = answerResults(desk, request, fault);
  if (resulted) return { ...resulted, account: undefined };
  const account = desk.tokens.authenticate(request.headers.authorization);
  if ("status" in account)
    return { answer: withHeaders(account, undefined), operation: undefined, account: undefined };
  const failed = failure(fault, account);
  if (failed) return { answer: withHeaders(failed, account), operation: undefined, account };
  const { operation, answer } = await inside(desk, request, account);
  const tagged = withEtag(answer, request);
  if (tagged.status !== 304 && operation !== "rate-limit/get")
    account.remaining = Math.max(0, account.remaining - 1);
  return { answer: withHeaders(tagged, account), operation, account };
}

async function inside(
  desk: Desk,
  request: Request,
  account: Account,
): Promise<Pick<Outcome, "answer" | "operation">> {
  const call = { ...desk, request, caller: account.caller };
  const graphql = request.path === "/graphql" && request.method === "POST";
  const match = graphql ? undefined : matchOperation(request.method, request.path);
  const operation = graphql ? "graphql" : match?.operation.id;
  if (operation === "rate-limit/get")
    return { operation, answer: { status: 200, body: rateLimitBody(account) } };
  if (account.remaining <= 0) return { operation, answer: limited(account) };
  if (graphql) return { operation, answer: await answerGraphql(call, desk.complain) };
  if (match) return { operation, answer: await answerRest(call, match, desk.complain) };
  desk.complain(`${request.method} ${request.path}: no operation that the suite is known to use`);
  return { operation, answer: refusal(404, "Not Found") };
}
