import type { GitHub } from "@ospo-actions/testing";
import { beforeEach, describe, expect, test } from "vitest";
import {
  artifacts,
  comments,
  leave,
  pull,
  report,
  runJob,
  sbom,
  startAcme,
  summaryOf,
} from "./testing/job.ts";

let gitHub: GitHub;
beforeEach(async () => {
  gitHub = await startAcme();
  return () => gitHub.close();
});

describe("artifacts", () => {
  test("keep report.json, the files asked for, and the SBOM", async () => {
    const done = await runJob(gitHub, {
      steps: sbom(", artifact-name: sbom, csv-file: out/found.csv") + report(", artifact-name: all"),
    });
    expect(done.conclusion, done.log).toBe("success");
    expect(artifacts(gitHub)).toEqual([
      ["sbom", ["report.json", "out/found.csv", "sbom.cdx.json"]],
      ["all", ["report.json", "page.html"]],
    ]);
    expect(JSON.parse(gitHub.uploads[0]?.files.get("sbom.cdx.json") ?? "")).toMatchObject({
      bomFormat: "CycloneDX",
    });
  });

  test("of one name twice are an error that says what to do, and no second artifact", async () => {
    const done = await runJob(gitHub, { steps: sbom(", artifact-name: a") + report(", artifact-name: a") });
    expect(done.conclusion).toBe("failure");
    expect(done.log).toMatch(/No artifact: artifact-name: this run has an artifact called a already/);
    expect(done.log).toMatch(/a name of its own/);
    expect(artifacts(gitHub)).toHaveLength(1);
  });
});

describe("code scanning", () => {
  test("gets each action's findings under a category of their own, for the commit of the run", async () => {
    const done = await runJob(gitHub, {
      steps: sbom(", sarif-upload: true") + report(", sarif-upload: true"),
    });
    expect(done.conclusion, done.log).toBe("success");
    const ids = gitHub.sarif.map(
      ({ sarif }) => (sarif as { runs: [{ automationDetails: object }] }).runs[0].automationDetails,
    );
    expect(ids).toEqual([{ id: "sbom/package-lock.json/" }, { id: "report/" }]);
    expect(gitHub.sarif[0]).toMatchObject({ ref: "refs/pull/1/merge", commit: pull().sha });
  });

  test("without its permission is an error that names it and the line to add", async () => {
    const done = await runJob(gitHub, {
      steps: sbom(", sarif-upload: true"),
      permissions: "{ contents: read }",
    });
    expect(done.conclusion).toBe("failure");
    expect(done.log).toMatch(/No upload to code scanning: GitHub answered 403/);
    expect(done.log).toMatch(/permissions:\s+(.*\s)?\s*security-events: write/);
  });
});

describe.each([
  ["a pull request from a fork", { fork: "mallory/app" }],
  ["Dependabot's pull request", { actor: "dependabot[bot]" }],
])("on %s", (_name, about) => {
  test("the artifact is kept, and one notice each says that comment and alerts may not be", async () => {
    const asked = ", sarif-upload: true, artifact-name: all";
    const done = await runJob(gitHub, { steps: sbom() + report(asked), event: pull(about) });
    expect(done.conclusion, done.log).toBe("success");
    expect(artifacts(gitHub)).toEqual([["all", ["report.json", "page.html"]]]);
    expect([gitHub.sarif, await comments(gitHub)]).toEqual([[], []]);
    const notices = [...done.jobs.values()].flatMap(({ annotations }) =>
      annotations.filter(({ level }) => level === "notice").map(({ message }) => message.split(":")[0]),
    );
    expect(notices).toEqual(["No upload to code scanning", "No comment on the pull request"]);
    expect(summaryOf(done)).toContain("Open source report");
  });

  test("comment: true is an error that names the permission and the line to add", async () => {
    const done = await runJob(gitHub, { steps: sbom() + report(", comment: true"), event: pull(about) });
    expect(done.conclusion).toBe("failure");
    expect(done.log).toMatch(/permissions:[\s\S]*(issues|pull-requests): write/);
  });
});

describe("the visibility guard", () => {
  const all = ", artifact-name: all, sarif-upload: true";

  test("keeps a report on a private repository out of everything that the public reads", async () => {
    const done = await runJob(gitHub, { steps: leave("acme/secret") + report(all) });
    expect(done.conclusion).toBe("failure");
    expect([gitHub.uploads, gitHub.sarif, await comments(gitHub), summaryOf(done)]).toEqual([[], [], [], ""]);
    expect(done.log.replace(/^.*base64 -d.*$/gm, "")).not.toMatch(/secret|score is low/);
    expect(done.log).toMatch(/fewer people may read[\s\S]*publish-private: true/);
  });

  test("keeps a report on an open incident out of its own public repository", async () => {
    const done = await runJob(gitHub, { steps: leave("acme/app", "open") + report() });
    expect(done.conclusion, done.log).toBe("success");
    expect([await comments(gitHub), summaryOf(done)]).toEqual([[], ""]);
    expect(done.log).toContain("No comment on the pull request: the report is held back");
  });

  test.each([
    ["is on another public repository", "acme/open", undefined, "public", ""],
    ["is on an open incident in a private repository", "acme/app", "open", "private", ""],
    ["is on a private repository, in one of that kind", "acme/secret", undefined, "private", ""],
    ["is let pass by an input", "acme/secret", undefined, "public", ", publish-private: true"],
  ] as const)("lets pass what %s", async (_name, about, incident, visibility, given) => {
    await gitHub.close();
    gitHub = await startAcme(visibility);
    const done = await runJob(gitHub, { steps: leave(about, incident) + report(all + given) });
    expect(done.conclusion, done.log).toBe("success");
    expect([gitHub.uploads.length, gitHub.sarif.length, (await comments(gitHub)).length]).toEqual([1, 1, 1]);
    expect(summaryOf(done)).toContain("Open source report");
  });
});
