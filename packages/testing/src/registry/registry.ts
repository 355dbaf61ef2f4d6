import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "../github/exchange.ts";
import { type Fault, Faults } from "../github/fault.ts";
import { reply } from "../github/reply.ts";
import { closeServer } from "../github/server.ts";
import {
  abbreviatedPackument,
  type PackageSeed,
  packument,
  tarballOf,
  tarballPath,
  versionManifest,
} from "./package.ts";

export interface RegistryOptions {
  readonly packages?: readonly PackageSeed[];
  /** The token that each scope (`@acme`), or every package (`*`), wants as `Authorization: Bearer`. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Where paths are redirected to, off this origin too. */
  readonly redirects?: Readonly<Record<string, string>>;
}

/** One request that came in. */
interface RegistryCall {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** `undefined` where no answer was given. */
  readonly status: number | undefined;
}

/** An npm registry on loopback that serves what it is given, hostile or not, and keeps a log. */
export interface Registry {
  readonly url: string;
  readonly calls: readonly RegistryCall[];
  publish(...packages: readonly PackageSeed[]): void;
  fail(fault: Fault): void;
  /** Faults that have not happened will not. */
  clearFaults(): void;
  close(): Promise<void>;
}

/** Starts a registry on a free port. The caller closes it. */
export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const packages = new Map<string, PackageSeed>();
  const publish = (...all: readonly PackageSeed[]): void => {
    for (const one of all) packages.set(one.name, one);
  };
  publish(...(options.packages ?? []));
  const faults = new Faults();
  const calls: RegistryCall[] = [];
  let url = "";
  const server: Server = createServer(async (incoming, response) => {
    const { method = "", headers } = incoming;
    const path = decodeURIComponent((incoming.url ?? "").split("?")[0] ?? "");
    const fault = faults.next({ method, path });
    if (fault === "hang" || fault === "reset") {
      calls.push({ method, path, headers, status: undefined });
      if (fault === "reset") incoming.socket.resetAndDestroy();
      return;
    }
    if (typeof fault === "object") await sleep(fault.delay);
    const answer =
      typeof fault === "number"
        ? { status: fault, body: { error: "fault" } }
        : serve(options, packages, url, incoming, path);
    calls.push({ method, path, headers, status: answer.status });
    reply(response, answer, fault);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    calls,
    publish,
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    close: () => closeServer(server),
  };
}

function serve(
  { tokens = {}, redirects = {} }: RegistryOptions,
  packages: ReadonlyMap<string, PackageSeed>,
  url: string,
  { method, headers }: IncomingMessage,
  path: string,
): Answer {
  const location = redirects[path];
  if (location !== undefined) return { status: 302, headers: { location } };
  const [, name = "", rest = ""] = /^\/((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(path) ?? [];
  const token = tokens[name.split("/")[0] ?? ""] ?? tokens["*"];
  if (token !== undefined && headers.authorization !== `Bearer ${token}`) return error(401, "Unauthorized");
  const seed = packages.get(name);
  if (method !== "GET" || seed === undefined) return error(404, "Not found");
  if (rest === "") return metadata(seed, url, headers.accept ?? "");
  const version = Object.keys(seed.versions).find((one) => tarballPath(seed, one) === path);
  if (version !== undefined) {
    const body = tarballOf(seed, version, seed.versions[version] ?? {});
    return { status: 200, headers: { "content-type": "application/octet-stream" }, body };
  }
  const wanted = rest === "latest" ? (seed.tags?.latest ?? Object.keys(seed.versions).at(-1) ?? "") : rest;
  if (!Object.hasOwn(seed.versions, wanted)) return error(404, `version not found: ${rest}`);
  return { status: 200, body: versionManifest(seed, wanted, url) };
}

function metadata(seed: PackageSeed, url: string, accept: string): Answer {
  const headers = { "content-type": "application/json" };
  if (seed.rawPackument !== undefined) return { status: 200, headers, body: Buffer.from(seed.rawPackument) };
  const type = "application/vnd.npm.install-v1+json";
  if (!accept.includes(type)) return { status: 200, body: packument(seed, url) };
  return { status: 200, headers: { "content-type": type }, body: abbreviatedPackument(seed, url) };
}

function error(status: number, message: string): Answer {
  return { status, body: { error: message } };
}
