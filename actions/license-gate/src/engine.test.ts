import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

const files = {
  ...project({
    good: { license: "MIT", files: { LICENSE: mit } },
    guessed: { files: { "README.md": "It is not MIT" } },
    odd: { license: "ISC", files: { LICENSE: mit } },
  }),
};
const output = {
  "good@1.0.0": { licenses: "MIT", licenseFile: "/work/node_modules/good/LICENSE" },
  "guessed@1.0.0": { licenses: "MIT*", licenseFile: "/work/node_modules/guessed/README.md" },
  "odd@1.0.0": { licenses: "ISC", licenseFile: "/work/node_modules/odd/LICENSE" },
};

const cache = mkdtempSync(join(tmpdir(), "ospo-engine-"));
beforeAll(() => {
  vi.stubEnv("RUNNER_TOOL_CACHE", cache);
  vi.stubEnv("RUNNER_TEMP", cache);
});
afterAll(() => rmSync(cache, { recursive: true }));

/** npm and the engine, as far as the action sees them. */
function programs(stdout: string, status = 0) {
  const asked: string[] = [];
  const execute = async ({ program, args }: { program: string; args: readonly string[] }) => {
    asked.push([program === "npm" ? "npm" : "node", ...args].join(" "));
    return program === "npm"
      ? { status: 1, stdout: Buffer.from(""), stderr: "no registry here" }
      : { status, stdout: Buffer.from(stdout), stderr: "" };
  };
  return { asked, execute: execute as never };
}

test("an engine that cannot be installed is an error that says what to do, never a pass", async () => {
  const { execute, asked } = programs(JSON.stringify(output));
  const { status, host } = await gate(files, { engine: "license-checker" }, { execute });
  expect(status).toBe(3);
  expect(asked[0]).toMatch(/^npm ci --ignore-scripts/);
  expect(host.lines.join("\n")).toMatch(/could not install license-checker-rseidelsohn 5\.0\.1/);
});

test.each([
  ["a tree that is not installed", project({ a: { license: "MIT" } }), {}],
  [
    "an SBOM",
    {
      "s.json":
        '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a","bom-ref":"a"}]}',
    },
    { sbom: "s.json" },
  ],
])("%s is refused", async (_, tree, inputs) => {
  const { status, host } = await gate(tree, { engine: "license-checker", ...inputs });
  expect(status).toBe(2);
  expect(host.lines.join("\n")).toMatch(/engine: license-checker reads .*(?:npm installed|installed trees)/);
});
