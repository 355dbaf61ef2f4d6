import type { Addresses } from "./endpoint.ts";
import { artifactOf } from "./endpoints/artifacts.ts";
import { type Answer, type Request, refusal } from "./exchange.ts";
import type { World } from "./world.ts";

interface Desk {
  readonly world: World;
  readonly addresses: Addresses;
  complain(violation: string): void;
}

/** What the API redirects to, on another host than its own; `undefined` if `request` is for the API. */
export function download({ world, complain }: Desk, request: Request): Answer | undefined {
  const [, kind, rest = ""] = /\/_downloads\/(\w+)\/(.+)$/.exec(request.path) ?? [];
  if (kind === undefined) return undefined;
  if (request.headers.authorization) complain(`${request.path}: a token went to another host than the API's`);
  const body = read(world, kind, rest);
  return body === undefined ? refusal(404, "Not Found") : { status: 200, body };
}

function read(world: World, kind: string, rest: string): unknown {
  if (kind === "sbom") return reported(world, rest);
  return kind === "asset" ? world.assets.get(Number(rest)) : artifact(world, rest);
}

function reported(world: World, id: string): object | undefined {
  const report = world.reports.get(id);
  return report && world.repository(report.repository)?.sbom;
}

function artifact(world: World, path: string): Buffer | undefined {
  const [, repository = "", id = ""] = /^([^/]+\/[^/]+)\/(\d+)$/.exec(path) ?? [];
  return artifactOf({ world }, repository, id)?.zip;
}
