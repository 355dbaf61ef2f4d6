import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { describeError } from "@ospo-actions/core";
import { createGitHub } from "@ospo-actions/github";
import { type Clock, outsideOf } from "@ospo-actions/github/outside";
import { readProjects } from "@ospo-actions/inventory";
import { createReport, publish } from "@ospo-actions/report";
import {
  type DependencyTrackServer,
  type FakeHost,
  type FaultKind,
  type GitHub,
  type Sigstore,
  startDependencyTrack,
  startSigstore,
} from "@ospo-actions/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { deliveriesOf } from "./deliveries.ts";
import { assetsOf, gitHubWith, jobHost } from "./testing/delivery.ts";

const faults: readonly FaultKind[] = [
  502,
  503,
  409,
  422,
  "primary-limit",
  "secondary-limit",
  429,
  "reset",
  "lost-answer",
  "cut-body",
  "half-body",
  "hang",
  { delay: 5 },
];
const deliveries = ["artifact", "release", "snapshot", "attestation", "dependency-track"] as const;
type Delivery = (typeof deliveries)[number];

const budget = 30 * 60_000;
let runs = 0;
let told = 0;
let sigstore: Sigstore;
const trusted = getCACertificates();
beforeAll(async () => {
  sigstore = await startSigstore();
  setDefaultCACertificates([...trusted, sigstore.cert]);
  vi.stubEnv("https_proxy", sigstore.proxy.url);
  vi.stubEnv("no_proxy", "127.0.0.1");
});
const servers: DependencyTrackServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((one) => one.close())));
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await sigstore.close();
  vi.unstubAllEnvs();
  process.stdout.write(
    `Fault matrix of deliveries: ${deliveries.length} deliveries x ${faults.length} faults, at every call once and from the first for good: ${runs} runs, ${runs - told} arrived, ${told} told their failure\n`,
  );
});

interface World {
  readonly github: GitHub;
  readonly track: DependencyTrackServer;
}

async function open(): Promise<World> {
  const track = await startDependencyTrack({ looks: 1 });
  servers.push(track);
  return { github: await gitHubWith(), track };
}

function fastClock(): Clock & { readonly passed: () => number } {
  let passed = 0;
  return {
    now: () => Date.now() + passed,
    sleep: async (ms) => {
      passed += ms;
    },
    passed: () => passed,
  };
}

/** One delivery alone, as the action makes it; what it ended with, and how much time it took by its clock. */
async function deliver(which: Delivery, { github: standIn, track }: World, timeout: number) {
  const host = jobHost(standIn, {
    files: { "dist/app.tgz": "built", "sbom.cdx.json": sbom },
    event: { repository: { visibility: "public" } },
  });
  const own = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_SERVER_URL"];
  for (const name of own) vi.stubEnv(name, host.env[name]);
  const clock = fastClock();
  const token = host.input("github-token") ?? "";
  const client = createGitHub({
    host,
    auth: { token },
    spacing: 0,
    clock,
    timeout,
    budget: { time: budget },
  });
  const github = async () => client;
  const { inventory } = await readProjects(["."], host);
  const report = reportIn(host);
  const inputs = {
    releaseAssets: which === "release",
    dependencySnapshot: which === "snapshot",
    attest: which === "attestation" ? ["dist/*"] : [],
    dependencyTrackUrl: which === "dependency-track" ? track.url : undefined,
    dependencyTrackKey: track.key,
    dependencyTrackProject: "app@1",
    failOn: "fail" as const,
    omit: [],
  };
  const made = {
    sbom: { path: "/work/sbom.cdx.json", text: sbom },
    memberPaths: [],
    target: { name: "CycloneDX", version: "1.6", file: "sbom.cdx.json", author: undefined } as const,
    inventory,
    report,
  };
  const fetchInTime: FakeHost["fetch"] = (url, init) => {
    const signals = [AbortSignal.timeout(timeout), ...(init?.signal ? [init.signal] : [])];
    return fetch(url, { ...init, signal: AbortSignal.any(signals) });
  };
  const outsideHost = which === "dependency-track" ? { ...host, fetch: fetchInTime } : host;
  const outside = outsideOf(which === "artifact" ? { artifactName: "sbom" } : {}, host, {
    github,
    further: deliveriesOf(inputs, made, outsideHost, github, { clock, patience: Math.max(timeout, 1_000) }),
    upload: { clock, timeout },
  });
  const further = ["/work/sbom.cdx.json"];
  const error = await publish(report, { title: "SBOM", further, outside }, host).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(host.disk.get("/work/sbom.cdx.json")).toBe(sbom);
  expect(host.disk.has("/tmp/ospo-report/sbom/report.json")).toBe(true);
  expect(clock.passed()).toBeLessThanOrEqual(budget + 60_000);
  return error;
}

const sbom = '{"bomFormat":"CycloneDX","specVersion":"1.6"}';

function reportIn(host: FakeHost) {
  return createReport({
    action: "sbom",
    subject: { repository: "acme/app", manifest: "package-lock.json" },
    now: host.now(),
    coverage: { checked: 3, expected: 3, unit: "components", missing: [] },
    findings: [],
    rules: [],
    tables: [],
    metrics: {},
  });
}

/** How often the SBOM is at the place of a delivery. */
async function arrived(which: Delivery, { github, track }: World): Promise<number> {
  switch (which) {
    case "artifact":
      return github.uploads.filter(({ isFinal }) => isFinal).length;
    case "release":
      return (await assetsOf(github)).length;
    case "snapshot":
      return new Set(
        github.snapshots.map(({ body }) => (body as { job: { correlator: string } }).job.correlator),
      ).size;
    case "attestation":
      return github.attestations.length;
    case "dependency-track":
      return track.projects.filter(({ bom }) => bom !== undefined).length;
  }
}

/** Matches the calls of the delivery, not those that made the release. */
const every = { path: /./ };

test.each(deliveries)(
  "%s arrives once or its loss is told, under every fault at every call",
  { timeout: 300_000 },
  async (which) => {
    const clean = await open();
    const before = clean.github.calls.length;
    expect(await deliver(which, clean, 10_000)).toBeUndefined();
    expect(await arrived(which, clean)).toBe(1);
    const calls =
      which === "dependency-track" ? clean.track.calls.length : clean.github.calls.length - before;
    for (const kind of faults) {
      const places = [...Array(calls).keys()].map((skip) => ({ skip, times: 1 }));
      for (const place of [...places, { skip: 0, times: 1_000 }]) {
        const world = await open();
        const fault = { kind, match: every, ...place };
        if (which === "dependency-track") world.track.fail(fault);
        else world.github.fail(fault);
        const error = await deliver(which, world, kind === "hang" ? 250 : 10_000);
        const count = await arrived(which, world);
        runs++;
        if (error === undefined) expect([kind, place, count]).toEqual([kind, place, 1]);
        else {
          told++;
          expect(count).toBeLessThanOrEqual(1);
          expect(describeError(error)).toMatch(
            /^No (artifact|release asset|dependency snapshot|attestation|upload)/,
          );
        }
        await world.github.close();
      }
    }
  },
);
