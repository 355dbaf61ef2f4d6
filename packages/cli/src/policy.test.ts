import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { workspaceWith } from "@ospo-actions/testing";
import { afterAll, expect, test } from "vitest";

const entry = join(import.meta.dirname, "index.ts");
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
}

async function policy(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Result> {
  const folder = await workspaceWith(files);
  folders.push(folder);
  const child = spawn(process.execPath, ["--conditions=source", entry, "policy", ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  });
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].on("data", (chunk: Buffer) => {
      text[stream] += chunk.toString();
    });
  }
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, folder, ...text };
}

test("check says what a policy comes to, each value with its line, what it extends merged", async () => {
  const { status, stdout } = await policy(
    {
      ".github/ospo.yml":
        'version: 1\nextends: ["acme/.github//ospo.yml@main"]\nlicenses: { allow: [MIT] }\nexceptions: [{ rule: "license/*", package: "pkg:npm/a", reason: x, until: 2020-01-01 }]\n',
      "org/acme/.github/ospo.yml":
        'version: 1\nlicenses: { allow: ["category:permissive"] }\nscorecard: { minimum: 5 }\n',
    },
    ...["check", "--policies", "org"],
  );
  expect([status, stdout.split("\n")]).toEqual([
    0,
    [
      "Files",
      "  acme/.github//ospo.yml",
      "  .github/ospo.yml",
      "Licenses",
      "  allow category:permissive  (acme/.github//ospo.yml:2)",
      "  allow MIT  (.github/ospo.yml:3)",
      "Exceptions",
      "  license/* pkg:npm/a: does not count: it expired on 2020-01-01  (.github/ospo.yml:4)",
      "Scorecard",
      "  minimum: 5  (acme/.github//ospo.yml:3)",
      "",
    ],
  ]);
});

test("check tells all faults and ends with status 2", async () => {
  const { status, stderr } = await policy(
    { "ospo.yml": "version: 1\nlicence: {}\nsbom: 5\n" },
    "check",
    "ospo.yml",
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /ospo\.yml:2:1 "licence" is no key; did you mean `licenses`\?\nospo\.yml:3:7 sbom must hold/,
  );
  expect(await policy({}, "check")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("does not exist"),
  });
});

test("import and init print a policy, or write it where nothing is yet", async () => {
  const manifest = JSON.stringify({ scripts: { licenses: 'license-checker --onlyAllow "MIT;ISC"' } });
  const printed = await policy({ "package.json": manifest }, "import", "package.json");
  expect(printed).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("  allow:\n    - MIT\n    - ISC\n"),
  });
  const begun = await policy({}, "init", "--output", ".github/ospo.yml");
  expect(begun).toMatchObject({ status: 0, stdout: "Wrote .github/ospo.yml\n" });
  expect(readFileSync(join(begun.folder, ".github/ospo.yml"), "utf8")).toMatch(/^version: 1$/m);
  const refused = await policy({ "ospo.yml": "mine" }, "init", "--output", "ospo.yml");
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining("ospo.yml exists") });
  expect(readFileSync(join(refused.folder, "ospo.yml"), "utf8")).toBe("mine");
  expect(await policy({ "package.json": "{}" }, "import", "package.json")).toMatchObject({ status: 2 });
});
