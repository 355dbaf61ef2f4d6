import { randomUUID } from "node:crypto";
import { type Host, type JsonObject, OspoError, readObject } from "@ospo-actions/core";
import type { Clock } from "@ospo-actions/github/outside";

/** A Dependency-Track server, and the project there. */
export interface Track {
  /** Of the API server, without a slash at its end. */
  readonly url: string;
  readonly key: string;
  readonly project: TrackProject;
}

/** By id, or by name, in which case it is made where it is not there yet. */
export type TrackProject =
  | { readonly uuid: string }
  | { readonly name: string; readonly version: string | undefined };

/** What the server made of an SBOM. */
export interface Tracked {
  readonly isProcessed: boolean;
  /** Vulnerabilities by severity; `undefined` where the key may not see them, or they are not counted yet. */
  readonly counts: ReadonlyMap<string, number> | undefined;
}

/** Milliseconds until one call is given up, and until processing is no longer waited for. */
const timeout = 60_000;
const patience = 5 * 60_000;
/** Milliseconds before a call is tried again, and the longest between two looks. */
const waits = [1_000, 4_000, 9_000];
const longestLook = 15_000;

const severities = ["critical", "high", "medium", "low", "unassigned"];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A client of one server (Dependency-Track 4.11 or later). The key goes to no other: redirects are not followed. */
export class DependencyTrack {
  readonly #track: Track;
  readonly #host: Pick<Host, "fetch" | "cancelled">;
  readonly #clock: Clock;

  constructor(track: Track, host: Pick<Host, "fetch" | "cancelled">, clock: Clock) {
    this.#track = track;
    this.#host = host;
    this.#clock = clock;
  }

  /**
   * Uploads an SBOM and waits until it is processed. The same one may be uploaded again: a project has one, which the
   * next replaces. That it is still processed after five minutes is no error.
   */
  async upload(bom: string): Promise<Tracked> {
    const { type, body } = multipart({ ...this.#fields(), autoCreate: "true" }, bom);
    const answer = await this.#again("POST", "/bom", { headers: { "content-type": type }, body });
    const token = String(answer?.token ?? "");
    if (!uuid.test(token))
      throw new OspoError("FORMAT", "Dependency-Track took the SBOM without a token", { fix: addressFix });
    const isProcessed = await this.#processed(token);
    return { isProcessed, counts: isProcessed ? await this.#counts() : undefined };
  }

  #fields(): Readonly<Record<string, string>> {
    const { project } = this.#track;
    if ("uuid" in project) return { project: project.uuid };
    return { projectName: project.name, ...(project.version && { projectVersion: project.version }) };
  }

  async #processed(token: string): Promise<boolean> {
    const end = this.#clock.now() + patience;
    for (let wait = 1_000; ; wait = Math.min(2 * wait, longestLook)) {
      const answer = await this.#again("GET", `/event/token/${token}`);
      if (answer?.processing === false) return true;
      if (answer?.processing !== true)
        throw new OspoError("FORMAT", "Dependency-Track does not say whether it processes the SBOM");
      if (this.#clock.now() + wait > end) return false;
      await this.#clock.sleep(wait);
    }
  }

  async #counts(): Promise<Tracked["counts"]> {
    try {
      const { project } = this.#track;
      const id = "uuid" in project ? project.uuid : await this.#lookUp(project.name, project.version);
      const metrics = id && (await this.#again("GET", `/metrics/project/${id}/current`));
      if (!metrics) return undefined;
      const known = severities.flatMap((name) => {
        const count = metrics[name];
        return typeof count === "number" ? [[name, count] as const] : [];
      });
      return known.length === severities.length ? new Map(known) : undefined;
    } catch (error) {
      // The SBOM has arrived; a key that may upload need not see the portfolio.
      if (error instanceof OspoError) return undefined;
      throw error;
    }
  }

  async #lookUp(name: string, version: string | undefined): Promise<string | undefined> {
    const query = new URLSearchParams({ name, ...(version && { version }) });
    const id = String((await this.#again("GET", `/project/lookup?${query}`))?.uuid ?? "");
    return uuid.test(id) ? id : undefined;
  }

  async #again(method: string, path: string, init: Sent = {}): Promise<JsonObject | undefined> {
    for (const wait of waits) {
      try {
        return await this.#call(method, path, init);
      } catch (error) {
        const isPassing =
          error instanceof OspoError && (error.code === "NETWORK" || error.code === "RATE_LIMIT");
        if (!isPassing) throw error;
        await this.#clock.sleep(wait);
      }
    }
    return this.#call(method, path, init);
  }

  /** The JSON object of an answer; `undefined` for one without a body. */
  async #call(method: string, path: string, { headers = {}, body }: Sent): Promise<JsonObject | undefined> {
    const { url, key } = this.#track;
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), this.#host.cancelled]);
    const init = { method, redirect: "manual", signal, ...(body !== undefined && { body }) } as const;
    let answer: Response;
    let text: string;
    try {
      answer = await this.#host.fetch(`${url}/api/v1${path}`, {
        ...init,
        headers: { ...headers, accept: "application/json", "x-api-key": key },
      });
      text = await answer.text();
    } catch (cause) {
      this.#host.cancelled.throwIfAborted();
      throw new OspoError("NETWORK", `Dependency-Track did not answer ${method} ${pathOf(path)}`, { cause });
    }
    if (!answer.ok) throw refusal(answer, text, `${method} ${pathOf(path)}`);
    return text === "" ? undefined : answerOf(text, `${method} ${pathOf(path)}`);
  }
}

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function pathOf(path: string): string {
  return `/api/v1${path.replace(/\?.*$/, "")}`;
}

const addressFix =
  "dependency-track-url is the address of the API server, not that of the web interface, and without /api.";

const keyFix =
  "Check dependency-track-key: its team needs BOM_UPLOAD, and PROJECT_CREATION_UPLOAD for a project that is new.";

function refusal({ status, headers }: Response, text: string, what: string): OspoError {
  const message = `Dependency-Track answered ${status} to ${what}`;
  const told = /^\s*</.test(text) ? "" : text.slice(0, 300).trim();
  const full = told ? `${message}: ${told}` : message;
  if (status < 400) {
    const to = URL.parse(headers.get("location") ?? "")?.host;
    return new OspoError("CONFIG", `${message}${to ? `, to ${to}` : ""}: redirects are not followed`, {
      fix: "Set dependency-track-url to the address that it leads to.",
    });
  }
  switch (status) {
    case 400:
      return new OspoError("FORMAT", full);
    case 401:
    case 403:
      return new OspoError("PERMISSION", full, { fix: keyFix });
    case 404:
    case 405:
      return new OspoError("NOT_FOUND", full, { fix: addressFix });
    case 413:
      return new OspoError("LIMIT", full);
    case 429:
      return new OspoError("RATE_LIMIT", full);
    default:
      return new OspoError(status >= 500 ? "NETWORK" : "FORMAT", full);
  }
}

/** An answer that was cut off says nothing: NETWORK, so that it is asked again. */
function answerOf(text: string, what: string): JsonObject {
  const answer = readObject(text);
  if (answer !== undefined) return answer;
  throw new OspoError("NETWORK", `Dependency-Track's answer to ${what} is no JSON`, { fix: addressFix });
}

/** Written out, because a proxy's fetch takes no `FormData` of Node's own. Values have no line breaks. */
function multipart(fields: Readonly<Record<string, string>>, bom: string) {
  const boundary = `ospo-${randomUUID()}`;
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="bom"; filename="sbom.cdx.json"\r\ncontent-type: application/vnd.cyclonedx+json\r\n\r\n${bom}\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: `${parts.join("")}${file}--${boundary}--\r\n`,
  };
}
