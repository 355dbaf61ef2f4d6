import { type Host, type JsonObject, OspoError, readObject } from "@ospo-actions/core";
import type { Budget } from "./budget.ts";
import { isUncertain } from "./failure.ts";

export interface ResultsServiceOptions {
  readonly host: Pick<Host, "env" | "fetch" | "cancelled" | "log">;
  readonly budget: Budget;
  /** Milliseconds until a call is given up. */
  readonly timeout: number;
}

/** Milliseconds before a call is tried again, as the API's client waits. */
const waits = [1_000, 4_000, 9_000];

/** What a job may say to the service that keeps its artifacts: Twirp, which is JSON over POST. */
export class ResultsService {
  readonly #options: ResultsServiceOptions;
  readonly #origin: string;
  readonly #token: string;
  readonly #ids: { readonly run: string; readonly job: string };

  constructor(options: ResultsServiceOptions) {
    const { ACTIONS_RESULTS_URL: url = "", ACTIONS_RUNTIME_TOKEN: token = "" } = options.host.env;
    if (!token || !URL.canParse(url))
      throw new OspoError("CONFIG", "Artifacts can be uploaded only by an action in a workflow run");
    options.host.log.mask(token);
    this.#options = options;
    this.#origin = new URL(url).origin;
    this.#token = token;
    this.#ids = backendIds(token);
  }

  /** The answer to one call, tried once. What nobody knows the end of is NETWORK. */
  async call(operation: string, message: JsonObject): Promise<JsonObject> {
    const address = `${this.#origin}/twirp/github.actions.results.api.v1.ArtifactService/${operation}`;
    const ids = { workflow_run_backend_id: this.#ids.run, workflow_job_run_backend_id: this.#ids.job };
    const text = await this.#fetch(operation, address, {
      method: "POST",
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      body: JSON.stringify({ ...ids, ...message }),
    });
    const answer = readObject(text);
    if (answer === undefined)
      throw new OspoError("NETWORK", `GitHub's answer to ${operation} of an artifact was cut off`);
    return answer;
  }

  /** Stores `bytes` at an address that the service gave. It may be done again: the same bytes take their place. */
  async put(address: string, bytes: Buffer<ArrayBuffer>): Promise<void> {
    const url = this.#trusted(address);
    const signature = url.searchParams.get("sig");
    if (signature) this.#options.host.log.mask(signature);
    const headers = {
      "content-type": "application/zip",
      "x-ms-blob-type": "BlockBlob",
      "x-ms-version": "2023-11-03",
    };
    await this.again(() => this.#fetch("the upload", url.href, { method: "PUT", headers, body: bytes }));
  }

  /** What `work` gives; tried again, up to three times, while `isWorthIt` says so of its error. */
  async again<T>(work: () => Promise<T>, isWorthIt: (error: unknown) => boolean = isPassing): Promise<T> {
    for (const wait of waits) {
      try {
        return await work();
      } catch (error) {
        if (!isWorthIt(error)) throw error;
        await this.#options.budget.wait(wait);
      }
    }
    return work();
  }

  /** `address` where bytes may go: the service itself, or Azure's blob stores (docs: self-hosted runners, network). */
  #trusted(address: string): URL {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const azure = url?.protocol === "https:" && url.hostname.endsWith(".blob.core.windows.net");
    if (url && (azure || url.origin === this.#origin)) return url;
    throw new OspoError(
      "FORMAT",
      `GitHub named ${url?.host ?? "no host"} for the bytes of an artifact, which is none of its stores`,
    );
  }

  async #fetch(what: string, address: string, init: RequestInit): Promise<string> {
    const { host, budget, timeout } = this.#options;
    budget.spendCall();
    const time = AbortSignal.timeout(Math.max(1, Math.min(timeout, budget.left)));
    const signal = AbortSignal.any([time, host.cancelled]);
    let answer: Response;
    let text: string;
    try {
      answer = await host.fetch(address, { ...init, redirect: "error", signal });
      text = await answer.text();
    } catch (cause) {
      host.cancelled.throwIfAborted();
      throw new OspoError("NETWORK", `GitHub did not answer ${what} of an artifact`, { cause });
    }
    if (answer.ok) return text;
    throw refusal(what, answer.status, text);
  }
}

/** Whether the same call may do better later: no answer, a cut one, 5xx, or a limit. */
export function isPassing(error: unknown): boolean {
  return isUncertain(error) || (error instanceof OspoError && error.code === "RATE_LIMIT");
}

/** The status that a call was refused with; `undefined` for any other error. */
export function refusedWith(error: unknown): number | undefined {
  const cause = error instanceof OspoError ? error.cause : undefined;
  return cause instanceof Refusal ? cause.status : undefined;
}

class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

function refusal(what: string, status: number, text: string): OspoError {
  const words = String(readObject(text)?.msg ?? "").slice(0, 300);
  const code =
    status === 429 ? "RATE_LIMIT" : status >= 500 ? "NETWORK" : status < 404 ? "PERMISSION" : "FORMAT";
  const message = `GitHub answered ${status} to ${what} of an artifact`;
  return new OspoError(code, words ? `${message}: ${words}` : message, { cause: new Refusal(status) });
}

/** Run and job in the runner's token: its scope `Actions.Results:<run>:<job>` (@actions/artifact, shared/util). */
function backendIds(token: string): { readonly run: string; readonly job: string } {
  const claims = readObject(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  const [, run, job] =
    /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?= |$)/.exec(String(claims?.scp ?? "")) ?? [];
  if (run === undefined || job === undefined)
    throw new OspoError("CONFIG", "The runner's token (ACTIONS_RUNTIME_TOKEN) is for no artifacts");
  return { run, job };
}
