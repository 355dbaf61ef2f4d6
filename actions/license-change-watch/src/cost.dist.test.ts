import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "@ospo-actions/report";
import { runDist, workspaceWith } from "@ospo-actions/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockOf } from "./testing/lock.ts";

const count = 1_000;
const changed = 10;
const asked: string[] = [];

/** As much as a real manifest holds beside what is read of it; a packument has 200 of them, so 2 MB. */
const ballast = { scripts: { test: "x".repeat(10_000) } };
const days = Array.from({ length: 200 }, (_, at) => [
  `1.0.${at}`,
  new Date(Date.UTC(2024, 0, at)).toISOString(),
]);

/** A registry 50 ms away: every package has 1.0.0 and a later one, some of them under another license. */
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(request.url ?? "");
  asked.push(path);
  await sleep(50);
  const [, name = "", version] = path.split("/");
  const license = Number(name.slice(1)) < changed ? "Apache-2.0" : "MIT";
  const manifest = (one: string) => ({
    name,
    version: one,
    license: one === "1.0.0" ? "MIT" : license,
    ...ballast,
  });
  const all = Object.fromEntries(days.map(([one = ""]) => [one, manifest(one)]));
  const body =
    version === undefined
      ? { name, versions: all, time: Object.fromEntries(days) }
      : manifest(version === "latest" ? "1.0.199" : version);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => new Promise((done) => server.close(done)));

test("1,000 dependencies take a request each and the changed ones, within a minute and 150 MB", {
  timeout: 90_000,
}, async () => {
  const packages = Array.from({ length: count }, (_, at) => ({
    name: `p${at}`,
    version: "1.0.0",
    license: "MIT",
  }));
  const workspace = await workspaceWith({
    "package-lock.json": lockOf(packages),
    ".npmrc": `registry=http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`,
    "peak.mjs": `import { writeFileSync } from "node:fs";\nprocess.on("exit", () => writeFileSync("peak", String(process.resourceUsage().maxRSS)));\n`,
  });
  try {
    const start = performance.now();
    const { stdout } = await runDist("license-change-watch", {
      workspace,
      inputs: { mode: "upstream", "report-file": "report.json", "text-check": "never" },
      nodeFlags: ["--import", join(workspace, "peak.mjs")],
    });
    const seconds = (performance.now() - start) / 1000;
    const report = JSON.parse(readFileSync(join(workspace, "report.json"), "utf8")) as Report;
    const megabytes = Number(readFileSync(join(workspace, "peak"), "utf8")) / 1024;
    process.stdout.write(
      `${count} dependencies: ${asked.length} requests, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB\n`,
    );
    expect(report.coverage).toMatchObject({ checked: count, expected: count });
    expect(report.metrics).toMatchObject({ events: changed, requests: asked.length });
    expect(stdout).toContain(`${asked.length} requests`);
    expect(asked.length).toBeLessThanOrEqual(count + changed);
    expect(seconds).toBeLessThan(60);
    expect(megabytes).toBeLessThan(150);
  } finally {
    await rm(workspace, { recursive: true });
  }
});
