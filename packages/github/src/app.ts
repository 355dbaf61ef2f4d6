import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import { type Log, OspoError } from "@ospo-actions/core";
import type { Octokit } from "./client.ts";
import type { Clock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import { pagesOf } from "./pages.ts";

/** A GitHub App: its id (or client id) and the PEM of its private key. */
export interface App {
  readonly id: string;
  readonly privateKey: string;
}

/** Seconds that a JSON web token lives; GitHub takes at most 600 (docs: generating-a-json-web-token-jwt). */
const jwtSeconds = 540;
/** Milliseconds before its end (an hour after its start) at which an installation's token is renewed. */
const margin = 5 * 60_000;

interface Given {
  readonly token: Promise<string>;
  /** Milliseconds since 1970; unknown, and so infinite, until the token is there. */
  expires: number;
}

/** Acts as the App's installations: one token an owner, renewed within its hour and masked before it is used. */
export class AppCredentials implements Credentials {
  readonly #app: string;
  readonly #key: KeyObject;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #given = new Map<string, Given>();
  /** Set once the client, which itself asks for tokens here, is made. */
  octokit: Octokit | undefined;

  constructor(app: App, clock: Clock, log: Log) {
    this.#app = app.id;
    this.#key = keyOf(app.privateKey);
    this.#clock = clock;
    this.#log = log;
  }

  async token(owner: string | undefined): Promise<string> {
    if (owner === undefined)
      throw new OspoError("CONFIG", "A GitHub App acts only for an owner, and none is named");
    const key = owner.toLowerCase();
    const known = this.#given.get(key);
    if (known && known.expires - margin > this.#clock.now()) return known.token;
    const fresh: Given = { token: this.#install(owner), expires: Number.POSITIVE_INFINITY };
    this.#given.set(key, fresh);
    fresh.token.catch(() => this.#given.delete(key));
    return fresh.token;
  }

  async #install(owner: string): Promise<string> {
    const octokit = this.octokit as Octokit;
    const headers = { authorization: `bearer ${this.#jwt()}` };
    const { data } = await octokit.request("POST /app/installations/{installation_id}/access_tokens", {
      installation_id: await this.#installationOf(octokit, owner, headers),
      headers,
      request: { repeatable: true },
    });
    this.#log.mask(data.token);
    const given = this.#given.get(owner.toLowerCase());
    if (given) given.expires = Date.parse(data.expires_at);
    return data.token;
  }

  async #installationOf(
    octokit: Octokit,
    owner: string,
    headers: { authorization: string },
  ): Promise<number> {
    for await (const { id, account } of pagesOf(octokit, "GET /app/installations", { headers }))
      if (account && "login" in account && account.login.toLowerCase() === owner.toLowerCase()) return id;
    throw new OspoError("NOT_FOUND", `The GitHub App ${this.#app} is not installed for ${owner}`, {
      fix: `Let an owner of ${owner} install it.`,
    });
  }

  /** `iat` is a minute back, for clocks that drift, as GitHub's docs want it. */
  #jwt(): string {
    const at = Math.floor(this.#clock.now() / 1000);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = { iat: at - 60, exp: at + jwtSeconds, iss: this.#app };
    const text = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
    const token = `${text}.${sign("RSA-SHA256", Buffer.from(text), this.#key).toString("base64url")}`;
    this.#log.mask(token);
    return token;
  }
}

/** The key in `pem`, whose line breaks may have become `\n` on the way through an input. */
function keyOf(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem.replaceAll("\\n", "\n"));
    if (key.asymmetricKeyType === "rsa") return key;
  } catch {
    // The reason could repeat parts of the key.
  }
  throw new OspoError("INPUT", "The private key of the GitHub App is no RSA key in PEM form", {
    fix: "Use the whole file that GitHub gave, from -----BEGIN to END-----.",
  });
}
