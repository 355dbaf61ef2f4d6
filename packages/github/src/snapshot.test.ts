import { expect, test } from "vitest";
import { submitSnapshot } from "./snapshot.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const draft = {
  repository: "acme/app",
  commit: "0".repeat(40),
  ref: "refs/heads/main",
  job: { id: "1", correlator: "CI sbom bun.lock" },
  detector: { name: "ospo-actions", version: "1.0.0", url: "https://detector.example" },
  scanned: new Date("2026-01-01T00:00:00Z"),
  manifests: [
    {
      file: "bun.lock",
      resolved: new Map([
        [
          "a@1.0.0",
          {
            package_url: "pkg:npm/a@1.0.0",
            relationship: "direct" as const,
            scope: "runtime" as const,
            dependencies: ["__proto__"],
          },
        ],
        [
          "__proto__",
          {
            package_url: "pkg:npm/b@1.0.0",
            relationship: "indirect" as const,
            scope: "development" as const,
            dependencies: [],
          },
        ],
      ]),
    },
  ],
};

test("a snapshot tells direct from indirect, runtime from development", async () => {
  const github = await standIn({ repositories: [{ name: "acme/app", files: { a: "1" } }] });
  expect(await submitSnapshot(jobClient(github), draft)).toBe("SUCCESS");
  expect(github.snapshots).toHaveLength(1);
  const { manifests } = (github.snapshots[0]?.body ?? {}) as {
    manifests: Record<string, { resolved: object }>;
  };
  expect(Object.entries(manifests["bun.lock"]?.resolved ?? {})).toHaveLength(2);
});

test("GitHub takes a snapshot that it then calls INVALID, which is an error", async () => {
  const github = await standIn({
    repositories: [
      { name: "acme/app", files: { a: "1" }, snapshotResult: { result: "INVALID", message: "No such ref" } },
    ],
  });
  await expect(submitSnapshot(jobClient(github), draft)).rejects.toMatchObject({
    code: "FORMAT",
    message: "GitHub's dependency graph calls the snapshot INVALID: No such ref",
  });
});

test("without the permission the error names the line to add", async () => {
  const github = await standIn({ repositories: [{ name: "acme/app", files: { a: "1" } }] });
  await expect(
    submitSnapshot(jobClient(github, { permissions: { contents: "read" } }), draft),
  ).rejects.toMatchObject({
    code: "PERMISSION",
    fix: expect.stringContaining("contents: write"),
  });
});
