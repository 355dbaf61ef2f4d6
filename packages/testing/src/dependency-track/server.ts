import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { type Answer, type Request, refusal } from "../github/exchange.ts";
import { failure } from "../github/failure.ts";
import { type Fault, Faults } from "../github/fault.ts";
import { closeServer, listen, type Recorded } from "../github/server.ts";

/** What a team may do (docs: Dependency-Track, "Access control"). */
type TrackPermission = "BOM_UPLOAD" | "PROJECT_CREATION_UPLOAD" | "VIEW_PORTFOLIO";

interface TrackOptions {
  /** What the key `key` may do. All, unless told. */
  readonly permissions?: readonly TrackPermission[];
  /** Names of projects that are there, with their version after `@`. */
  readonly projects?: readonly string[];
  /** How many looks find an SBOM still processed. 1, unless told. */
  readonly looks?: number;
  /** Vulnerabilities by severity; `undefined` while none are counted. */
  readonly metrics?: Readonly<Record<string, number>>;
}

interface TrackedProject {
  readonly uuid: string;
  readonly name: string;
  readonly version: string | undefined;
  /** The SBOM that it has now. */
  bom: unknown;
}

/** A Dependency-Track on loopback (API v1 of 4.11, resources Bom, Event, Project and Metrics). */
export interface DependencyTrackServer {
  readonly url: string;
  readonly key: string;
  readonly projects: readonly TrackedProject[];
  readonly calls: readonly Recorded[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

const everything: readonly TrackPermission[] = ["BOM_UPLOAD", "PROJECT_CREATION_UPLOAD", "VIEW_PORTFOLIO"];

/** Starts a server on a free port. The caller closes it. */
export async function startDependencyTrack({
  permissions = everything,
  projects: named = [],
  looks = 1,
  metrics,
}: TrackOptions = {}): Promise<DependencyTrackServer> {
  const projects: TrackedProject[] = named.map((text) => {
    const [name = "", version] = text.split("@");
    return { uuid: randomUUID(), name, version, bom: undefined };
  });
  const faults = new Faults();
  const calls: Recorded[] = [];
  const key = `odt_${randomUUID()}`;
  const desk: Desk = { projects, permissions, key, looks, metrics, open: new Map() };
  const server = await listen(() => ({
    faults,
    strip: () => undefined,
    record: (call) => void calls.push(call),
    async handle(request, fault) {
      const answer = failure(fault, undefined) ?? (await answerTo(desk, request));
      return { answer, operation: undefined, account: undefined };
    },
  }));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    projects,
    calls,
    fail: (fault) => faults.add(fault),
    close: () => closeServer(server),
  };
}

interface Desk {
  readonly projects: TrackedProject[];
  readonly permissions: readonly TrackPermission[];
  readonly key: string;
  readonly looks: number;
  readonly metrics: Readonly<Record<string, number>> | undefined;
  /** Looks left by token. */
  readonly open: Map<string, number>;
}

async function answerTo(desk: Desk, request: Request): Promise<Answer> {
  if (request.headers["x-api-key"] !== desk.key) return { status: 401 };
  const { method, path } = request;
  if (method === "POST" && path === "/api/v1/bom") return upload(desk, request);
  const [, token] = /^\/api\/v1\/event\/token\/(.+)$/.exec(path) ?? [];
  if (token !== undefined) return { status: 200, body: { processing: isProcessing(desk, token) } };
  if (!desk.permissions.includes("VIEW_PORTFOLIO")) return { status: 403 };
  if (path === "/api/v1/project/lookup") {
    const found = find(desk, request.query.get("name"), request.query.get("version"));
    return found ? { status: 200, body: { uuid: found.uuid, name: found.name } } : { status: 404 };
  }
  const [, uuid] = /^\/api\/v1\/metrics\/project\/(.+)\/current$/.exec(path) ?? [];
  if (!desk.projects.some((one) => one.uuid === uuid)) return { status: 404 };
  return desk.metrics ? { status: 200, body: desk.metrics } : { status: 200 };
}

async function upload(desk: Desk, { headers, raw }: Request): Promise<Answer> {
  if (!desk.permissions.includes("BOM_UPLOAD")) return { status: 403 };
  const form = await new Response(raw as Buffer<ArrayBuffer>, {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const text = (name: string): string | null => form.get(name) as string | null;
  let project = text("project")
    ? desk.projects.find(({ uuid }) => uuid === text("project"))
    : find(desk, text("projectName"), text("projectVersion"));
  if (!project && text("projectName") && text("autoCreate") === "true") {
    // 4.x answers 401 here, where 403 would be said otherwise (BomResource).
    if (!desk.permissions.includes("PROJECT_CREATION_UPLOAD"))
      return { status: 401, body: { detail: "The principal does not have permission to create project." } };
    project = {
      uuid: randomUUID(),
      name: text("projectName") ?? "",
      version: text("projectVersion") ?? undefined,
      bom: undefined,
    };
    desk.projects.push(project);
  }
  if (!project) return refusal(404, "The project could not be found.");
  try {
    project.bom = JSON.parse(await (form.get("bom") as File).text());
  } catch {
    return { status: 400, body: { title: "The uploaded BOM is invalid" } };
  }
  const token = randomUUID();
  desk.open.set(token, desk.looks);
  return { status: 200, body: { token } };
}

function isProcessing({ open }: Desk, token: string): boolean {
  const left = open.get(token) ?? 0;
  open.set(token, left - 1);
  return left > 0;
}

function find({ projects }: Desk, name: string | null, version: string | null): TrackedProject | undefined {
  return projects.find((one) => one.name === name && (one.version ?? null) === version);
}
