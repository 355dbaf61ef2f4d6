import { expect, test } from "vitest";
import { exportDependencyGraph } from "./dependency-graph.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

const sbom = {
  SPDXID: "SPDXRef-DOCUMENT",
  spdxVersion: "SPDX-2.3",
  creationInfo: { created: "2026-01-01T00:00:00Z", creators: ["Tool: GitHub.com-Dependency-Graph"] },
  name: "com.github.acme/app",
  dataLicense: "CC0-1.0",
  documentNamespace: "https://spdx.example/1",
  packages: [],
};

async function graph() {
  const github = await standIn({
    repositories: [{ name: "acme/app", files: { a: "1" }, sbom }, { name: "acme/bare" }],
  });
  return { github, client: jobClient(github, { timeout: 5_000 }) };
}

test("the export comes in one request", async () => {
  const { github, client } = await graph();
  expect(await exportDependencyGraph(client, "acme/app", fetch)).toEqual({ sbom });
  expect(github.calls).toHaveLength(1);
});

test("where it does not come, a report is asked for, waited for and fetched without a token", async () => {
  const { github, client } = await graph();
  github.fail({ match: { path: "/repos/acme/app/dependency-graph/sbom" }, kind: 502, times: 9 });
  const seen: RequestInit[] = [];
  const fetcher: typeof fetch = (url, init) => {
    seen.push(init ?? {});
    return fetch(url, init);
  };
  expect(await exportDependencyGraph(client, "acme/app", fetcher)).toMatchObject({ spdxVersion: "SPDX-2.3" });
  expect(seen).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toMatch(/authorization/i);
});

test("a repository without a graph, or unseen, is NOT_FOUND", async () => {
  const { client } = await graph();
  await expect(exportDependencyGraph(client, "acme/bare", fetch)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(exportDependencyGraph(client, "acme/none", fetch)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
