import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { provideEngine, runEngine } from "./engine.ts";
import { OspoError } from "./errors.ts";
import type { Command } from "./execute.ts";

const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: { "": { dependencies: { "@x/tool": "1.2.3" } }, "node_modules/@x/tool": { version: "1.2.3" } },
});
const engine = { name: "@x/tool", lock, program: "bin/tool.js" };

test("an engine that npm cannot install is an error that says why and what to do, and no secret went along", async () => {
  const asked: Command[] = [];
  const host = fakeHost({
    env: {
      PATH: "/bin",
      RUNNER_TOOL_CACHE: "/none",
      HTTPS_PROXY: "p",
      npm_config_registry: "r",
      GITHUB_TOKEN: "canary",
      INPUT_KEY: "canary",
    },
    execute: async (command) => {
      asked.push(command);
      return { status: 1, stdout: Buffer.alloc(0), stderr: "npm error code E404\n" };
    },
  });
  process.env.RUNNER_TOOL_CACHE = "/none";
  await expect(provideEngine(engine, host)).rejects.toMatchObject({
    code: "NETWORK",
    message: "npm could not install @x/tool 1.2.3:\nnpm error code E404",
  });
  expect(asked[0]?.args).toContain("--ignore-scripts");
  expect(asked[0]?.env).toEqual({ PATH: "/bin", HTTPS_PROXY: "p", npm_config_registry: "r" });
  expect(JSON.parse(host.disk.get(`${asked[0]?.folder}/package.json`) ?? "")).toMatchObject({
    dependencies: { "@x/tool": "1.2.3" },
  });
});

test("an engine runs with this Node, its arguments as they are, and an environment without secrets", async () => {
  const asked: Command[] = [];
  const host = fakeHost({
    env: { PATH: "/bin", NODE_AUTH_TOKEN: "canary", GITHUB_TOKEN: "canary" },
    execute: async (command) => {
      asked.push(command);
      return { status: 0, stdout: Buffer.from("out"), stderr: "" };
    },
  });
  await runEngine("/tools/main.js", { args: ["--x", "; rm -rf /"], folder: "/work" }, host);
  expect(asked[0]).toMatchObject({ args: ["/tools/main.js", "--x", "; rm -rf /"], env: { PATH: "/bin" } });
});

test("a lock file that does not hold its engine is refused", async () => {
  await expect(provideEngine({ ...engine, lock: "{}" }, fakeHost())).rejects.toBeInstanceOf(OspoError);
});
