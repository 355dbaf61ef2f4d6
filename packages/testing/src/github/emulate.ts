import { createEmulator } from "emulate";
import type { World } from "./world.ts";

/** What `emulate` answered, its addresses replaced by the stand-in's. */
export interface StateAnswer {
  readonly status: number;
  readonly link: string | undefined;
  readonly location: string | undefined;
  readonly raw: Buffer;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly body: unknown;
}

/** The state of issues, contents, git data, pulls, checks and releases: `emulate`, on a port of its own. */
export interface State {
  /** Calls the API as `login`, past all checks of the stand-in. A `body` that is no Buffer is sent as JSON. */
  call(login: string, method: string, path: string, body?: unknown): Promise<StateAnswer>;
  close(): Promise<void>;
}

/** Owner of all organizations in `emulate`: who seeds. */
export const administrator = "octocat";

/** Starts `emulate` with the users and organizations of `world`; all may write everywhere, for access is ours. */
export async function startState(world: World, apiUrl: string): Promise<State> {
  const users = [...world.users];
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: Object.fromEntries(users.map((login) => [tokenOf(login), { login }])),
      github: {
        users: users.map((login) => ({ login })),
        orgs: [...world.organizations].map((login) => ({
          login,
          members: users.map((user) => ({ login: user, role: "admin" })),
        })),
      },
    },
  });
  const call = async (login: string, method: string, path: string, body?: unknown): Promise<StateAnswer> => {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      redirect: "manual",
      headers: { authorization: `token ${tokenOf(login)}`, "content-type": typeOf(body) },
      ...(body !== undefined && {
        body: Buffer.isBuffer(body) ? Uint8Array.from(body) : JSON.stringify(body),
      }),
    });
    return translate(response, emulator.url, apiUrl);
  };
  return { call, close: () => emulator.close() };
}

async function translate(response: Response, from: string, to: string): Promise<StateAnswer> {
  const raw = Buffer.from(await response.arrayBuffer());
  const json = response.headers.get("content-type")?.includes("json") && raw.length > 0;
  const header = (name: string): string | undefined =>
    response.headers.get(name)?.replaceAll(from, to) ?? undefined;
  return {
    status: response.status,
    link: header("link"),
    location: header("location"),
    raw,
    body: json ? JSON.parse(raw.toString().replaceAll(from, to)) : undefined,
  };
}

function typeOf(body: unknown): string {
  return Buffer.isBuffer(body) ? "application/octet-stream" : "application/json";
}

/** What `emulate` knows `login` by; no test ever sees it. */
function tokenOf(login: string): string {
  return `state-${login}`;
}
