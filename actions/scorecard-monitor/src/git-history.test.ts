import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute, type Host, nodeFiles, run } from "@ospo-actions/core";
import { fakeHost, workspaceWith } from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { action } from "./main.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** A repository with a commit for each text of its database. */
async function repository(texts: readonly string[]): Promise<string> {
  const folder = await workspaceWith({});
  folders.push(folder);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  git("init", "-q");
  await mkdir(join(folder, "reports"));
  for (const text of texts) {
    await writeFile(join(folder, "reports/db.json"), text);
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "x");
  }
  return folder;
}

async function imported(
  workspace: string,
): Promise<{ readonly status: number; readonly lines: string[]; readonly rows: readonly string[] }> {
  const inputs = {
    scope: "scope.json",
    database: "reports/db.json",
    "database-format": "compact",
    "import-history": "true",
    "history-csv-file": "h.csv",
    sources: "results",
  };
  await writeFile(join(workspace, "scope.json"), '{"github.com":{"acme":{"included":["app"]}}}');
  const fake = fakeHost({ inputs, env: { PATH: process.env.PATH ?? "" } });
  const files = nodeFiles({ workspace, temporary: workspace, writable: [workspace] });
  const host: Host = { ...fake, files, execute };
  const status = await run(action, host);
  const csv = existsSync(join(workspace, "h.csv")) ? readFileSync(join(workspace, "h.csv"), "utf8") : "";
  return { status, lines: fake.lines, rows: csv.trim().split("\r\n").slice(1) };
}

function database(current: object, previous: readonly object[] = []): string {
  return JSON.stringify({ "github.com": { acme: { app: { previous, current } } } });
}

describe("the git history of a database file", () => {
  test("gives back what a later version lost, and unreadable versions are passed over", async () => {
    const folder = await repository([
      database({ score: 1, date: "2023-01-01" }),
      "{ cut",
      database({ score: 2, date: "2024-01-01", commit: "1".repeat(40) }),
      database({ score: 3, date: "2025-01-01", commit: "2".repeat(40) }),
    ]);
    const { status, rows, lines } = await imported(folder);
    expect([status, rows.map((row) => row.split(",")[5])]).toEqual([0, ["1", "2", "3"]]);
    expect(lines).toContain("info: 3 of 4 earlier versions of reports/db.json taken in.");
  });

  test("is told to be missing where there is no repository", async () => {
    const folder = await workspaceWith({ "reports/db.json": "{}" });
    folders.push(folder);
    const { status, lines } = await imported(folder);
    expect([status, lines.join()]).toEqual([2, expect.stringContaining("fetch-depth: 0")]);
  });

  const saved = new URL("../../../../shared/data/scorecard/history/", import.meta.url);
  test.skipIf(!existsSync(saved))("of NodeSecure is a time series (needs shared/data)", async () => {
    const names = readdirSync(saved).filter((name) => name.startsWith("NodeSecure"));
    const texts = names.map((name) => readFileSync(new URL(name, saved), "utf8"));
    const { rows } = await imported(await repository(texts));
    const last = JSON.parse(texts.at(-1) ?? "")["github.com"].NodeSecure as Record<
      string,
      { previous: object[] }
    >;
    const known = Object.values(last).reduce((sum, { previous }) => sum + previous.length + 1, 0);
    expect(rows.length).toBeGreaterThanOrEqual(known);
    expect(new Set(rows).size).toBe(rows.length);
  });
});
