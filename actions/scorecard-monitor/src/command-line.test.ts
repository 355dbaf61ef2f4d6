import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { execute, type Host, nodeFiles, run } from "@ospo-actions/core";
import { fakeHost, scorecardResult, workspaceWith } from "@ospo-actions/testing";
import { afterEach, describe, expect, test, vi } from "vitest";
import { action } from "./main.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((close) => close()));
});

const system = `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;
const archiveName = `scorecard_5.5.0_${system}.tar.gz`;

/** A program in the place of Scorecard: prints a result with what it was called with, and ends with `status`. */
function program(result: object, status: number): string {
  return `#!/bin/sh
echo "$*" >> "$(dirname "$0")/calls"
echo "\${GITHUB_AUTH_TOKEN:-none} \${GH_HOST:-none} \${SECRET:-none}" >> "$(dirname "$0")/calls"
cat <<'END'
${JSON.stringify(result)}
END
exit ${status}
`;
}

interface Release {
  readonly entry?: string;
  readonly checksum?: string;
  readonly status?: number;
  readonly text?: string;
}

/** A release as goreleaser makes it, on loopback. */
async function release({ entry = "scorecard", checksum, status = 0, text }: Release): Promise<string> {
  const folder = await workspaceWith({});
  open.push(() => rm(folder, { recursive: true, force: true }));
  const result = scorecardResult({ name: "github.com/acme/private", score: 4.2 });
  writeFileSync(join(folder, entry), text ?? program(result, status));
  chmodSync(join(folder, entry), 0o755);
  execFileSync("tar", ["-czf", "archive.tgz", entry], { cwd: folder });
  const bytes = readFileSync(join(folder, "archive.tgz"));
  const sum = checksum ?? createHash("sha256").update(bytes).digest("hex");
  const server: Server = createServer(({ url = "" }, response) => {
    if (url === `/v5.5.0/${archiveName}`) response.end(bytes);
    else if (url === "/v5.5.0/scorecard_checksums.txt") response.end(`${sum}  ${archiveName}\n`);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push(() => new Promise((done) => server.close(done)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function monitor(
  url: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  platform = "github.com",
) {
  const scope = JSON.stringify({ [platform]: { acme: { included: ["private"] } } });
  const workspace = await workspaceWith({ "scope.json": scope });
  open.push(() => rm(workspace, { recursive: true, force: true }));
  const temporary = join(workspace, "temp");
  const tools = join(workspace, "tools");
  for (const folder of [temporary, tools]) mkdirSync(folder);
  vi.stubEnv("RUNNER_TOOL_CACHE", tools);
  vi.stubEnv("RUNNER_TEMP", temporary);
  const fake = fakeHost({
    inputs: { scope: "scope.json", sources: "cli", "cli-url": url, ...inputs },
    env: { PATH: process.env.PATH ?? "", SECRET: "leaked", ...env },
    fetch,
  });
  const host: Host = { ...fake, files: nodeFiles({ workspace, temporary, writable: [workspace] }), execute };
  const status = await run(action, host);
  const kept = join(tools, "ossf-scorecard/5.5.0", process.arch, "calls");
  return {
    status,
    host: fake,
    calls: () => readFileSync(kept, "utf8").trim().split("\n"),
    again: () => run(action, host),
  };
}

describe("Scorecard run in the job", () => {
  test.each([["scorecard"], [`scorecard-${system.replace("_", "-")}`]])(
    "from an archive that holds %s scores a repository, with its own environment alone",
    async (entry) => {
      const { status, host, calls, again } = await monitor(await release({ entry }));
      expect([status, host.lines.filter((line) => line.startsWith("error"))]).toEqual([0, []]);
      expect(JSON.parse(host.outputs.get("scores") ?? "")).toMatchObject([{ repo: "private", score: 4.2 }]);
      expect(calls()).toEqual([
        "--repo=github.com/acme/private --format=json --show-details",
        "none none none",
      ]);
      expect(await again()).toBe(0);
      expect(calls()).toHaveLength(4);
    },
  );

  test("gets the server's name and token where that is not github.com", async () => {
    const name = "ghe.example.com/acme/private";
    const text = program(scorecardResult({ name, score: 4.2 }), 0);
    const env = { GITHUB_SERVER_URL: "https://ghe.example.com" };
    const token = { "github-token": "ghs_of_the_server" };
    const { calls, host } = await monitor(await release({ text }), token, env, "ghe.example.com");
    expect(calls()).toEqual([
      `--repo=${name} --format=json --show-details`,
      "ghs_of_the_server ghe.example.com none",
    ]);
    expect(JSON.parse(host.outputs.get("scores") ?? "")).toMatchObject([
      { platform: "ghe.example.com", score: 4.2 },
    ]);
  });

  test("gets no token of the run's server for a repository elsewhere", async () => {
    const env = { GITHUB_SERVER_URL: "https://ghe.example.com" };
    const { calls } = await monitor(await release({}), { "github-token": "ghs_of_the_server" }, env);
    expect(calls()[1]).toBe("none none none");
  });

  test("counts by its output, not by its status", async () => {
    const { host } = await monitor(await release({ status: 1 }));
    expect(JSON.parse(host.outputs.get("scores") ?? "")).toMatchObject([{ score: 4.2 }]);
  });

  test.each([
    [
      "an archive with another checksum",
      { checksum: "0".repeat(64) },
      {},
      /has the SHA-256 [0-9a-f]{64}, not 0{64}: it is not run/,
    ],
    ["an archive without it", { entry: "README.md" }, {}, /holds none of scorecard/],
    ["no checksum at all", { checksum: "none" }, {}, /tells no SHA-256/],
    ["a release that is not there", {}, { "cli-version": "9.9.9" }, /status 404/],
    [
      "a program that prints no result",
      { text: "#!/bin/sh\necho broken >&2\nexit 3\n" },
      {},
      /ended with status 3 .*broken/,
    ],
  ])("ends in an error of the repository for %s", async (_, made, inputs, message) => {
    const { status, host } = await monitor(await release(made), inputs);
    expect([status, host.outputs.get("errors")]).toEqual([1, "1"]);
    expect(host.lines.join("\n")).toMatch(message);
  });

  test("obeys a checksum that is given", async () => {
    const { host } = await monitor(await release({}), { "cli-sha256": "1".repeat(64) });
    expect(host.lines.join()).toContain(`not ${"1".repeat(64)}`);
  });
});
