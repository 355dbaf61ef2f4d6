import { randomBytes } from "node:crypto";
import { readAppToken } from "./app-token.ts";
import type { Caller } from "./caller.ts";
import { type Answer, refusal } from "./exchange.ts";
import type { Permissions } from "./permissions.ts";
import type { Installation, World } from "./world.ts";

export interface TokenOptions {
  /** `job`: a workflow's `GITHUB_TOKEN`, the default; `user`: a person's token. */
  readonly type?: "job" | "user";
  /** What the token may do: nothing but read metadata, unless told. A person's token without them may all. */
  readonly permissions?: Permissions;
  /** `owner/name`: the job's repository, or the only one that a person's token reaches. */
  readonly repository?: string;
  /** `github-actions[bot]` for a job and `octocat` for a person, unless told. */
  readonly login?: string;
  /** Calls left in this hour. 1,000 for a job and 5,000 for others, unless told. */
  readonly remaining?: number;
}

/** An hour: what an installation's token lives, and a window of the rate limit lasts. In milliseconds. */
const hour = 3_600_000;

/** A token, and how much of its rate limit is left. */
export interface Account {
  readonly caller: Caller;
  readonly expires: number;
  readonly limit: number;
  remaining: number;
  /** When the window ends, in milliseconds. */
  reset: number;
}

/** Limits per hour (docs: rate-limits-for-the-rest-api). */
const perHour = { anonymous: 60, app: 5_000, job: 1_000, user: 5_000, installation: 5_000 } as const;

/** Every token that the stand-in gave out. */
export class Tokens {
  readonly #accounts = new Map<string, Account>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  give({ type = "job", permissions, repository, login, remaining }: TokenOptions): string {
    const author = login ?? (type === "job" ? "github-actions[bot]" : "octocat");
    if (!this.#world.users.has(author))
      throw new Error(`${author} is no user: name it in startGitHub's users`);
    if (type === "user")
      return this.#add(
        "ghp",
        { type, login: author, permissions, repository },
        Number.POSITIVE_INFINITY,
        remaining,
      );
    if (repository === undefined) throw new Error("A job's token needs its repository");
    const caller: Caller = { type, login: author, permissions: permissions ?? {}, repository };
    return this.#add("ghs", caller, Number.POSITIVE_INFINITY, remaining);
  }

  /** A token of `installation`, good for an hour. */
  install(
    installation: Installation,
    permissions: Permissions,
    only: readonly string[] | undefined,
  ): { readonly token: string; readonly expires: Date } {
    const expires = this.#world.now().getTime() + hour;
    const login = `${installation.app.slug}[bot]`;
    const caller: Caller = { type: "installation", login, permissions, installation, only };
    return { token: this.#add("ghs", caller, expires), expires: new Date(expires) };
  }

  revoke(token: string): void {
    this.#accounts.delete(token);
  }

  /** Whose `Authorization` header this is, or GitHub's refusal. */
  authenticate(header: string | undefined): Account | Answer {
    if (header === undefined) return this.#account("anonymous", { type: "anonymous" });
    const token = secretOf(header);
    if (token.startsWith("eyJ")) return this.#app(token);
    const account = this.#accounts.get(token);
    if (!account || account.expires <= this.#world.now().getTime()) return refusal(401, "Bad credentials");
    return this.#renewed(account);
  }

  #app(token: string): Account | Answer {
    const { installations } = this.#world;
    const keyOf = (id: string): string | undefined =>
      installations.find(({ app }) => String(app.id) === id)?.app.publicKey;
    const claims = readAppToken(token, this.#world.now(), keyOf);
    if (typeof claims === "string") return refusal(401, claims);
    return this.#account(`app ${claims.iss}`, { type: "app", app: claims.iss });
  }

  #account(key: string, caller: Caller): Account {
    if (!this.#accounts.has(key)) this.#set(key, caller, Number.POSITIVE_INFINITY, perHour[caller.type]);
    return this.#renewed(this.#accounts.get(key) as Account);
  }

  #add(prefix: string, caller: Caller, expires: number, remaining?: number): string {
    const token = `${prefix}_${randomBytes(18).toString("hex")}`;
    this.#set(token, caller, expires, remaining ?? perHour[caller.type]);
    return token;
  }

  #set(key: string, caller: Caller, expires: number, remaining: number): void {
    const reset = this.#world.now().getTime() + hour;
    this.#accounts.set(key, { caller, expires, limit: perHour[caller.type], remaining, reset });
  }

  #renewed(account: Account): Account {
    const now = this.#world.now().getTime();
    if (account.reset <= now) Object.assign(account, { remaining: account.limit, reset: now + hour });
    return account;
  }
}

/** The token in `token X`, `Bearer X`, or the password of `Basic` (as git sends it). */
function secretOf(header: string): string {
  const [scheme = "", value = ""] = header.split(" ");
  if (scheme.toLowerCase() !== "basic") return value;
  return Buffer.from(value, "base64").toString().split(":")[1] ?? "";
}
