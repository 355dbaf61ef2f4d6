import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { type ArtifactUploader, uploadArtifact } from "./artifact.ts";

const draft = { name: "ospo-report-1", files: ["out/report.json"], root: "out" };
const files = { "out/report.json": "{}" };
const env = { GITHUB_SERVER_URL: "https://github.com", ACTIONS_RUNTIME_TOKEN: "t" };

function uploader(upload: ArtifactUploader["uploadArtifact"]) {
  return async (): Promise<ArtifactUploader> => ({ uploadArtifact: upload });
}

describe("uploadArtifact", () => {
  test("uploads the files below their root", async () => {
    const seen: unknown[] = [];
    const load = uploader(async (...args) => {
      seen.push(...args);
      return { id: 7, size: 12 };
    });
    expect(await uploadArtifact(fakeHost({ env, files }), draft, load)).toEqual({ id: 7, size: 12 });
    expect(seen).toEqual(["ospo-report-1", ["/work/out/report.json"], "/work/out", {}]);
  });

  test.each(["https://ghe.example", "https://github.com.evil.example"])(
    "says that %s takes none",
    async (server) => {
      const host = fakeHost({ env: { ...env, GITHUB_SERVER_URL: server }, files });
      await expect(uploadArtifact(host, draft)).rejects.toMatchObject({
        code: "CONFIG",
        message: expect.stringContaining("GitHub Enterprise Server"),
      });
    },
  );

  test("says that there is no run to upload to", async () => {
    await expect(uploadArtifact(fakeHost({ files }), draft)).rejects.toMatchObject({ code: "CONFIG" });
  });

  test.each(["", "../x", "a/b", "a\nb", "::error::", ".hidden", "x".repeat(101)])(
    "refuses the name %j",
    async (name) => {
      await expect(uploadArtifact(fakeHost({ env, files }), { ...draft, name })).rejects.toMatchObject({
        code: "INPUT",
      });
    },
  );

  test("refuses a file that is not there, and an artifact without files", async () => {
    const host = fakeHost({ env, files });
    await expect(uploadArtifact(host, { ...draft, files: ["none"] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(uploadArtifact(host, { ...draft, files: [] })).rejects.toMatchObject({ code: "INPUT" });
  });

  test("refuses more bytes than it may upload, before it loads anything", async () => {
    const host = fakeHost({ env, files });
    const large = {
      ...host.files,
      stat: async () => ({ kind: "file", size: 500 * 1024 * 1024 + 1 }) as const,
    };
    const load = () => Promise.reject(new Error("loaded"));
    await expect(uploadArtifact({ ...host, files: large }, draft, load)).rejects.toMatchObject({
      code: "LIMIT",
    });
  });

  test.each([
    ["Failed request: (409) Conflict: an artifact with this name already exists", "INPUT"],
    ["Unable to make request: ECONNRESET", "NETWORK"],
  ])("maps %j to %s", async (message, code) => {
    const load = uploader(() => Promise.reject(new Error(message)));
    await expect(uploadArtifact(fakeHost({ env, files }), draft, load)).rejects.toMatchObject({ code });
  });

  test("ends an upload that hangs when the run is cancelled", async () => {
    const cancelled = new AbortController();
    const host = fakeHost({ env, files, cancelled: cancelled.signal });
    const upload = uploadArtifact(
      host,
      draft,
      uploader(() => new Promise(() => undefined)),
    );
    setTimeout(() => cancelled.abort(new Error("cancelled by the user")), 20);
    await expect(upload).rejects.toThrow("cancelled by the user");
  });

  test("finds the toolkit's client, which is loaded only then", async () => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client: ArtifactUploader = new DefaultArtifactClient();
    expect(client.uploadArtifact).toBeTypeOf("function");
  });
});
