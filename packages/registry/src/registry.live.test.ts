import { tmpdir } from "node:os";
import { nodeFiles } from "@ospo-actions/core";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { openRegistry } from "./registry.ts";

const licenseFiles = { name: "license", accepts: (path: string) => /^LICENSE/i.test(path) };

test("a really published package gives its license, its text and its history", async () => {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
  const files = nodeFiles({ workspace: process.cwd(), temporary: tmpdir() });
  const host = { ...fakeHost({ env, fetch: (input, init) => fetch(input, init) }), files };
  const registry = await openRegistry(host, { folder: "." });
  const version = await registry.version("@sentry/cli", "2.58.3");
  expect(version.license?.text).toBe("FSL-1.1-MIT");
  const texts = await registry.texts(version, licenseFiles);
  expect([...texts.values()].join()).toMatch(/Functional Source License/);
  const { versions } = await registry.packument("is-odd");
  expect(versions.find((one) => one.version === "3.0.1")?.license?.text).toBe("MIT");
});
