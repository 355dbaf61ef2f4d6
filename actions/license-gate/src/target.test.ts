import { type GitHub, startGitHub } from "@ospo-actions/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signalsIn } from "./target.ts";
import { gate, mit } from "./testing/project.ts";

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({
    repositories: [
      { name: "acme/app" },
      {
        name: "free/signed",
        license: "MIT",
        files: {
          LICENSE: mit,
          "CONTRIBUTING.md": "# Contributing\n\nSign the Contributor License Agreement first.\n",
          ".github/workflows/sign.yml":
            "jobs:\n  cla:\n    steps:\n      - uses: contributor-assistant/github-action@v2\n",
        },
      },
      {
        name: "free/plain",
        license: "Apache-2.0",
        files: { "docs/CONTRIBUTING.md": "Use `git commit -s`.\n", "src/cla.ts": "// CLA" },
      },
      { name: "free/copyleft", license: "AGPL-3.0" },
      { name: "free/silent", files: { "README.md": "Hello" } },
    ],
  });
});
afterAll(() => github.close());

async function look(target: string, policy = "version: 1\n") {
  const token = github.tokenFor({ permissions: { contents: "read" }, repository: "acme/app" });
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
  };
  return gate({ ".github/ospo.yml": policy }, { target, "github-token": token }, { env, fetch });
}

test("a permissive project with a CLA: covered by the policy, and somebody has to sign", async () => {
  const { report } = await look("free/signed");
  expect(report?.subject.repository).toBe("free/signed");
  expect(report?.verdict).toBe("review");
  expect(report?.findings.find(({ rule }) => rule === "license/target")).toMatchObject({
    level: "note",
    message: expect.stringMatching(/are covered by the policy: `MIT` is allowed/),
  });
  const agreement = report?.findings.find(({ rule }) => rule === "license/target-agreement");
  expect(agreement?.message).toMatch(/who may sign it for your organization \(http.*\/blob\/main\//);
  const rows = report?.tables.find(({ id }) => id === "signals")?.rows.map(([kind, file]) => [kind, file]);
  expect(rows).toEqual([
    ["CLA", ".github/workflows/sign.yml"],
    ["CLA", "CONTRIBUTING.md"],
  ]);
});

test("a DCO is a note; code that happens to be called so is no signal", async () => {
  const { report, status } = await look("free/plain");
  expect(status).toBe(0);
  expect(report?.verdict).toBe("pass");
  expect(report?.tables.find(({ id }) => id === "signals")?.rows).toHaveLength(1);
});

test("what the policy says of contributions decides, not what it says of products", async () => {
  const policy = `version: 1
licenses:
  allow: ["category:permissive"]
  contexts: { contribute: { allow: ["category:network-copyleft"] } }
`;
  expect((await look("free/copyleft")).report?.verdict).toBe("fail");
  const { report } = await look("free/copyleft", policy);
  expect([report?.verdict, report?.findings.map(({ message }) => message)]).toEqual([
    "pass",
    expect.anything(),
  ]);
});

test("a project without a license needs a review", async () => {
  const { report } = await look("free/silent");
  expect(report?.findings.find(({ rule }) => rule === "license/target")).toMatchObject({ level: "review" });
});

test("what is no repository is an input error, what cannot be seen is not a pass", async () => {
  expect((await look("nowhere")).status).toBe(2);
  expect((await look("free/none")).status).toBe(3);
  expect((await gate({}, { target: "free/plain" })).status).toBe(2);
});

test.each([
  ["CONTRIBUTING.md", "Please sign our CLA.", ["CLA"]],
  ["CONTRIBUTING.md", "Every commit needs Signed-off-by.", ["DCO"]],
  ["CONTRIBUTING.md", "The CLA replaces the DCO.", ["CLA", "DCO"]],
  ["CONTRIBUTING.md", "Clap for the class.", []],
  [".clabot", "{}", ["CLA"]],
  ["DCO", "", ["DCO"]],
])("%s with %j speaks of %j", (path, text, kinds) => {
  expect(signalsIn(path, text, "https://example.org").map(({ kind }) => kind)).toEqual(kinds);
});
